package dev.engross.markdown;

import dev.engross.markdown.Prose.Align;
import java.util.List;
import java.util.Locale;

/** Writes blocks in the XHTML that templates use. */
final class XhtmlWriter {

  private final StringBuilder out = new StringBuilder();

  static String write(List<Prose> blocks) {
    XhtmlWriter writer = new XhtmlWriter();
    writer.all(blocks);
    return writer.out.toString();
  }

  private void all(List<Prose> blocks) {
    for (Prose block : blocks) {
      if (block instanceof Prose.Paragraph paragraph) {
        out.append("<p>");
        InlineMarkup.write(out, joined(paragraph.lines()));
        out.append("</p>\n");
      } else if (block instanceof Prose.Quotation quotation) {
        out.append("<blockquote>\n");
        all(quotation.body());
        out.append("</blockquote>\n");
      } else if (block instanceof Prose.Items items) {
        items(items);
      } else {
        table((Prose.Table) block);
      }
    }
  }

  static String joined(List<Line> lines) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      words.append(words.isEmpty() ? "" : "\n").append(line.words());
    }
    return words.toString();
  }

  private void items(Prose.Items items) {
    out.append("<ol>\n");
    for (Prose.Item item : items.items()) {
      out.append("<li data-label=\"").append(item.label().text()).append("\">");
      all(item.body());
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void table(Prose.Table table) {
    out.append("<table class=\"schedule\">\n");
    if (table.aligns().stream().anyMatch(align -> align != Align.LEFT)) {
      out.append("<colgroup>");
      table.aligns().forEach(this::column);
      out.append("</colgroup>\n");
    }
    out.append("<thead>\n");
    row("th", table.head());
    out.append("</thead>\n<tbody>\n");
    for (List<Line> row : table.rows()) {
      row("td", row);
    }
    out.append("</tbody>\n</table>\n");
  }

  private void column(Align align) {
    String name = align.name().toLowerCase(Locale.ROOT);
    out.append(align == Align.LEFT ? "<col/>" : "<col data-align=\"" + name + "\"/>");
  }

  private void row(String element, List<Line> cells) {
    out.append("<tr>");
    for (Line cell : cells) {
      out.append('<').append(element).append('>');
      InlineMarkup.write(out, cell.words());
      out.append("</").append(element).append('>');
    }
    out.append("</tr>\n");
  }
}
