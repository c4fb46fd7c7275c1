package dev.engross.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts other facts into a book's sources: each capitalized word, date, rate and amount for another, always the same one
 * for the same, of another length. Words that stand in the wording are the form's own and are left.
 */
final class Swap {

  private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Za-z]*\\b");
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
  private static final Pattern RATE = Pattern.compile("(\\d+\\.\\d+)%");
  private static final Map<String, String> AMOUNTS =
      Map.of("$500 million", "$9 million", "$1 billion", "$20 million", "$1.5 billion", "$300.5 million", "$2 billion", "$4.25 billion");
  private static final Pattern AMOUNT = Pattern.compile("\\$[\\d.]+ [mb]illion");
  private static final String[] SYLLABLES = {"bra", "dov", "kel", "mun", "pir", "sto", "tav", "vex", "wim", "zor"};

  private final Set<String> wording = new TreeSet<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final SortedSet<String> left = new TreeSet<>();

  /** @param wording files that are not the sources' own words */
  Swap(List<Path> wording) {
    this.wording.add("None"); // the format's own word for no rate
    for (Path file : wording) {
      WORD.matcher(SampleBook.read(file)).results().map(MatchResult::group).forEach(this.wording::add);
    }
  }

  /** Old words and new ones. */
  Map<String, String> words() {
    return words;
  }

  /** Words of the sources that are left, because the wording has them. */
  SortedSet<String> left() {
    return left;
  }

  boolean isWording(String word) {
    return wording.contains(word);
  }

  String text(String text) {
    String out = each(WORD, text, this::word);
    out = each(DATE, out, date -> date(LocalDate.parse(date)).toString());
    out = each(AMOUNT, out, amount -> AMOUNTS.getOrDefault(amount, amount));
    return each(RATE, out, rate -> rate(rate));
  }

  static LocalDate date(LocalDate date) {
    return date.plusYears(17).plusMonths(3).plusDays(11);
  }

  /** Keeps order, and has three decimals where the old one has two. */
  static String rate(String rate) {
    return new BigDecimal(rate.substring(0, rate.length() - 1)).add(new BigDecimal("11.005")) + "%";
  }

  private String word(String word) {
    if (wording.contains(word)) {
      left.add(word);
      return word;
    }
    return words.computeIfAbsent(word, old -> invented(words.size(), old.length()));
  }

  /** The number in syllables, then as many letters as make it longer or shorter than the old word. */
  private static String invented(int number, int length) {
    String digits = String.format("%03d", number);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(SYLLABLES[digits.charAt(i) - '0']);
    }
    while (out.length() <= 9 && out.length() == length) {
      out.append("ia");
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private static String each(Pattern pattern, String text, Function<String, String> swap) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(swap.apply(m.group())));
  }
}
