package dev.engross.provision;

import dev.engross.value.Roman;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place that a label takes among others of its kind: {@code 2.10} after {@code 2.9}, {@code (c)} after {@code (b)},
 * {@code 4A} between 4 and 5, {@code ARTICLE IX} after {@code ARTICLE VIII}.
 */
public final class LabelOrder {

  private static final Pattern RUN = Pattern.compile("\\d{1,9}|[A-Za-z]{1,12}");
  private static final int LETTERS = 26;

  private final boolean roman;

  private LabelOrder(boolean roman) {
    this.roman = roman;
  }

  /** @param labels of one list or level, by which it is told whether {@code i} is a letter or a Roman numeral */
  public static LabelOrder of(List<String> labels) {
    List<String> lasts = labels.stream().map(l -> last(runs(l))).toList();
    boolean numerals = lasts.stream().allMatch(l -> Roman.parse(l).isPresent());
    boolean sure = lasts.stream().anyMatch(l -> l.equalsIgnoreCase("i") || l.length() > 1);
    return new LabelOrder(numerals && sure);
  }

  private static String last(List<String> runs) {
    return runs.isEmpty() ? "" : runs.get(runs.size() - 1);
  }

  /** Below, at or above 0 as one label comes before another, is the same, or comes after it. */
  public int compare(String one, String other) {
    List<Integer> a = counters(one);
    List<Integer> b = counters(other);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** Whether two labels differ in their last counter alone, so that they stand on one level. */
  public boolean isLevel(String one, String other) {
    List<String> a = runs(one);
    List<String> b = runs(other);
    // 4A stands on the level of 4
    int level = Math.min(a.size(), b.size());
    boolean lettered = Math.abs(a.size() - b.size()) == 1 && isLetter(last(a.size() > b.size() ? a : b), one, other);
    return (a.size() == b.size() || lettered) && level > 0
        && a.subList(0, level - 1).equals(b.subList(0, level - 1));
  }

  /** Whether a label ends in a letter right after a number. */
  private static boolean isLetter(String last, String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    int at = longer.lastIndexOf(last);
    return last.length() == 1 && at > 0 && Character.isDigit(longer.charAt(at - 1));
  }

  private List<Integer> counters(String label) {
    List<String> runs = runs(label);
    List<Integer> counters = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      counters.add(counter(runs.get(i), i == runs.size() - 1));
    }
    return counters;
  }

  private int counter(String run, boolean last) {
    if (Character.isDigit(run.charAt(0))) {
      return Integer.parseInt(run);
    }
    int written = Math.max(Language.numberOf(run, false), Language.numberOf(run, true));
    if (written > 0) {
      return written;
    }
    OptionalInt numeral = Roman.parse(run);
    // What is not last and longer than a letter can only be a numeral: that of an article.
    if (numeral.isPresent() && (last ? roman : run.length() > 1 || roman)) {
      return numeral.getAsInt();
    }
    int first = Character.toLowerCase(run.charAt(0)) - 'a' + 1;
    return first + LETTERS * (run.length() - 1);
  }

  /** The counters of a label, without the word before it. */
  private static List<String> runs(String label) {
    String bare = label.substring(label.lastIndexOf(' ') + 1);
    List<String> runs = new ArrayList<>();
    Matcher run = RUN.matcher(bare);
    while (run.find()) {
      runs.add(run.group());
    }
    return runs;
  }
}
