package dev.engross.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes sections as XHTML, each in the one that it is under; one without a heading adds its text to that one. */
final class SectionWriter {

  private final StringBuilder out = new StringBuilder();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final boolean runIn;

  private SectionWriter(boolean runIn) {
    this.runIn = runIn;
  }

  static String write(List<MarkdownSection> sections, boolean runIn) {
    SectionWriter writer = new SectionWriter(runIn);
    sections.forEach(writer::section);
    writer.close(0);
    return writer.out.toString();
  }

  private void section(MarkdownSection section) {
    close(section.level());
    if (!section.heading().isEmpty()) {
      open.push(section.level());
      out.append("<section><b class=\"heading\">").append(Markdown.inline(section.heading()));
      // A heading with nothing below it but others runs into nothing.
      char last = section.heading().charAt(section.heading().length() - 1);
      out.append(runIn && !section.text().isBlank() && ".?!".indexOf(last) < 0
          ? ".</b>\n"
          : "</b>\n");
    }
    out.append(Markdown.toXhtml(section.text()));
  }

  /** Closes what is open at a level or below it. */
  private void close(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
      out.append("</section>\n");
    }
  }
}
