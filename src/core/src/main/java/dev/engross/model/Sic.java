package dev.engross.model;

import dev.engross.source.Location;
import java.util.List;

/**
 * A defect accepted because the executed paper has it.
 *
 * @param prints the paper's own words, printed in place of computed ones; empty if there are none
 * @param accepts the rules that may fire here
 * @param because the reason
 */
public record Sic(String prints, List<Accepted> accepts, String because) {

  private static final Sic NONE = new Sic("", List.of(), "");

  public Sic {
    accepts = List.copyOf(accepts);
  }

  /** A rule that may fire, by its id, and where its author wrote so. */
  public record Accepted(String rule, Location at) {}

  /** Nothing accepted. */
  public static Sic none() {
    return NONE;
  }

  /** What lets the rule of an id fire here; nothing if it may not. */
  public List<Accepted> accepting(String rule) {
    return accepts.stream().filter(a -> a.rule().equals(rule)).toList();
  }
}
