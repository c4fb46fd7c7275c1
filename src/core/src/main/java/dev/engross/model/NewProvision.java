package dev.engross.model;

import dev.engross.source.Location;
import java.util.List;

/**
 * What a change brings in the place of its target, or inside it.
 *
 * @param number as its author has it; empty where it is computed, and of what the target names
 * @param text Markdown, without the provisions inside it; may be empty
 */
public record NewProvision(String number, String heading, String text, List<NewProvision> inner, Location at) {
  public NewProvision {
    inner = List.copyOf(inner);
  }

  /** The same with all that is inside it in its text, under headings without numbers of their own: an exhibit. */
  public NewProvision inText() {
    StringBuilder all = new StringBuilder(text);
    inner.forEach(one -> one.under("#", all));
    return new NewProvision(number, heading, all.toString().strip(), List.of(), at);
  }

  private void under(String level, StringBuilder all) {
    String headed = (number + " " + heading).strip();
    all.append("\n\n").append(level).append(' ').append(heading.isEmpty() ? "~" : headed).append("\n\n")
        .append(heading.isEmpty() && !number.isEmpty() ? number + " " : "").append(text);
    inner.forEach(one -> one.under(level + "#", all));
  }
}
