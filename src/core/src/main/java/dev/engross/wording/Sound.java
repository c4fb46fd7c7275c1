package dev.engross.wording;

import java.util.Locale;

/** Whether a phrase begins with the sound of a vowel. */
final class Sound {

  /** Letters whose names begin with a vowel: an F, an S, but a U. */
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  private static final String[] SILENT_H = {"hour", "honest", "honor", "honour", "heir"};

  /** Vowels that sound as {@code y} or {@code w}. */
  private static final String[] CONSONANT = {
    "uni", "use", "usa", "usu", "usi", "util", "uta", "uten", "utop", "ubiq", "uran", "ukr", "ugan", "urug", "unanim",
    "ulys", "eu", "ewe", "once"
  };

  private static final String[] UN = {"unin", "unim", "unid", "unil", "uniss"};

  private Sound() {}

  static boolean beginsWithVowel(String phrase) {
    int from = 0;
    while (from < phrase.length() && !Character.isLetterOrDigit(phrase.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    String word = phrase.substring(from, end);
    if (word.isEmpty()) {
      return false;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.charAt(0) == '8' || isElevenOrEighteen(word);
    }
    if (isAcronym(word, phrase.substring(end))) {
      return VOWEL_NAMES.indexOf(word.charAt(0)) >= 0;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (startsWithAny(lower, SILENT_H)) {
      return true;
    }
    boolean yOrW = startsWithAny(lower, CONSONANT) && (!startsWithAny(lower, UN) || lower.startsWith("unilat"));
    return "aeiou".indexOf(lower.charAt(0)) >= 0 && !yOrW && !lower.equals("one");
  }

  /** 11, 18, 11th, and the 11 of 11,000. */
  private static boolean isElevenOrEighteen(String word) {
    boolean begins = word.startsWith("11") || word.startsWith("18");
    return begins && (word.length() == 2 || !Character.isDigit(word.charAt(2)));
  }

  /**
   * Capitals that are spelled out: no vowel among them, or at most three that are not one of several words in
   * capitals.
   */
  private static boolean isAcronym(String word, String after) {
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
      vowel |= "AEIOUY".indexOf(word.charAt(i)) >= 0;
    }
    boolean shouted = after.length() > 2 && Character.isUpperCase(after.charAt(1))
        && Character.isUpperCase(after.charAt(2));
    return !vowel || word.length() <= 3 && !shouted;
  }

  private static boolean startsWithAny(String word, String[] beginnings) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
