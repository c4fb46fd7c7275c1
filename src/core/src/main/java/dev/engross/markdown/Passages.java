package dev.engross.markdown;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown text that papers speak of: its paragraphs, sentences, labelled items and definitions, each
 * by the characters that it takes. A list, quotation or table is no paragraph, but a sentence that leads to a list runs
 * to the list's end.
 */
public final class Passages {

  private static final String QUOTED = "[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]";
  private static final Pattern DEFINITION = Pattern.compile(
      QUOTED + "(?:,? (?:and|or) " + QUOTED + ")? (?:shall )?(?:means?|has|have|includes?|is|are|refers? to)\\b");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()\"\u201c]*" + QUOTED + "[^()]*\\)");

  private final String text;
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Span> prose = new ArrayList<>();
  private final List<Item> items;
  private final int[] lines;

  /**
   * A labelled item.
   *
   * @param whole from its label's first character to its end
   * @param body what follows the label
   * @param inner the items in it
   */
  public record Item(String label, Span whole, Span body, List<Item> inner) {
    public Item {
      inner = List.copyOf(inner);
    }
  }

  /** A passage that defines a term. */
  public record Definition(String term, Span span) {}

  private Passages(String text) {
    this.text = text;
    this.lines = starts(text);
    List<Prose> blocks = ProseReader.read(Line.of(text, Location.startOf("")));
    this.items = items(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Prose.Paragraph paragraph) {
        Span span = span(paragraph);
        paragraphs.add(span);
        boolean leads = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Prose.Items;
        prose.add(leads ? new Span(span.start(), end(blocks.get(i + 1))) : span);
      }
    }
  }

  /** @param text as {@link #cleaned} gives it */
  public static Passages of(String text) {
    return new Passages(text);
  }

  /** A text as it is read: line ends and tabs made even, nothing that XML cannot hold. */
  public static String cleaned(String text) {
    return Characters.clean(text);
  }

  /** Its paragraphs, without those inside items. */
  public List<Span> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** Its sentences, without those inside items, unless one leads to them. */
  public List<Span> sentences() {
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Span> own = new ArrayList<>(Sentences.of(text, paragraphs.get(i)));
      Span last = own.isEmpty() ? paragraphs.get(i) : own.remove(own.size() - 1);
      own.add(isEnded(last) ? last : new Span(last.start(), prose.get(i).end()));
      all.addAll(own);
    }
    return all;
  }

  /** The sentences of a part of it. */
  public List<Span> sentences(Span part) {
    return Sentences.of(text, part);
  }

  /** Its outermost labelled items. */
  public List<Item> items() {
    return items;
  }

  /** The item at the end of a path of labels; empty if there is none. The first is taken where there are several. */
  public Optional<Item> item(List<String> labels) {
    return labelled(labels).stream().findFirst();
  }

  /** How many items stand at the end of a path of labels: two lists may begin with one label each. */
  public int count(List<String> labels) {
    return labelled(labels).size();
  }

  private List<Item> labelled(List<String> labels) {
    List<Item> level = items;
    List<Item> found = List.of();
    for (int i = 0; i < labels.size(); i++) {
      found = labelled(level, labels.get(i));
      level = found.isEmpty() ? List.of() : found.get(0).inner();
    }
    return found;
  }

  /** Items by a label as it is printed, or else in brackets as prose calls {@code B.} too. */
  private static List<Item> labelled(List<Item> level, String label) {
    List<Item> found = level.stream().filter(i -> i.label().equals(label)).toList();
    return found.isEmpty() ? level.stream().filter(i -> bare(i.label()).equals(bare(label))).toList() : found;
  }

  private static String bare(String label) {
    int start = label.startsWith("(") ? 1 : 0;
    int end = label.endsWith(")") || label.endsWith(".") ? label.length() - 1 : label.length();
    return label.substring(start, Math.max(start, end));
  }

  /** A label in the way of another: {@code C.} of {@code (C)} beside {@code B.}. */
  public static String labelLike(String label, String other) {
    return (other.startsWith("(") ? "(" : "") + bare(label)
        + (other.endsWith(")") || other.endsWith(".") ? other.substring(other.length() - 1) : "");
  }

  /**
   * Its definitions, in order: a paragraph or item that begins with the term in quotation marks and says what it means,
   * or else the sentence that gives the term in brackets.
   */
  public List<Definition> definitions() {
    List<Definition> all = new ArrayList<>();
    List<Span> places = new ArrayList<>(paragraphs);
    items.forEach(i -> places.addAll(bodies(i)));
    for (Span place : places) {
      Matcher matcher = DEFINITION.matcher(text).region(place.start(), place.end());
      if (matcher.lookingAt()) {
        all.add(new Definition(matcher.group(1), place));
        if (matcher.group(2) != null) {
          all.add(new Definition(matcher.group(2), place));
        }
        continue;
      }
      for (Span sentence : Sentences.of(text, place)) {
        Matcher inner = IN_BRACKETS.matcher(text).region(sentence.start(), sentence.end());
        while (inner.find()) {
          all.add(new Definition(inner.group(1), sentence));
        }
      }
    }
    return all;
  }

  private static List<Span> bodies(Item item) {
    List<Span> all = new ArrayList<>();
    int end = item.inner().isEmpty() ? item.body().end() : item.inner().get(0).whole().start();
    all.add(new Span(item.body().start(), Math.max(item.body().start(), end)));
    item.inner().forEach(i -> all.addAll(bodies(i)));
    return all;
  }

  private boolean isEnded(Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && "\"')]*_\u201d\u2019".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > sentence.start() && ".?!".indexOf(text.charAt(end - 1)) >= 0;
  }

  private List<Item> items(List<Prose> blocks) {
    List<Item> all = new ArrayList<>();
    for (Prose block : blocks) {
      if (block instanceof Prose.Items list) {
        list.items().forEach(i -> all.add(item(i)));
      }
    }
    return List.copyOf(all);
  }

  private Item item(Prose.Item item) {
    int start = offset(item.at()) + item.at().indent();
    int after = start + item.label().text().length();
    int end = Math.max(after, end(item));
    int body = after;
    while (body < end && text.charAt(body) == ' ') {
      body++;
    }
    return new Item(item.label().text(), new Span(start, end), new Span(body, end), items(item.body()));
  }

  private int end(Prose.Item item) {
    return item.body().stream().mapToInt(this::end).max().orElse(offset(item.at()) + item.at().indent()
        + item.label().text().length());
  }

  private int end(Prose block) {
    if (block instanceof Prose.Paragraph paragraph) {
      return span(paragraph).end();
    }
    if (block instanceof Prose.Quotation quotation) {
      return quotation.body().stream().mapToInt(this::end).max().orElse(0);
    }
    if (block instanceof Prose.Items list) {
      return list.items().stream().mapToInt(this::end).max().orElse(0);
    }
    Prose.Table table = (Prose.Table) block;
    List<Line> last = table.rows().isEmpty() ? table.head() : table.rows().get(table.rows().size() - 1);
    return last.isEmpty() ? 0 : lineEnd(last.get(last.size() - 1));
  }

  private Span span(Prose.Paragraph paragraph) {
    Line first = paragraph.lines().get(0);
    Line last = paragraph.lines().get(paragraph.lines().size() - 1);
    int start = offset(first) + first.indent();
    return new Span(start, Math.max(start, offset(last) + last.text().stripTrailing().length()));
  }

  private int lineEnd(Line line) {
    int end = text.indexOf('\n', offset(line));
    return end < 0 ? text.length() : end;
  }

  private int offset(Line line) {
    return lines[line.at().line() - 1] + line.at().column() - 1;
  }

  private static int[] starts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
