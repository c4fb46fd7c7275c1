package dev.engross.value;

/** What came of reading a literal. */
public sealed interface Reading {

  /** A value of the type that was asked for, or a {@link Value.Special}. */
  record Read(Value value) implements Reading {}

  /**
   * @param item which of several literals, 0-based; 0 where there is one
   * @param offset 0-based character in that literal, never beyond its end
   * @param message one sentence without a full stop
   * @param mend what to write instead
   */
  record Fault(int item, int offset, String message, String mend) implements Reading {
    /** A fault in the only literal. */
    public Fault(int offset, String message, String mend) {
      this(0, offset, message, mend);
    }
  }
}
