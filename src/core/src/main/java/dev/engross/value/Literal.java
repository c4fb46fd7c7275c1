package dev.engross.value;

import dev.engross.value.Reading.Fault;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A literal being read: a cursor, and the first fault met. What is read after a fault means nothing. */
final class Literal {

  final String text;
  int at;
  private @Nullable Fault fault;

  Literal(String text) {
    this.text = text;
  }

  boolean failed() {
    return fault != null;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  String rest() {
    return text.substring(at);
  }

  /** The value, or the fault that stands in its way. */
  Reading reading(Value value) {
    Fault found = fault;
    return found == null ? new Reading.Read(value) : found;
  }

  Reading fault(int offset, String message, String mend) {
    failAt(offset, message, mend);
    return reading(Value.Special.UNKNOWN);
  }

  /** Notes a fault, unless there is one already; gives nought for the number that could not be read. */
  BigDecimal failAt(int offset, String message, String mend) {
    if (fault == null) {
      fault = new Fault(Math.min(offset, text.length()), message, mend);
    }
    return BigDecimal.ZERO;
  }

  /** A mend: the whole literal, with other characters between two offsets. */
  String with(int from, int end, String instead) {
    return "write " + text.substring(0, from) + instead + text.substring(end);
  }

  /** The number at the cursor. */
  BigDecimal number() {
    int end = Numerals.end(text, at);
    if (end == at) {
      return failAt(at, "\"" + text + "\" has no number where one belongs",
          "write it in digits, such as 1,200 or 0.80");
    }
    return Numerals.read(this, at, end);
  }

  /**
   * The number at the cursor, times the {@code thousand}, {@code million}, {@code billion} or {@code trillion} after
   * it.
   */
  BigDecimal scaledNumber() {
    BigDecimal number = number();
    if (failed() || atEnd()) {
      return number;
    }
    boolean spaced = text.charAt(at) == ' ';
    int from = spaced ? at + 1 : at;
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String written = text.substring(from, end);
    String word = Scale.meant(written);
    if (word.isEmpty()) {
      return number;
    }
    if (!spaced || !word.equals(written)) {
      String message =
          spaced
              ? "\"" + written + "\" is not how a scale is written"
              : "a space is missing before \"" + written + "\"";
      return failAt(from, message, with(at, end, " " + word));
    }
    at = end;
    return number.movePointRight(Scale.power(word)).setScale(Math.max(0, number.scale() - Scale.power(word)));
  }
}
