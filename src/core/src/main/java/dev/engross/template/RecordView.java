package dev.engross.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components, in their order. */
class RecordView implements TemplateHashModelEx, View {

  private final Record origin;
  private final RecordShape shape;

  RecordView(Record origin) {
    this.origin = origin;
    this.shape = RecordShape.of(origin.getClass());
  }

  @Override
  public final Object origin() {
    return origin;
  }

  @Override
  public final @Nullable TemplateModel get(String name) throws TemplateModelException {
    return shape.has(name) ? Views.VIEWS.wrap(shape.value(origin, name)) : null;
  }

  @Override
  public final int size() {
    return shape.names().size();
  }

  @Override
  public final boolean isEmpty() {
    return false;
  }

  @Override
  public final TemplateCollectionModel keys() {
    return new SimpleCollection(shape.names(), Views.VIEWS);
  }

  @Override
  public final TemplateCollectionModel values() {
    List<Object> values = new ArrayList<>(size());
    for (String name : shape.names()) {
      values.add(shape.value(origin, name));
    }
    return new SimpleCollection(values, Views.VIEWS);
  }
}
