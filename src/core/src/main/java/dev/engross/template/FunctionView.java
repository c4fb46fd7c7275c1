package dev.engross.template;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/** A function of the views as templates see it. */
record FunctionView(TemplateFunction origin) implements TemplateMethodModelEx, View {

  private static Object value(String name, TemplateModel model) throws TemplateModelException {
    try {
      Object value = Views.unwrap(model);
      // A function reads its words as an expression does.
      Budget.count(value instanceof String words ? words.length() : 0);
      if (value instanceof List<?> list) {
        list.forEach(item -> Budget.count(item instanceof String words ? words.length() : 0));
      }
      return value;
    } catch (TemplateModelException e) {
      throw new TemplateModelException(name + " cannot be used here: " + e.getMessage(), e);
    }
  }

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
      String name = "argument " + (values.size() + 1);
      values.add(value(name, budget.weigh(name, model)));
    }
    budget.charge(origin.work(values));
    try {
      return Views.VIEWS.wrap(origin.call(values));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }
}
