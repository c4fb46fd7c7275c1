package dev.engross.wording;

/** Whether a defined term takes an article. */
public final class Particle {

  private Particle() {}

  /**
   * Whether prose writes {@code the Trust}: not for a term in capitals, which is an acronym, nor for one with which the
   * party's name begins, {@code Vivid Solar} of {@code Vivid Solar, Inc.}, nor for one that has its own {@code The}.
   */
  public static boolean takesThe(String term, String name) {
    if (term.isEmpty() || term.regionMatches(true, 0, "the ", 0, 4)) {
      return false;
    }
    boolean begins = name.regionMatches(true, 0, term, 0, term.length())
        && (name.length() == term.length() || !Character.isLetterOrDigit(name.charAt(term.length())));
    return !begins && hasSmallLetter(term);
  }

  private static boolean hasSmallLetter(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isLowerCase(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
