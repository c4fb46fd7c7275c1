package dev.engross.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows templates the data of the views and nothing of their classes: no method is called but a record's accessors. */
final class Views implements ObjectWrapper {

  static final Views VIEWS = new Views();

  private Views() {}

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new Text(text);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Record record) {
      return value instanceof Markup markup
          ? Xhtml.of(markup)
          : value instanceof Printed printed ? new PrintedView(record, printed) : new RecordView(record);
    }
    if (value instanceof List<?> list) {
      return new ListView(list);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapView(map);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Integer || value instanceof Long) {
      return new SimpleNumber((Number) value);
    }
    if (value instanceof TemplateFunction function) {
      return new FunctionView(function);
    }
    if (value instanceof Printed printed) {
      return new Text(printed.text());
    }
    throw new TemplateModelException("a view holds a " + (value == null ? "null" : value.getClass().getName())
        + ", which templates cannot see");
  }

  /** What a model stands for: the object that was wrapped, or what a template's own value amounts to. */
  static Object unwrap(TemplateModel model) throws TemplateModelException {
    if (model instanceof View view) {
      return view.origin();
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (model instanceof TemplateNumberModel number) {
      long whole = number.getAsNumber().longValue();
      return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }
    if (model instanceof TemplateBooleanModel truth) {
      return truth.getAsBoolean();
    }
    if (model instanceof TemplateXHTMLOutputModel markup) {
      return new Markup(Xhtml.FORMAT.getMarkupString(markup));
    }
    if (model instanceof TemplateSequenceModel list) {
      List<Object> items = new ArrayList<>(list.size());
      for (int i = 0; i < list.size(); i++) {
        items.add(unwrap(list.get(i)));
      }
      return items;
    }
    if (model instanceof TemplateHashModelEx hash) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
        String key = ((TemplateScalarModel) keys.next()).getAsString();
        entries.put(key, unwrap(hash.get(key)));
      }
      return entries;
    }
    throw new TemplateModelException("a macro, a function or nothing is no value");
  }
}
