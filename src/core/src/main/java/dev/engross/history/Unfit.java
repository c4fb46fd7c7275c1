package dev.engross.history;

import java.io.Serial;

/** Thrown inside this package where a key or a signature cannot be used. It never leaves the package. */
final class Unfit extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean readable;
  private final int line;

  private Unfit(String message, boolean readable, int line) {
    super(message);
    this.readable = readable;
    this.line = line;
  }

  /** It is no such thing, or a damaged one. */
  static Unfit malformed(String message) {
    return new Unfit(message, false, 1);
  }

  /** It is damaged in a line of its text, counted from 1. */
  static Unfit malformed(String message, int line) {
    return new Unfit(message, false, line);
  }

  /** It can be read, and is of a kind that is refused. */
  static Unfit unsupported(String message) {
    return new Unfit(message, true, 1);
  }

  String message() {
    return String.valueOf(getMessage());
  }

  int line() {
    return line;
  }

  boolean isReadable() {
    return readable;
  }

  Verdict verdict() {
    return readable ? new Verdict.Unsupported(message()) : new Verdict.Unreadable(message());
  }
}
