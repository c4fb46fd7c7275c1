package dev.engross.wording;

import dev.engross.value.Value;
import java.util.Optional;

/** How lengths of time are printed, after a sample. */
public final class SpanStyle {

  private SpanStyle() {}

  /** The style of {@code ninety (90) days}, {@code 90 days} or {@code ninety days}. */
  public static Optional<SpanStyle> of(String sample) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Prints a span. */
  public String print(Value.Span span) {
    throw new UnsupportedOperationException("not yet");
  }
}
