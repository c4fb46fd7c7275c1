package dev.engross.pipeline;

import dev.engross.markdown.Markdown;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders of agreements and forms with words of which only printing tells whether they are right: references in
 * braces, and what looks like a slip, or may become one when papers change some of the words. It names too many rather
 * than too few.
 *
 * @param loose those with references and slips
 * @param marked those with brackets, quotation marks, tables or items, which can be left open
 */
record LooseEnds(Set<String> loose, Set<String> marked) {

  private static final String FORM = "/form.yaml";

  /** What forms say besides has references of its own, such as {@code {page}}. */
  private static final List<String> WORDS_OF_FORMS = List.of("kinds", "headings");

  LooseEnds {
    loose = Set.copyOf(loose);
    marked = Set.copyOf(marked);
  }

  /** What there is in some words. */
  enum Kind {
    NONE,
    MARKS,
    SLIPS
  }

  /** What each of some files has, by its name. */
  static final class Gathering {

    private final Set<String> loose = new HashSet<>();
    private final Set<String> marked = new HashSet<>();

    void add(String file, Kind kind) {
      String folder = folder(file);
      if (kind == Kind.SLIPS) {
        loose.add(folder);
      } else if (kind == Kind.MARKS) {
        marked.add(folder);
      }
    }

    LooseEnds all() {
      return new LooseEnds(loose, marked);
    }
  }

  /** {@code agreements/lease} of what lies there; of a file that lies in no folder of its own, itself. */
  private static String folder(String file) {
    int first = file.indexOf('/');
    int second = file.indexOf('/', first + 1);
    return second < 0 ? file : file.substring(0, second);
  }

  static Kind of(String file, Node node) {
    if (!file.endsWith(FORM)) {
      return in(node);
    }
    Kind most = Kind.NONE;
    for (String key : WORDS_OF_FORMS) {
      most = most(most, node instanceof Mapping form ? form.get(key).map(LooseEnds::in).orElse(Kind.NONE) : in(node));
    }
    return most;
  }

  private static Kind most(Kind one, Kind other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Kind in(Node node) {
    if (node instanceof Scalar words) {
      return in(words.text());
    }
    Kind most = Kind.NONE;
    if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        most = most(most, most(in(entry.key().text()), in(entry.value())));
      }
    } else if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        most = most(most, in(item));
      }
    }
    return most;
  }

  static Kind in(String text) {
    boolean marked = false;
    boolean first = true;
    byte[] marks = text.getBytes(StandardCharsets.ISO_8859_1); // what it lacks becomes ?, which is no mark
    for (int i = 0; i < marks.length; i++) {
      byte c = marks[i];
      if (c > '.' && c < '{') {
        continue; // nearly all
      }
      switch (c) {
        case '{':
          return Kind.SLIPS;
        case '(', ')', '"', '|':
          marked = true;
          break;
        case '.':
          marked |= first && (i + 1 == marks.length || !Character.isLetterOrDigit(marks[i + 1]));
          break;
        case '\n':
          first = true;
          break;
        case ' ':
          first &= i == 0 || marks[i - 1] == '\n' || marks[i - 1] == ' ' || marks[i - 1] == '>';
          break;
        default:
      }
    }
    if (!marked) {
      return Kind.NONE;
    }
    return Markdown.check(text, Location.startOf("")).isEmpty() ? Kind.MARKS : Kind.SLIPS;
  }

  /** Whether the papers of an agreement, or its copy, may have some. */
  boolean mayBeIn(Agreement agreement, List<Form> forms) {
    Set<String> folders = new HashSet<>();
    folders.add(BookLoader.AGREEMENTS + "/" + agreement.id());
    boolean edited = false;
    for (Instrument paper : agreement.amendments()) {
      folders.add(BookLoader.AGREEMENTS + "/" + paper.home().agreement());
      edited |= paper.body().changes().stream().anyMatch(TextChange.class::isInstance);
    }
    for (Form form : forms) {
      form.chain().forEach(name -> folders.add(BookLoader.TEMPLATES + "/" + name));
    }
    for (String folder : folders) {
      if (loose.contains(folder) || edited && marked.contains(folder)) {
        return true;
      }
    }
    return false;
  }
}
