package dev.engross.wording;

import java.util.List;

/** English small words. */
public final class Language {

  private Language() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> items) {
    throw new UnsupportedOperationException("not yet");
  }

  /** {@code a, b, and c}. */
  public static String andSerial(List<String> items) {
    throw new UnsupportedOperationException("not yet");
  }

  /** {@code 1st}. */
  public static String ordinal(int n) {
    throw new UnsupportedOperationException("not yet");
  }

  /** {@code First}, from 1 to 999. */
  public static String ordinalWord(int n) {
    throw new UnsupportedOperationException("not yet");
  }

  /** {@code ninety}, from 0 to 999,999. */
  public static String cardinalWord(int n) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The phrase with its article, {@code an Amendment}. */
  public static String article(String phrase) {
    throw new UnsupportedOperationException("not yet");
  }

  /** {@code one} for 1, else {@code many}. */
  public static String plural(long n, String one, String many) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Picks in braces: {@code New {Portfolio/Portfolios}}. */
  public static String oneOrMany(String pattern, long n) {
    throw new UnsupportedOperationException("not yet");
  }
}
