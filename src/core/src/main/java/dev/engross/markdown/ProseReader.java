package dev.engross.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines into blocks. A label begins an item at the start of a block, and inside a paragraph where it is the
 * first of its kind or goes on with the list; so a line that was wrapped before {@code 30.} stays prose. One with a
 * full stop, as {@code A. Smith} has, is the first of its kind only if the next one follows at its indent, or the line
 * above ends in a colon. An item's body is what is indented deeper, and the lines that follow it without an empty one.
 */
final class ProseReader {

  /** Deeper nesting than any paper has; marks beyond it are words, which bounds the work for hostile text. */
  private static final int DEEPEST = 8;

  private ProseReader() {}

  static List<Prose> read(List<Line> lines) {
    return blocks(lines, 0);
  }

  private static List<Prose> blocks(List<Line> lines, int depth) {
    List<Prose> all = new ArrayList<>();
    List<Line> flow = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      int end = i;
      if (line.blank()) {
        flush(flow, all);
      } else if (quoted(line, depth)) {
        flush(flow, all);
        end = quotation(lines, i, depth, all);
      } else if (TableReader.starts(lines, i)) {
        flush(flow, all);
        end = TableReader.read(lines, i, all);
      } else if (depth < DEEPEST && startsItem(lines, i, flow)) {
        flush(flow, all);
        end = items(lines, i, depth, all);
      } else {
        flow.add(line);
      }
      i = Math.max(i + 1, end);
    }
    flush(flow, all);
    return all;
  }

  private static void flush(List<Line> flow, List<Prose> all) {
    if (!flow.isEmpty()) {
      all.add(new Prose.Paragraph(List.copyOf(flow)));
      flow.clear();
    }
  }

  private static boolean startsItem(List<Line> lines, int i, List<Line> flow) {
    Line line = lines.get(i);
    Label label = Label.at(line.text(), line.indent());
    if (label.none() || flow.isEmpty()) {
      return !label.none();
    }
    return label.first()
        && (!label.dotted() || flow.get(flow.size() - 1).words().endsWith(":") || goesOn(lines, i, label));
  }

  /**
   * Whether the next label of this kind at the line's indent is the one that follows, before the text goes on without
   * one.
   */
  private static boolean goesOn(List<Line> lines, int from, Label label) {
    int indent = lines.get(from).indent();
    boolean flows = true;
    for (Line line : lines.subList(from + 1, lines.size())) {
      if (line.blank()) {
        flows = false;
        continue;
      }
      Label other = line.indent() == indent ? Label.at(line.text(), indent) : Label.NONE;
      if (other.dotted()) {
        return new Sequence(label).step(other) == Sequence.Step.NEXT;
      }
      if (line.indent() < indent || line.indent() == indent && !flows && other.none()) {
        return false;
      }
      flows = true;
    }
    return false;
  }

  private static boolean quoted(Line line, int depth) {
    return depth < DEEPEST && !line.blank() && line.text().charAt(line.indent()) == '>';
  }

  private static int quotation(List<Line> lines, int from, int depth, List<Prose> all) {
    List<Line> body = new ArrayList<>();
    int i = from;
    while (i < lines.size() && quoted(lines.get(i), depth)) {
      Line line = lines.get(i++);
      int start = line.indent() + 1;
      body.add(line.from(start < line.text().length() && line.text().charAt(start) == ' ' ? start + 1 : start));
    }
    all.add(new Prose.Quotation(blocks(body, depth + 1)));
    return i;
  }

  private static int items(List<Line> lines, int from, int depth, List<Prose> all) {
    List<Prose.Item> items = new ArrayList<>();
    Label label = Label.at(lines.get(from).text(), lines.get(from).indent());
    Sequence sequence = new Sequence(label);
    int i = from;
    while (true) {
      Line start = lines.get(i);
      int end = bodyEnd(lines, i, depth, sequence);
      List<Line> body = new ArrayList<>(lines.subList(i, end));
      body.set(0, start.blankedTo(start.indent() + label.text().length()));
      items.add(new Prose.Item(label, start, blocks(body, depth + 1)));
      i = next(lines, end);
      Label following = i < lines.size() ? Label.at(lines.get(i).text(), lines.get(i).indent()) : Label.NONE;
      Sequence.Step step = sequence.step(following);
      if (following.none() || step != Sequence.Step.NEXT && step != Sequence.Step.SKIPS) {
        all.add(new Prose.Items(items));
        return end;
      }
      sequence.take(following);
      label = following;
    }
  }

  /** The line at which an item's body is over: the next item's, or the first that does not belong. */
  private static int bodyEnd(List<Line> lines, int from, int depth, Sequence sequence) {
    int indent = lines.get(from).indent();
    int words = indent + sequence.last().text().length();
    boolean flows = true;
    int i = from + 1;
    for (; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        flows = false;
        continue;
      }
      Label label = Label.at(line.text(), line.indent());
      Sequence.Step step = label.none() ? Sequence.Step.OTHER : sequence.step(label);
      boolean deeper = line.indent() > indent;
      if (step == Sequence.Step.NEXT && line.indent() < words
          || step == Sequence.Step.SKIPS && !deeper && (!flows || !label.dotted() || sequence.isNear(label))) {
        return i;
      }
      boolean belongs = deeper || step == Sequence.Step.BELOW || flows && !quoted(line, depth)
          && !TableReader.starts(lines, i);
      if (!belongs) {
        break;
      }
      flows = true;
    }
    return i;
  }

  private static int next(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).blank()) {
      i++;
    }
    return i;
  }
}
