package dev.engross.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Writes sections as XHTML, each in the one that it is under; one without a heading adds its text to that one. */
final class SectionWriter {

  /** Of words that bring the end of their sentence: {@code "So long."}. */
  private static final Pattern ENDED = Pattern.compile("[.?!]\"?$");

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
      boolean runsIn = runIn && !section.text().isBlank() && !ENDED.matcher(section.heading()).find();
      out.append(runsIn ? ".</b>\n" : "</b>\n");
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
