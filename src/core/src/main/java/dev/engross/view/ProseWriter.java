package dev.engross.view;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Markdown;
import dev.engross.model.Prose;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.source.SourcePlaces;
import dev.engross.template.Markup;
import dev.engross.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints authors' prose: braces filled in, then Markdown. A brace that names nothing is a finding, and stays as it was
 * typed.
 */
final class ProseWriter {

  private static final int LONG_WORDS = 30;
  private static final int SHORT_WORDS = 8;

  /** So many findings are placed at their words and have near names; more of one paper nobody reads. */
  private static final int MOST_LOOKED_FOR = 300;

  private final References references;
  private final SourcePlaces places;
  private final Findings findings;
  private final Filling filling = new Filling();
  private int lookedFor;

  /**
   * @param references what may stand in braces, and what it prints
   * @param places where the braces of a finding are looked for
   */
  ProseWriter(References references, SourcePlaces places, Findings findings) {
    this.references = references;
    this.places = places;
    this.findings = findings;
  }

  Markup blocks(Prose prose) {
    check(prose);
    return new Markup(Markdown.toXhtml(filled(prose, true)));
  }

  /**
   * Blocks of a text in which headings are sections.
   *
   * @param runIn whether a heading runs into its text
   */
  Markup headed(Prose prose, boolean runIn) {
    boolean whole = prose.at().equals(Location.startOf(prose.at().file()));
    Markdown.sections(SourceFile.of(prose.at().file(), prose.text())).sections()
        .forEach(s -> check(new Prose(s.text(), whole ? s.textAt() : prose.at())));
    return new Markup(Markdown.withHeadings(filled(prose, true), runIn));
  }

  /** Words that a template prints as Markdown. */
  String markdown(String text, Location at) {
    Prose prose = new Prose(text, at);
    check(prose);
    return filled(prose, true);
  }

  /** Words without Markdown. */
  String plain(String text, Location at) {
    return filled(new Prose(text, at), false);
  }

  /** A value as it is printed; only prose has braces to fill in. */
  String value(Value value, String printed, Location at) {
    return value instanceof Value.Words ? plain(printed, at) : printed;
  }

  /** Looks for slips, and finds in the file what stands where they are in the text. */
  private void check(Prose prose) {
    List<String> lines = prose.text().lines().toList();
    for (Finding found : Markdown.check(prose.text(), Location.startOf(prose.at().file()))) {
      String line = lines.get(found.at().line() - 1);
      Location near = place(line.strip(), prose.at());
      Location at = place(line.substring(found.at().column() - 1).strip(), near);
      findings.add(Finding.warn(found.rule(), at, found.message(), found.mend()));
    }
  }

  /** Where words stand, or as many of them as stand in one line of the file; quotation marks may be escaped there. */
  private Location place(String words, Location from) {
    if (lookedFor++ > MOST_LOOKED_FOR) {
      return from;
    }
    int quote = words.indexOf('"', 1);
    for (int length : new int[] {words.length(), quote, LONG_WORDS, SHORT_WORDS}) {
      if (length > 0 && length <= words.length()) {
        Location found = places.first(words.substring(0, length), from);
        if (!found.equals(from)) {
          return found;
        }
      }
    }
    return from;
  }

  private String filled(Prose prose, boolean markdown) {
    boolean spent = filling.isSpent();
    String filled = filling.fill(prose.text(), name -> {
      String printed = printed(name, prose);
      return markdown ? Markdown.literal(printed) : printed;
    }, rest -> unclosed(rest, prose));
    if (filling.isSpent() && !spent) {
      findings.add(Finding.error("too-much-filled-in", prose.at(),
          "the references of this paper print more than " + Filling.MOST + " characters, and this one is beyond them",
          "refer to shorter words, or less often"));
    }
    return filled;
  }

  private void unclosed(String rest, Prose prose) {
    String line = rest.lines().findFirst().orElse(rest).strip();
    findings.add(Finding.warn("unclosed", place(line, prose.at()), "This brace is not closed near it",
        "close it with } after the name that it refers to"));
  }

  private String printed(String name, Prose prose) {
    Optional<String> found = references.find(name, prose.at().file());
    List<String> provisions = references.provisions(name);
    if (provisions.size() > 1) {
      findings.add(Finding.error("ambiguous-target", brace(name, prose),
          "{" + name + "} could mean each of " + provisions.size() + " provisions",
          "name one of them in full: "
              + provisions.stream().map(p -> "{" + p + "}").collect(Collectors.joining(", "))));
    }
    if (found.isPresent() && Filling.hasReference(found.get())) {
      findings.add(
          Finding.error("unknown-reference", brace(name, prose),
              "{" + name + "} refers to words that have references themselves",
              "refer to what those words refer to, or write the words"));
      return found.get();
    }
    if (found.isPresent() && found.get().isEmpty() && name.startsWith(References.ID)) {
      findings.add(
          Finding.error("unknown-reference", brace(name, prose),
              "{" + name + "} has neither a number nor a heading by which it could be called",
              "give that section a heading"));
    }
    if (found.isPresent()) {
      return found.get();
    }
    Optional<String> ended = references.ended(name);
    if (ended.isPresent()) {
      findings.add(Finding.info("ended-reference", brace(name, prose),
          "{" + name + "} refers to what is not in force on the day of the conformed copy",
          "change the words in a later paper, or leave them: the copy prints \"" + ended.get() + "\""));
      return ended.get();
    }
    findings.add(
        Finding.error("unknown-reference", brace(name, prose),
            "there is nothing that {" + name + "} could refer to",
            references.cellOf(name).map(cell -> "it is a row; to print a cell of it, write {" + cell + "}")
                .or(() -> near(name, prose).map(near -> "did you mean {" + near + "}?"))
                .orElse("name a party, a particular, a schedule or a section of this paper")));
    return "{" + name + "}";
  }

  private Location brace(String name, Prose prose) {
    return lookedFor++ > MOST_LOOKED_FOR ? prose.at() : places.first("{" + name + "}", prose.at());
  }

  private Optional<String> near(String name, Prose prose) {
    return lookedFor > MOST_LOOKED_FOR ? Optional.empty() : references.near(name, prose.at().file());
  }
}
