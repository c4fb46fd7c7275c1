package dev.engross.template;

import freemarker.template.TemplateScalarModel;

/**
 * A string of the views or of a variable as templates see it. Each reading is counted, for FreeMarker's built-ins
 * cannot be watched while they join what they read.
 */
record Text(String origin) implements TemplateScalarModel, View {

  @Override
  public String getAsString() {
    Budget.count(origin.length());
    return origin;
  }
}
