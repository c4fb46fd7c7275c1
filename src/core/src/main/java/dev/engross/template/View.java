package dev.engross.template;

import freemarker.template.TemplateModel;

/** A model that stands for an object of the views. */
interface View extends TemplateModel {

  /** The object that was wrapped. */
  Object origin();
}
