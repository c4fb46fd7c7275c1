package dev.engross.history;

import java.util.List;

/**
 * Patterns with commas between them, of which one must match and none that begins with {@code !}; {@code *} stands for
 * any characters and {@code ?} for one: PATTERNS in ssh_config(5) of OpenSSH.
 */
record PatternList(String text) {

  boolean matches(String word) {
    List<String> patterns = List.of(text.split(","));
    return patterns.stream().noneMatch(p -> p.startsWith("!") && matches(p.substring(1), word))
        && patterns.stream().anyMatch(p -> !p.startsWith("!") && matches(p, word));
  }

  /** In time that grows with the product of both lengths, whatever the pattern. */
  private static boolean matches(String pattern, String word) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < word.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == word.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(c -> c == '*');
  }

  @Override
  public String toString() {
    return text;
  }
}
