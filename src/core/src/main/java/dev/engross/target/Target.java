package dev.engross.target;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in an agreement, named from outside in: {@code Schedule A > Harbor Bond > limit}.
 *
 * @param text as the author wrote it
 * @param steps its parts, outermost first; at least one, none empty
 */
public record Target(String text, List<String> steps, Location at) {

  private static final String PARTY = "party ";

  /** Words that begin the name of a provision, a paper or a part of one. */
  private static final Set<String> PROVISIONS =
      Set.of(
          "Section", "Sections", "ARTICLE", "Article", "Articles", "Recital", "Paragraph", "Clause", "Part",
          "Preamble", "Exhibit", "Annex", "Appendix", "Amendment", "Agreement");

  public Target {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a target has at least one step");
    }
  }

  /** Splits at {@code >}. An empty part is left out; a text without parts is its own single step. */
  public static Target of(String text, Location at) {
    List<String> steps = new ArrayList<>(3);
    for (String part : text.split(">")) {
      if (!part.isBlank()) {
        steps.add(part.strip());
      }
    }
    return new Target(text, steps.isEmpty() ? List.of(text) : steps, at);
  }

  /** A target one step further in. */
  public Target plus(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Target(text + " > " + step, longer, at);
  }

  /** The outermost step. */
  public String first() {
    return steps.get(0);
  }

  /** A step by its index, or empty text where there is none. */
  public String step(int index) {
    return index < steps.size() ? steps.get(index) : "";
  }

  /** Whether it names a provision by its kind and number, or a paper, and not a schedule, party or particular. */
  public boolean isProvision() {
    int space = first().indexOf(' ');
    return PROVISIONS.contains(space < 0 ? first() : first().substring(0, space));
  }

  /** Whether it names a party, as {@code party Buyer} does, or something of one. */
  public boolean isParty() {
    return first().startsWith(PARTY);
  }

  /** The defined term of the party that the first step names. */
  public String party() {
    return first().substring(PARTY.length()).strip();
  }
}
