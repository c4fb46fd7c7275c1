package dev.engross.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was meant to be, for "did you mean". */
public final class NearName {

  /** Longer words are compared by folded equality only: nobody mistypes half a sentence. In UTF-16 units. */
  private static final int MAX_LENGTH = 80;

  private NearName() {}

  /**
   * The candidate that is nearest to {@code word}; of several, the first by its characters, in whatever order they are
   * given. One that differs only in case, spaces,
   * hyphens or underscores wins. Else one slip (a letter too many, too few, wrong, or two swapped) is forgiven in
   * words of three to five letters, two in words of six to eleven, three in longer ones.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String folded = fold(word);
    int allowed = folded.length() < 3 ? 0 : folded.length() < 6 ? 1 : folded.length() < 12 ? 2 : 3;
    Optional<String> best = Optional.empty();
    int least = allowed + 1;
    for (String candidate : candidates) {
      String other = fold(candidate);
      int distance = other.equals(folded) ? 0 : Math.max(1, distance(folded, other, least + 1));
      boolean tie = distance == least && best.isPresent() && candidate.compareTo(best.get()) < 0;
      if (distance < least || tie) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static String fold(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && c != '_' && c != ' ') {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, replacements and swaps of neighbours; {@code limit} if there are that many or more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > MAX_LENGTH) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(above[j - 1] + (same ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[b.length()], limit);
  }
}
