package dev.engross.view;

import dev.engross.markdown.Markdown;
import dev.engross.template.Markup;
import dev.engross.template.TemplateFunction;
import java.util.List;

/**
 * Authors' prose as blocks; what is ready markup stays as it is. It is read by lines and marks: a text of items of one
 * letter each takes twenty times as long as one of paragraphs.
 */
final class MarkdownFunction implements TemplateFunction {

  /** How many characters cost a step. */
  private static final int CHARACTERS = 16;

  /** A line may be a paragraph or an item of its own. */
  private static final int LINE = 8;

  /** A punctuation mark may begin or end an emphasis or a cell, or be taken for one that does. */
  private static final int MARK = 1;

  @Override
  public Object call(List<Object> arguments) {
    return Functions.markup(arguments).orElseGet(() -> new Markup(Markdown.toXhtml(Functions.text(arguments, 0))));
  }

  @Override
  public long work(List<Object> arguments) {
    String text = arguments.isEmpty() || Functions.markup(arguments).isPresent() ? "" : Functions.text(arguments, 0);
    long work = text.length() / CHARACTERS;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = c == '\n' && (i == 0 || text.charAt(i - 1) != '\n');
      work += line ? LINE : c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) ? MARK : 0;
    }
    return work;
  }
}
