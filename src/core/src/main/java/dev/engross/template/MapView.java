package dev.engross.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with string keys as templates see it, in its own order. */
record MapView(Map<?, ?> origin) implements TemplateHashModelEx, View {

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Object value = origin.get(key);
    return value == null ? null : Views.VIEWS.wrap(value);
  }

  @Override
  public int size() {
    return origin.size();
  }

  @Override
  public boolean isEmpty() {
    return origin.isEmpty();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(origin.keySet(), Views.VIEWS);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(origin.values(), Views.VIEWS);
  }
}
