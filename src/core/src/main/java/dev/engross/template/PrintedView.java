package dev.engross.template;

import freemarker.template.TemplateScalarModel;

/** A record that also prints. */
final class PrintedView extends RecordView implements TemplateScalarModel {

  private final Printed printed;

  PrintedView(Record origin, Printed printed) {
    super(origin);
    this.printed = printed;
  }

  @Override
  public String getAsString() {
    String text = printed.text();
    Budget.count(text.length());
    return text;
  }
}
