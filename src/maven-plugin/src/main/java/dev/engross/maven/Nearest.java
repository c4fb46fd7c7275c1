package dev.engross.maven;

import java.util.List;

/** Finds what somebody may have meant. */
final class Nearest {

  private Nearest() {}

  /** Those of {@code known} that are at most two slips of the finger from {@code word}, or begin as it does. */
  static List<String> to(String word, List<String> known) {
    return known.stream()
        .filter(k -> slips(word, k) <= 2 || word.length() >= 3 && (k.startsWith(word) || word.startsWith(k)))
        .toList();
  }

  /** How many letters are to be put in, left out or changed to make one word the other. */
  private static int slips(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
