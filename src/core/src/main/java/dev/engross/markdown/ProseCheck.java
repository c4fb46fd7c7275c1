package dev.engross.markdown;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Looks for slips in prose. */
final class ProseCheck {

  private final Findings findings = new Findings();

  static List<Finding> findings(List<Prose> blocks) {
    ProseCheck check = new ProseCheck();
    check.all(blocks);
    return check.findings.sorted();
  }

  private void all(List<Prose> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Prose block = blocks.get(i);
      if (block instanceof Prose.Paragraph paragraph) {
        closed(paragraph.lines(), i + 1 < blocks.size() && goesOn(blocks.get(i + 1)));
      } else if (block instanceof Prose.Quotation quotation) {
        all(quotation.body());
      } else if (block instanceof Prose.Items items) {
        sequence(items);
      } else if (block instanceof Prose.Table table) {
        table.head().forEach(cell -> closed(List.of(cell), false));
        table.ragged().forEach(row -> ragged(row, table.head().size()));
        table.rows().forEach(row -> row.forEach(cell -> closed(List.of(cell), false)));
      }
    }
  }

  private void ragged(Prose.Ragged row, int columns) {
    findings.add(Finding.warn("ragged-table", row.at(), "This row has " + row.cells() + (row.cells() == 1
        ? " cell"
        : " cells") + " where the table's head has " + columns,
        "write a cell for each column, empty if need be; a bar inside a cell takes a backslash before it"));
  }

  private void sequence(Prose.Items items) {
    Prose.Item first = items.items().get(0);
    Sequence sequence = new Sequence(first.label());
    all(first.body());
    for (Prose.Item item : items.items().subList(1, items.items().size())) {
      if (sequence.step(item.label()) != Sequence.Step.NEXT) {
        findings.add(Finding.warn("item-sequence", item.at().place(item.at().indent()),
            "Item " + item.label().text() + " comes after " + sequence.last().text(),
            "number it in sequence, or indent it if it belongs to the item above"));
      }
      sequence.take(item.label());
      all(item.body());
    }
  }

  /** A quotation of several paragraphs opens each of them and closes the last. */
  private static boolean goesOn(Prose next) {
    return next instanceof Prose.Paragraph paragraph && paragraph.lines().get(0).words().startsWith("\"");
  }

  private void closed(List<Line> lines, boolean quotationGoesOn) {
    Deque<Location> brackets = new ArrayDeque<>();
    Deque<Location> quotes = new ArrayDeque<>();
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        if (c == '(') {
          brackets.push(line.place(i));
        } else if (c == ')') {
          brackets.poll();
        } else if (c == '"' && quotes.poll() == null && !inches(line.text(), i)) {
          quotes.push(line.place(i));
        }
      }
    }
    if (!brackets.isEmpty()) {
      unclosed("bracket", ")", brackets.peekFirst());
    }
    if (!quotes.isEmpty() && !quotationGoesOn) {
      unclosed("quotation mark", "\"", quotes.peekFirst());
    }
  }

  private static boolean inches(String line, int index) {
    return index > 0 && Character.isDigit(line.charAt(index - 1));
  }

  private void unclosed(String what, String close, Location at) {
    findings.add(Finding.warn("unclosed", at, "This " + what + " is not closed in its paragraph",
        "close it with " + close));
  }
}
