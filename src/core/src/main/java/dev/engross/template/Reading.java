package dev.engross.template;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the readers of one page share: where findings go, the ids, the links, and the YAML at hand. */
final class Reading {

  /** Elements that hold nothing. */
  static final Set<String> EMPTY = Set.of("br", "hr", "col");

  /** After so many faults of one page the rest would tell nothing new. */
  private static final int MOST = 500;

  private final Page page;
  private final Location subject;
  private final Findings findings;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> links = new LinkedHashMap<>();
  private Location at;
  private int faults;

  Reading(Page page, Location subject, Findings findings) {
    this.page = page;
    this.subject = subject;
    this.findings = findings;
    this.at = subject;
  }

  /** Reports a fault of the output, at the template that wrote it and naming the YAML at hand. */
  void error(int offset, String message, String mend) {
    if (++faults > MOST) {
      return;
    }
    String yaml = at.equals(subject) ? subject.file() : at.toString();
    findings.add(
        Finding.error("template-markup", page.origin(offset, subject), message, mend).whileRendering(yaml));
  }

  void misplaced(Xml child, String parent, String holds) {
    if (child instanceof Xml.Tag tag) {
      error(tag.offset(), "<" + named(tag) + "> cannot stand " + parent, "Here stand " + holds);
    } else if (child instanceof Xml.Words words && !words.blank()) {
      error(firstWord(words), "words cannot stand " + parent, "Here stand " + holds);
    }
  }

  private static int firstWord(Xml.Words words) {
    int i = 0;
    while (Xml.isSpace(words.text().charAt(i))) {
      i++;
    }
    return words.offset() + i;
  }

  private static String named(Xml.Tag tag) {
    return tag.get("class").isEmpty() ? tag.name() : tag.name() + " class=\"" + tag.get("class") + "\"";
  }

  /** Reports attributes that an element does not have. */
  void attributes(Xml.Tag tag, List<String> known) {
    for (String attribute : tag.attributes().keySet()) {
      if (!known.contains(attribute)) {
        error(tag.offset(), "<" + tag.name() + "> has no attribute " + attribute, known.isEmpty()
            ? "Take it out" : "Its attributes are " + String.join(" ", known));
      }
    }
    if (EMPTY.contains(tag.name()) && !tag.children().isEmpty()) {
      error(tag.offset(), "<" + tag.name() + "> holds nothing", "Write <" + tag.name() + "/>");
    }
  }

  /** A whole number of an attribute, within bounds; where it is none, the least. */
  int number(Xml.Tag tag, String attribute, int least, int most) {
    String value = tag.get(attribute);
    if (value.isEmpty() && least == 0) {
      return 0;
    }
    boolean digits = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      error(tag.offset(),
          "the " + attribute + " of <" + tag.name() + "> is no whole number from " + least + " to " + most,
          "Write " + attribute + "=\"20\"");
      return least;
    }
    return number;
  }

  /** The id of an element, which no other may have; empty if it has none. */
  String id(Xml.Tag tag) {
    String id = tag.get("id");
    if (!id.isEmpty() && !ids.add(id)) {
      error(tag.offset(), "the id " + id + " is given twice", "Give each section and heading an id of its own");
      return "";
    }
    return id;
  }

  void link(String target, int offset) {
    links.putIfAbsent(target, offset);
  }

  /** Reports links to ids that no element has. */
  void checkLinks() {
    at = subject;
    for (Map.Entry<String, Integer> link : links.entrySet()) {
      if (!ids.contains(link.getKey())) {
        error(link.getValue(), "no section or heading has the id " + link.getKey(),
            "Mend the href, or give the section that id");
      }
    }
  }

  /** The YAML that an element renders, by its {@code data-at}; that of the element around it where it has none. */
  Location enter(Xml.Tag tag) {
    String value = tag.get("data-at");
    if (!value.isEmpty()) {
      int second = value.lastIndexOf(':');
      int first = second < 1 ? -1 : value.lastIndexOf(':', second - 1);
      int line = first < 1 ? -1 : positive(value.substring(first + 1, second));
      int column = first < 1 ? -1 : positive(value.substring(second + 1));
      if (line < 1 || column < 1) {
        error(tag.offset(), "data-at is no place in a file", "Write it as file:line:column");
      } else {
        at = new Location(value.substring(0, first), line, column);
      }
    }
    return at;
  }

  /** Back to the YAML of the element around; {@code before} is what {@link #at()} was. */
  void leave(Location before) {
    at = before;
  }

  Location at() {
    return at;
  }

  private static int positive(String digits) {
    try {
      return digits.length() > 8 ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
