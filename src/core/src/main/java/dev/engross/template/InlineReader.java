package dev.engross.template;

import dev.engross.document.Inline;
import dev.engross.document.Inline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the words of one block. White space is collapsed as in HTML, across elements; none is left at either end. */
final class InlineReader {

  static final Set<String> INLINE = Set.of("u", "em", "b", "dfn", "q", "br", "span", "a", "ins", "del");

  private static final String HOLDS = "words and u em b dfn q br a span ins del";

  private final Reading reading;
  private final String parent;
  private final StringBuilder words = new StringBuilder();

  /** Whether a space would come after nothing or after another space. */
  private boolean spaced = true;

  private InlineReader(Reading reading, String parent) {
    this.reading = reading;
    this.parent = parent;
  }

  /** The words of an element. */
  static List<Inline> read(Reading reading, Xml.Tag tag) {
    return read(reading, tag.children(), "in <" + tag.name() + ">");
  }

  /** Words that stand in a place, such as {@code in <p>}. */
  static List<Inline> read(Reading reading, List<Xml> content, String parent) {
    InlineReader reader = new InlineReader(reading, parent);
    List<Inline> inlines = new ArrayList<>(content.size());
    reader.all(content, inlines);
    return trimmed(inlines);
  }

  /** Collapsed words without marks. */
  static String plain(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean spaced = collapse(text, words, true);
    words.setLength(words.length() - (spaced && !words.isEmpty() ? 1 : 0));
    return words.toString();
  }

  private void all(List<Xml> content, List<Inline> to) {
    for (Xml part : content) {
      if (part instanceof Xml.Words text) {
        spaced = collapse(text.text(), words, spaced);
      } else if (part instanceof Xml.Tag tag) {
        end(to);
        tag(tag, to);
      }
    }
    end(to);
  }

  /** Adds collapsed words, and says whether they end with a space. */
  private static boolean collapse(String text, StringBuilder to, boolean spaced) {
    boolean after = spaced;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Xml.isSpace(c);
      if (space && (after || c != ' ')) {
        to.append(text, from, i).append(after ? "" : " ");
        from = i + 1;
      }
      after = space;
    }
    to.append(from == 0 ? text : text.substring(from));
    return after;
  }

  private void end(List<Inline> to) {
    if (!words.isEmpty()) {
      to.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }

  private void tag(Xml.Tag tag, List<Inline> to) {
    switch (tag.name()) {
      case "u" -> styled(tag, Mark.UNDERLINED, to);
      case "em" -> styled(tag, Mark.EMPHASIS, to);
      case "b" -> styled(tag, Mark.STRONG, to);
      case "dfn" -> styled(tag, Mark.DEFINED, to);
      case "q" -> wrapped(tag, to);
      case "ins" -> wrapped(tag, to);
      case "del" -> wrapped(tag, to);
      case "a" -> link(tag, to);
      case "span" -> span(tag, to);
      case "br" -> {
        reading.attributes(tag, List.of());
        List<Inline> before = List.copyOf(trimmed(to));
        to.clear();
        to.addAll(before);
        to.add(new Inline.LineBreak());
        spaced = true;
      }
      default -> reading.misplaced(tag, parent, HOLDS);
    }
  }

  private void styled(Xml.Tag tag, Mark mark, List<Inline> to) {
    reading.attributes(tag, List.of());
    List<Inline> content = content(tag);
    if (!content.isEmpty()) {
      to.add(new Inline.Styled(mark, content));
    }
  }

  private void wrapped(Xml.Tag tag, List<Inline> to) {
    reading.attributes(tag, List.of());
    // The mark that a renderer puts before these words keeps a space at their beginning from being the first.
    boolean quote = tag.name().equals("q");
    spaced = quote || spaced;
    List<Inline> content = quote ? trimmed(content(tag)) : content(tag);
    spaced = !quote && spaced;
    if (!content.isEmpty()) {
      to.add(quote ? new Inline.Quoted(content)
          : tag.name().equals("ins") ? new Inline.Inserted(content) : new Inline.Deleted(content));
    }
  }

  private void link(Xml.Tag tag, List<Inline> to) {
    reading.attributes(tag, List.of("href"));
    String href = tag.get("href");
    List<Inline> content = content(tag);
    if (href.length() < 2 || href.charAt(0) != '#') {
      reading.error(tag.offset(), "a link leads nowhere in the document", "Write <a href=\"#id\"> with a section's id");
      to.addAll(content);
    } else if (!content.isEmpty()) {
      reading.link(href.substring(1), tag.offset());
      to.add(new Inline.Link(href.substring(1), content));
    }
  }

  private void span(Xml.Tag tag, List<Inline> to) {
    String kind = tag.get("class");
    boolean blank = kind.equals("blank");
    reading.attributes(tag, blank ? List.of("class", "data-width") : List.of("class"));
    if (kind.equals("name")) {
      List<Inline> content = content(tag);
      if (!content.isEmpty()) {
        to.add(new Inline.Name(content));
      }
    } else if (blank || kind.equals("redacted")) {
      if (!tag.children().isEmpty()) {
        reading.error(tag.offset(), "<span class=\"" + kind + "\"> holds nothing", "Write it without words in it");
      }
      to.add(blank ? new Inline.Blank(reading.number(tag, "data-width", 1, 500)) : new Inline.Redacted());
      spaced = false;
    } else {
      reading.misplaced(tag, parent, "span class=\"name\", \"blank\" and \"redacted\"");
    }
  }

  private List<Inline> content(Xml.Tag tag) {
    List<Inline> content = new ArrayList<>(tag.children().size());
    all(tag.children(), content);
    return content;
  }

  /** The same without a space at the end, and without what is then empty. */
  private static List<Inline> trimmed(List<Inline> inlines) {
    if (inlines.isEmpty()) {
      return inlines;
    }
    int last = inlines.size() - 1;
    Inline end = inlines.get(last);
    Inline without = trimmed(end);
    if (without == end) {
      return inlines;
    }
    List<Inline> all = new ArrayList<>(inlines.subList(0, last));
    if (isEmpty(without)) {
      return trimmed(all);
    }
    all.add(without);
    return all;
  }

  private static Inline trimmed(Inline inline) {
    if (inline instanceof Inline.Text text) {
      int end = text.text().length() - 1;
      return text.text().charAt(end) == ' ' ? new Inline.Text(text.text().substring(0, end)) : text;
    }
    List<Inline> content = inline.content();
    List<Inline> without = trimmed(content);
    return without == content ? inline : inline.with(without);
  }

  private static boolean isEmpty(Inline inline) {
    return inline instanceof Inline.Text text ? text.text().isEmpty() : inline.content().isEmpty();
  }
}
