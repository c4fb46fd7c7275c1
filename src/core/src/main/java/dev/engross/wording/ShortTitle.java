package dev.engross.wording;

/** The short title of an agreement. */
public final class ShortTitle {

  private static final String[] RESTATED = {"Amended and Restated ", "Amended & Restated "};

  private ShortTitle() {}

  /**
   * The title without {@code Amended and Restated} and the ordinal before it: {@code Supply Agreement} for {@code
   * Second Amended and Restated Supply Agreement}. An ordinal before other words, {@code First Lien}, stays.
   */
  public static String of(String title) {
    for (String restated : RESTATED) {
      int length = restated.length();
      for (int at = 0; at + length < title.length(); at = title.indexOf(' ', at) + 1) {
        if (title.regionMatches(true, at, restated, 0, length)) {
          return isOrdinal(title.substring(0, at).strip()) ? title.substring(at + length) : title;
        }
        if (title.indexOf(' ', at) < 0) {
          break;
        }
      }
    }
    return title;
  }

  private static boolean isOrdinal(String words) {
    return words.isEmpty()
        || Language.numberOf(words, true) > 0
        || Character.isDigit(words.charAt(0)) && words.indexOf(' ') < 0;
  }
}
