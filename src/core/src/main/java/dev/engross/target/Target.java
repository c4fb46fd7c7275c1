package dev.engross.target;

import dev.engross.source.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an agreement, named from outside in: {@code Schedule A > Harbor Bond > limit}.
 *
 * @param text as the author wrote it
 * @param steps its parts, outermost first; at least one, none empty
 */
public record Target(String text, List<String> steps, Location at) {

  private static final String PARTY = "party ";
  private static final Pattern AS_OF = Pattern.compile("\\s+as of (\\d{4}-\\d{2}-\\d{2})\\s*$");

  /** Words that begin the name of a provision, a paper or a part of one, in small letters. */
  private static final Set<String> PROVISIONS =
      Set.of(
          "section", "sections", "article", "articles", "recital", "paragraph", "clause", "part", "preamble", "exhibit",
          "annex", "appendix", "amendment", "agreement");

  /** Words that begin the name of an exhibit. */
  private static final Set<String> EXHIBITS = Set.of("Exhibit", "Annex", "Appendix");

  /** Words that begin the name of a provision. */
  private static final Set<String> SECTIONS =
      Set.of("Section", "Sections", "ARTICLE", "Article", "Articles", "Recital", "Paragraph", "Clause");

  public Target {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a target has at least one step");
    }
  }

  /** Splits at {@code >}. An empty part is left out; a text without parts is its own single step. */
  public static Target of(String text, Location at) {
    List<String> steps = new ArrayList<>(3);
    String place = text.contains("as of ") ? AS_OF.matcher(text).replaceFirst("") : text;
    for (String part : place.split(">")) {
      if (!part.isBlank()) {
        steps.add(part.strip());
      }
    }
    return new Target(text, steps.isEmpty() ? List.of(text) : steps, at);
  }

  /**
   * The day by whose numbering it names a provision, {@code Section 4 as of 2004-05-01}; empty for that of the paper,
   * and where there is no such day.
   */
  public Optional<LocalDate> asOf() {
    Matcher matcher = AS_OF.matcher(text);
    try {
      return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
    return PROVISIONS.contains((space < 0 ? first() : first().substring(0, space)).toLowerCase(Locale.ROOT));
  }

  /** Whether it names a provision that has a place in the text, and not a paper, an exhibit or the whole. */
  public boolean isSection() {
    int space = first().indexOf(' ');
    return space > 0 && SECTIONS.contains(first().substring(0, space));
  }

  /** Whether a name is that of an exhibit by its kind. */
  public static boolean isExhibit(String name) {
    int space = name.indexOf(' ');
    return space > 0 && EXHIBITS.contains(name.substring(0, space));
  }

  /** Whether it is words in quotation marks: a heading, a defined term, or words of the agreement as they stand. */
  public boolean isQuoted() {
    return first().length() > 2 && first().startsWith("\"") && first().endsWith("\"");
  }

  /** The words of the first step without their quotation marks. */
  public String quoted() {
    return first().substring(1, first().length() - 1);
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
