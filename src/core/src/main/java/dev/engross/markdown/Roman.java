package dev.engross.markdown;

import java.util.Locale;

/** Roman numerals below 90, as lists use them. */
final class Roman {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};

  private Roman() {}

  /** The value of a numeral in one case; 0 for what is none. */
  static int value(String numeral) {
    String lower = numeral.toLowerCase(Locale.ROOT);
    for (int ten = TENS.length - 1; ten >= 0; ten--) {
      if (lower.startsWith(TENS[ten])) {
        String rest = lower.substring(TENS[ten].length());
        for (int one = 0; one < ONES.length; one++) {
          if (ONES[one].equals(rest)) {
            return ten * 10 + one;
          }
        }
      }
    }
    return 0;
  }
}
