package dev.engross.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
record ListView(List<?> origin) implements TemplateSequenceModel, View {

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    Budget.count(0);
    return index < 0 || index >= origin.size() ? null : Views.VIEWS.wrap(origin.get(index));
  }

  @Override
  public int size() {
    return origin.size();
  }
}
