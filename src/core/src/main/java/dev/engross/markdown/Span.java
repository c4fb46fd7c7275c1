package dev.engross.markdown;

/**
 * Some characters of a text.
 *
 * @param start of the first, from 0
 * @param end after the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** What a text has there. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This and another, with what stands between them. */
  public Span to(Span other) {
    return new Span(start, other.end);
  }

  /** Whether another lies in it, or is it. */
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether some character is in both; two insertions at one place are in both too. */
  public boolean meets(Span other) {
    return start < other.end && other.start < end || start == other.start && end == other.end;
  }
}
