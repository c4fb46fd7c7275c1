package dev.engross.provision;

/** What prose calls a provision, by its label and by the provision around it. */
public final class ProvisionName {

  private static final String HEADED = "the section entitled ";

  private ProvisionName() {}

  /** The name of a provision without a number; empty without a heading too. */
  public static String headed(String heading) {
    return heading.isEmpty() ? "" : HEADED + "\"" + heading + "\"";
  }

  /** A label's name by itself: {@code Section 2} of {@code 2.}; empty for no label. */
  public static String own(String label) {
    String bare = bare(label);
    if (bare.isEmpty() || bare.indexOf(' ') > 0) {
      return bare;
    }
    return (isWord(bare) ? "paragraph " : "Section ") + bare;
  }

  /**
   * A label such as {@code (a)} or {@code A.} continues the name of the provision around it; one with a word before it
   * says in what it stands; one that repeats the number around it, as {@code 2.1} does, says enough.
   */
  public static String within(String around, String label) {
    String bare = bare(label);
    if (around.isEmpty() || bare.isEmpty() || repeats(bare)) {
      return own(label);
    }
    if (bare.indexOf(' ') > 0) {
      return bare + " of " + around;
    }
    if (around.startsWith(HEADED)) {
      return "paragraph " + bare + " of " + around;
    }
    int end = around.indexOf(" of ") < 0 ? around.length() : around.indexOf(" of ");
    if (bare.startsWith("(")) {
      return around.substring(0, end) + bare + around.substring(end);
    }
    return around.startsWith("Section ") && !isWord(bare)
        ? around.substring(0, end) + "." + bare + around.substring(end)
        : own(label) + " of " + around;
  }

  /** Without what closes a label: {@code 2} of {@code 2.}, {@code First} of {@code First:}, {@code a} of {@code a)}. */
  private static String bare(String label) {
    int end = label.length();
    while (end > 0 && !Character.isLetterOrDigit(label.charAt(end - 1))
        && !(label.charAt(end - 1) == ')' && label.indexOf('(') >= 0)) {
      end--;
    }
    return label.substring(0, end);
  }

  /** Whether a label is several numbers, the outer ones first. */
  private static boolean repeats(String bare) {
    int runs = 0;
    for (int i = bare.lastIndexOf(' ') + 1; i < bare.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(bare.charAt(i - 1));
      runs += begins && Character.isLetterOrDigit(bare.charAt(i)) ? 1 : 0;
    }
    return runs > 1 && !isWord(bare);
  }

  /** Whether it is a number in words: {@code First}, {@code ONE}; letters that are neither a numeral nor all one. */
  private static boolean isWord(String bare) {
    boolean numeral = true;
    for (int i = 0; i < bare.length(); i++) {
      if (!Character.isLetter(bare.charAt(i)) && bare.charAt(i) != '-') {
        return false;
      }
      numeral &= "IVXLCDMivxlcdm".indexOf(bare.charAt(i)) >= 0 || bare.charAt(i) == bare.charAt(0);
    }
    return !numeral;
  }
}
