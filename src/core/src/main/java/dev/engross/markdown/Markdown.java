package dev.engross.markdown;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.List;

/**
 * Authors' prose as XHTML. Paragraphs; {@code >} quotations; tables; {@code *italic*}, {@code _underlined_},
 * {@code **bold**}; lines that begin {@code (a)}, {@code (iv)}, {@code 2.} or {@code B.} as items, nested by indent,
 * with their labels as typed; {@code [***]} for an omission and three or more {@code _} for a blank. A backslash at a
 * line's end breaks the line, and before a punctuation mark takes its meaning from it. There are no links, code or
 * HTML, and headings only where they are asked for: else they print as typed. Nothing here throws, whatever the text.
 */
public final class Markdown {

  /** What stands for words that a filing leaves out. */
  public static final String OMISSION = "[***]";

  /** Of lines that are only written: whoever asks for no findings need not say where the text stands. */
  private static final Location NOWHERE = Location.startOf("");

  private Markdown() {}

  /**
   * Blocks: {@code p}, {@code blockquote}, {@code ol} with {@code li data-label}, {@code table.schedule}; well-formed.
   */
  public static String toXhtml(String text) {
    return XhtmlWriter.write(ProseReader.read(Line.of(text, NOWHERE)));
  }

  /** The same marks inside a line, without blocks; line ends and empty lines are white space. */
  public static String inline(String text) {
    List<Line> lines = Line.of(text, NOWHERE).stream().filter(line -> !line.blank()).toList();
    StringBuilder out = new StringBuilder();
    InlineMarkup.write(out, XhtmlWriter.joined(lines));
    return out.toString();
  }

  /** A text that prints as it is, whatever in it would be a mark; but omissions and blanks stay what they are. */
  public static String literal(String text) {
    return Literal.of(text);
  }

  /**
   * Blocks of a text in which headings are sections, without numbers.
   *
   * @param runIn whether a heading runs into its text, and so ends in a full stop
   */
  public static String withHeadings(String text, boolean runIn) {
    return SectionWriter.write(sections(SourceFile.of("", text)).sections(), runIn);
  }

  /** The sections of a file in which headings are sections. */
  public static MarkdownSections sections(SourceFile file) {
    return SectionReader.read(file);
  }

  /**
   * What looks wrong in a text: labels out of sequence ({@code item-sequence}), brackets and quotation marks that are
   * not closed in their paragraph ({@code unclosed}), rows of a table with too many or too few cells ({@code
   * ragged-table}).
   *
   * @param at the text's first character; lines after the first are taken to begin in the same column
   */
  public static List<Finding> check(String text, Location at) {
    return ProseCheck.findings(ProseReader.read(Line.of(text, at)));
  }
}
