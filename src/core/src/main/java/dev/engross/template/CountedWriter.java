package dev.engross.template;

import java.io.IOException;
import java.io.Writer;

/** Writes on, and has each character counted. */
final class CountedWriter extends Writer {

  private final Writer target;
  private final Budget budget;

  CountedWriter(Writer target, Budget budget) {
    this.target = target;
    this.budget = budget;
  }

  @Override
  public void write(char[] buffer, int from, int length) throws IOException {
    budget.write(length);
    target.write(buffer, from, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    budget.write(length);
    target.write(text, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
