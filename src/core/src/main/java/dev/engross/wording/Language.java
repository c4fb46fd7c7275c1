package dev.engross.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English small words. */
public final class Language {

  private static final String[] SMALL = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
  };

  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final Map<String, Integer> SMALL_WORDS = indices(SMALL);
  private static final Map<String, Integer> TENS_WORDS = indices(TENS);

  private Language() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}; empty for none. */
  public static String and(List<String> items) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ").append(items.get(i));
    }
    return out.toString();
  }

  /** With the full stop of its sentence, unless its last words bring their own, as {@code Acme Inc.} does. */
  public static String sentence(String words) {
    String bare = words.endsWith("\"") ? words.substring(0, words.length() - 1) : words;
    return bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!") ? words : words + ".";
  }

  /** {@code 1st}, {@code 22nd}, {@code 113th}. */
  public static String ordinal(int n) {
    int tens = Math.abs(n % 100);
    int ones = tens % 10;
    String ending = tens / 10 == 1 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return n + ending;
  }

  /** {@code First}, {@code Twenty-Second}, {@code One Hundred Third}, from 1 to 999; {@code 1000th} beyond. */
  public static String ordinalWord(int n) {
    if (n < 1 || n > 999) {
      return ordinal(n);
    }
    String cardinal = cardinalWord(n);
    int cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
    return capitalized(cardinal.substring(0, cut) + ordinalOf(cardinal.substring(cut)));
  }

  private static String ordinalOf(String word) {
    return switch (word) {
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> (word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word) + "th";
    };
  }

  /** {@code ninety}, {@code one hundred twenty-five}, from 0 to 999,999; digits beyond. */
  public static String cardinalWord(int n) {
    if (n < 0 || n > 999_999) {
      return String.valueOf(n);
    }
    if (n < 20) {
      return SMALL[n];
    }
    if (n < 100) {
      return TENS[n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[n % 10]);
    }
    int unit = n < 1000 ? 100 : 1000;
    String head = cardinalWord(n / unit) + (unit == 100 ? " hundred" : " thousand");
    return n % unit == 0 ? head : head + " " + cardinalWord(n % unit);
  }

  /** Each word, and each part of a hyphened one, with a capital: {@code Twenty-One}. */
  static String capitalized(String words) {
    StringBuilder out = new StringBuilder(words);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /**
   * The phrase with its article, by sound: {@code an Amendment}, {@code a unit}, {@code an hour}, {@code an LLC},
   * {@code an 80% share}.
   */
  public static String article(String phrase) {
    return (Sound.beginsWithVowel(phrase) ? "an " : "a ") + phrase;
  }

  /** {@code one} for 1, else {@code many}. */
  public static String plural(long n, String one, String many) {
    return n == 1 ? one : many;
  }

  /**
   * Picks in braces: {@code New {Lot/Lots}} is {@code New Lot} for 1. Braces without a slash stay.
   */
  public static String oneOrMany(String pattern, long n) {
    StringBuilder out = new StringBuilder(pattern.length());
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      int slash = pattern.indexOf('/', open);
      out.append(pattern, from, open);
      out.append(
          slash < 0 || slash > close
              ? pattern.substring(open, close + 1)
              : plural(n, pattern.substring(open + 1, slash), pattern.substring(slash + 1, close)));
      from = close + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }

  /** The number from 1 to 999 whose cardinal or ordinal word this is, in any case; 0 if it is none. */
  public static int numberOf(String word, boolean ordinal) {
    String lower = word.toLowerCase(Locale.ROOT);
    int n = sum(lower);
    return n > 0 && n <= 999 && lower.equals(ordinal ? ordinalWord(n).toLowerCase(Locale.ROOT) : cardinalWord(n))
        ? n
        : 0;
  }

  /** What the parts of a number's words come to, whatever their order; 0 if one is no such word. */
  private static int sum(String lower) {
    int sum = 0;
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) == ' ' || lower.charAt(i) == '-') {
        String part = lower.substring(from, i);
        int small = SMALL_WORDS.getOrDefault(part, -1);
        int tens = TENS_WORDS.getOrDefault(part, -1);
        if (part.startsWith("hundred")) {
          sum *= 100;
        } else if (small > 0 || tens > 0) {
          sum += small > 0 ? small : 10 * tens;
        } else {
          return 0;
        }
        from = i + 1;
      }
    }
    return sum;
  }

  /** The words of an array, and their ordinals, each with its index. */
  private static Map<String, Integer> indices(String[] words) {
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        indices.put(words[i], i);
        indices.put(ordinalOf(words[i]), i);
      }
    }
    return Map.copyOf(indices);
  }
}
