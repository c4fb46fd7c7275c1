package dev.engross.view;

import dev.engross.template.Printed;

/**
 * A value or date.
 *
 * @param text as the form prints it
 * @param iso a date as ISO 8601; empty for other values
 * @param raw as it was written
 * @param known false where it stands for something that is not known
 */
public record ValueView(String text, String iso, String raw, boolean known) implements Printed {

  /** Prints nothing. */
  static final ValueView NONE = new ValueView("", "", "", false);
}
