package dev.engross.template;

import java.util.List;

/**
 * A function of the views. Arguments and result are what views may hold; an argument that does not fit is an {@link
 * IllegalArgumentException}, whose message is shown to the form's author.
 */
@FunctionalInterface
public interface TemplateFunction {
  /** The arguments in the order of the call; may be fewer or more than the function takes. */
  Object call(List<Object> arguments);

  /** How many steps a call takes beside reading its arguments, whether they fit or not. */
  default long work(List<Object> arguments) {
    return 0;
  }
}
