package dev.engross.value;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals, from 1 to 3999. */
public final class Roman {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Roman() {}

  /** In capitals; digits for what has no numeral. */
  public static String upper(int n) {
    if (n < 1 || n > 3999) {
      return String.valueOf(n);
    }
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(SIGNS[i]);
      }
    }
    return out.toString();
  }

  /** In small letters. */
  public static String lower(int n) {
    return upper(n).toLowerCase(Locale.ROOT);
  }

  /**
   * The number of a numeral in one case, written as {@link #upper} or {@link #lower} writes it; empty for {@code IIII}
   * or {@code Iv}.
   */
  public static OptionalInt parse(String numeral) {
    String upper = numeral.toUpperCase(Locale.ROOT);
    if (numeral.isEmpty() || !numeral.equals(upper) && !numeral.equals(upper.toLowerCase(Locale.ROOT))) {
      return OptionalInt.empty();
    }
    int n = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      for (; upper.startsWith(SIGNS[i], at) && n < 4000; at += SIGNS[i].length()) {
        n += VALUES[i];
      }
    }
    return at == upper.length() && n < 4000 && upper(n).equals(upper) ? OptionalInt.of(n) : OptionalInt.empty();
  }
}
