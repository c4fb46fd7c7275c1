package dev.engross.template;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/** A function of the views as templates see it. */
record FunctionView(TemplateFunction origin) implements TemplateMethodModelEx, View {

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    List<Object> values = new ArrayList<>(arguments.size());
    Budget budget = (Budget) Environment.getCurrentEnvironment().getTemplateProcessingTracer();
    for (Object argument : arguments) {
      TemplateModel model = (TemplateModel) argument;
      if (model == null) {
        throw new TemplateModelException("argument " + (values.size() + 1) + " of this function does not exist");
      }
      values.add(Views.unwrap(budget.weigh("argument " + (values.size() + 1), model)));
    }
    try {
      return Views.VIEWS.wrap(origin.call(values));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }
}
