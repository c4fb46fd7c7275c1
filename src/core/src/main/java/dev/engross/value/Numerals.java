package dev.engross.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in digits: where one ends in a literal, what is wrong with it, and how one is printed. */
final class Numerals {

  /** More than any amount of money; it bounds the work that a literal can cause. */
  private static final int MOST_DIGITS = 30;

  /** Powers of ten with a word, greatest first. */
  private static final int[] POWERS = {12, 9, 6};

  private static final String[] WORDS = {" trillion", " billion", " million"};

  private Numerals() {}

  /** The end of the number that begins at {@code from}, with digits mistyped as letters and misplaced marks. */
  static int end(String text, int from) {
    int end = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
    while (end < text.length() && (isNumeric(text.charAt(end)) || isLookalike(text.charAt(end)))) {
      end++;
    }
    // "$500of": the o begins a word
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      while (end > from && isLookalike(text.charAt(end - 1))) {
        end--;
      }
    }
    for (int i = from; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return end;
      }
    }
    return from;
  }

  /** Judges the number between two offsets; where it is sound, the literal's cursor moves on. */
  static BigDecimal read(Literal in, int from, int end) {
    String token = in.text.substring(from, end);
    int sign = token.startsWith("-") ? 1 : 0;
    for (int i = sign; i < token.length(); i++) {
      char c = token.charAt(i);
      if (isLookalike(c)) {
        return in.failAt(from + i, "the letter " + c + " stands where a digit belongs", in.with(from, end,
            digits(token)));
      }
      if (c > 127) {
        return in.failAt(from + i, "\"" + c + "\" is not a digit from 0 to 9", in.with(from, end, digits(token)));
      }
      if (c == '_' || c == '\'') {
        return in.failAt(
            from + i,
            "a number has no " + (c == '_' ? "underscore" : "apostrophe"),
            in.with(from, end, token.substring(0, sign) + regroup(token.substring(sign))));
      }
    }
    String sound = mended(token.substring(sign));
    if (!sound.equals(token.substring(sign))) {
      int at = firstDifference(token.substring(sign), sound) + from + sign;
      return in.failAt(at, wrong(token), in.with(from, end, token.substring(0, sign) + sound));
    }
    String plain = token.replace(",", "");
    if (plain.length() > MOST_DIGITS) {
      return in.failAt(from, "the number has more than " + MOST_DIGITS + " digits", "write it shorter");
    }
    in.at = end;
    return new BigDecimal(plain);
  }

  /** The number as it should have been written; the same if nothing is wrong with it. */
  private static String mended(String token) {
    int comma = token.indexOf(',');
    int dot = token.indexOf('.');
    boolean manyDots = dot != token.lastIndexOf('.');
    boolean european = dot >= 0 && comma > dot && comma == token.lastIndexOf(',');
    if (manyDots || european) {
      int decimal = european ? comma : -1;
      String whole = decimal < 0 ? token : token.substring(0, decimal);
      return join(whole, decimal < 0 ? "" : token.substring(decimal + 1));
    }
    int afterComma = token.length() - comma - 1;
    if (dot < 0 && comma > 0 && comma == token.lastIndexOf(',') && (afterComma == 1 || afterComma == 2)) {
      return join(token.substring(0, comma), token.substring(comma + 1)); // 0,80
    }
    String whole = dot < 0 ? token : token.substring(0, dot);
    String fraction = dot < 0 ? "" : token.substring(dot + 1);
    boolean grouped = whole.indexOf(',') >= 0;
    return grouped ? join(whole, fraction) : joinPlain(whole, fraction);
  }

  private static String join(String whole, String fraction) {
    return joinPlain(regroup(whole), fraction);
  }

  private static String joinPlain(String whole, String fraction) {
    int zeros = 0;
    while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
      zeros++;
    }
    String kept = whole.isEmpty() ? "0" : whole.substring(zeros);
    String part = onlyDigits(fraction);
    return part.isEmpty() ? kept : kept + "." + part;
  }

  private static String wrong(String token) {
    if (token.indexOf('.') != token.lastIndexOf('.')) {
      return "\"" + token + "\" has more than one decimal point";
    }
    int comma = token.indexOf(',');
    if (comma >= 0) {
      return "a comma in \"" + token + "\" does not stand before three digits";
    }
    if (token.startsWith(".") || token.startsWith("-.")) {
      return "no digit stands before the decimal point of \"" + token + "\"";
    }
    if (token.endsWith(".")) {
      return "no digit stands after the decimal point of \"" + token + "\"";
    }
    return "\"" + token + "\" begins with a zero too many";
  }

  private static int firstDifference(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return Math.min(i, a.length() - 1);
  }

  /** ASCII digits for those of other scripts and for letters that look like them. */
  private static String digits(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == 'O' || c == 'o') {
        out.append('0');
      } else if (c == 'l' || c == 'I') {
        out.append('1');
      } else {
        out.append(c > 127 ? (char) ('0' + Character.digit(c, 10)) : c);
      }
    }
    return out.toString();
  }

  private static String onlyDigits(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) >= '0' && token.charAt(i) <= '9') {
        out.append(token.charAt(i));
      }
    }
    return out.toString();
  }

  /** The digits of a whole number with a comma before every three. */
  static String regroup(String whole) {
    StringBuilder out = new StringBuilder(onlyDigits(whole));
    for (int i = out.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  /** Grouped by commas; {@code scaled} money takes a word and two decimals. */
  static String print(BigDecimal amount, boolean scaled) {
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    for (int i = 0; scaled && i < POWERS.length; i++) {
      BigDecimal part = plain.movePointLeft(POWERS[i]);
      int most = POWERS[i] == 6 ? 1 : 2; // $1.25 billion, but $1,250,000
      if (part.abs().compareTo(BigDecimal.ONE) >= 0 && part.stripTrailingZeros().scale() <= most) {
        return part.stripTrailingZeros().toPlainString() + WORDS[i];
      }
    }
    if (scaled && plain.scale() == 1) {
      plain = plain.setScale(2, RoundingMode.UNNECESSARY);
    }
    String digits = plain.abs().toPlainString();
    int dot = digits.indexOf('.');
    String grouped = dot < 0 ? regroup(digits) : regroup(digits.substring(0, dot)) + digits.substring(dot);
    return plain.signum() < 0 ? "-" + grouped : grouped;
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || c == ',' || c == '.' || c == '_' || c == '\'';
  }

  private static boolean isLookalike(char c) {
    return c == 'O' || c == 'o' || c == 'l' || c == 'I';
  }
}
