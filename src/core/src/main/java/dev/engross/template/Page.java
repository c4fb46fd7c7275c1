package dev.engross.template;

import dev.engross.source.Location;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.io.Writer;
import java.util.Arrays;

/** What a rendering writes, with the template's element that wrote each stretch of it. */
final class Page extends Writer {

  private final Budget budget;
  private char[] text = new char[16_384];
  private int length;
  private TracedElement[] elements = new TracedElement[256];
  private int[] starts = new int[256];
  private int stretches;
  private long written;

  Page(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void write(char[] buffer, int from, int count) {
    stretch(count);
    System.arraycopy(buffer, from, room(count), length, count);
    length += count;
  }

  @Override
  public void write(String words, int from, int count) {
    stretch(count);
    words.getChars(from, from + count, room(count), length);
    length += count;
  }

  private char[] room(int count) {
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
    }
    return text;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** What is written so far. */
  char[] text() {
    return Arrays.copyOf(text, length);
  }

  /**
   * The place in a template that wrote the character at an offset. In a template's own words it is exact unless
   * FreeMarker stripped white space before it; of an interpolation it is the beginning.
   */
  Location origin(int offset, Location otherwise) {
    int found = Arrays.binarySearch(starts, 0, stretches, offset);
    int stretch = found >= 0 ? found : -found - 2;
    if (stretch < 0) {
      return otherwise;
    }
    TracedElement element = elements[stretch];
    int line = element.getBeginLine();
    int column = element.getBeginColumn();
    if (!element.getDescription().startsWith("${")) {
      for (int i = starts[stretch]; i < Math.min(offset, length); i++) {
        boolean end = text[i] == '\n';
        line += end ? 1 : 0;
        column = end ? 1 : column + 1;
      }
    }
    return new Location(Shelf.file(element.getTemplate().getName()), line, column);
  }

  private void stretch(int count) {
    budget.write(count);
    TracedElement element = budget.current();
    if (budget.steps() == written) {
      return;
    }
    written = budget.steps();
    if (stretches == starts.length) {
      starts = Arrays.copyOf(starts, 2 * stretches);
      elements = Arrays.copyOf(elements, 2 * stretches);
    }
    starts[stretches] = length;
    elements[stretches++] = element;
  }
}
