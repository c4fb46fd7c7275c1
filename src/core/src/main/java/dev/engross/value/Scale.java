package dev.engross.value;

/** The words for powers of a thousand, and what authors write for them by mistake. */
final class Scale {

  private Scale() {}

  /** The word that is meant, or empty if {@code written} means none: {@code million} for {@code MM}. */
  static String meant(String written) {
    return switch (written) {
      case "thousand", "Thousand", "THOUSAND", "thousands", "k", "K" -> "thousand";
      case "million", "Million", "MILLION", "millions", "milion", "mln", "mil", "mm", "MM", "m", "M" -> "million";
      case "billion", "Billion", "BILLION", "billions", "bilion", "bln", "bil", "bn", "Bn", "b", "B" -> "billion";
      case "trillion", "Trillion", "TRILLION", "trillions", "trilion", "tn", "T" -> "trillion";
      default -> "";
    };
  }

  static int power(String word) {
    return switch (word) {
      case "thousand" -> 3;
      case "million" -> 6;
      case "billion" -> 9;
      default -> 12;
    };
  }
}
