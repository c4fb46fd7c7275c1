package dev.engross.model;

import dev.engross.source.Location;
import java.util.List;

/**
 * A defect accepted because the executed paper has it.
 *
 * @param prints the paper's own words, printed in place of computed ones; empty if there are none
 * @param accepts ids of the rules that may fire here
 * @param because the reason
 */
public record Sic(String prints, List<String> accepts, String because, Location at) {

  private static final Sic NONE = new Sic("", List.of(), "", Location.startOf("-"));

  public Sic {
    accepts = List.copyOf(accepts);
  }

  /** Nothing accepted. */
  public static Sic none() {
    return NONE;
  }

  public boolean accepts(String rule) {
    return accepts.contains(rule);
  }
}
