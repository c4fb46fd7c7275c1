package dev.engross.model;

import java.util.List;

/**
 * A defect accepted because the executed paper has it.
 *
 * @param prints the paper's own words, printed in place of computed ones; empty if there are none
 * @param accepts ids of the rules that may fire here
 * @param because the reason
 */
public record Sic(String prints, List<String> accepts, String because) {

  private static final Sic NONE = new Sic("", List.of(), "");

  public Sic {
    accepts = List.copyOf(accepts);
  }

  /** Nothing accepted. */
  public static Sic none() {
    return NONE;
  }

  /** Whether the rule of an id may fire here. */
  public boolean accepts(String rule) {
    return accepts.contains(rule);
  }
}
