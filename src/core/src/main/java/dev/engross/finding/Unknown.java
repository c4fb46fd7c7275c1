package dev.engross.finding;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Words what is said of a name that should be known and is not. */
public final class Unknown {

  /** More names than these help nobody. */
  private static final int MOST = 24;

  private Unknown() {}

  /** There is no party "Buyr"; did you mean "Buyer"? */
  public static Finding of(String rule, Location at, String what, String name, Collection<String> known) {
    return of(rule, at, what, name, "", known);
  }

  /** @param where the place that was searched, such as {@code in Schedule A}; may be empty */
  public static Finding of(
      String rule, Location at, String what, String name, String where, Collection<String> known) {
    return of(rule, at, what, name, where, known, Map.of());
  }

  /** @param meant other words that authors use for names that are known, each with the one that it stands for */
  public static Finding of(
      String rule, Location at, String what, String name, String where, Collection<String> known,
      Map<String, String> meant) {
    String message = "there is no " + what + " " + quoted(name) + (where.isEmpty() ? "" : " " + where);
    return Finding.error(rule, at, message, mend(name, known, meant));
  }

  /** The nearest of the names that are known, or else all of them. */
  public static String mend(String name, Collection<String> known) {
    return mend(name, known, Map.of());
  }

  /** @param meant other words that authors use for names that are known, each with the one that it stands for */
  public static String mend(String name, Collection<String> known, Map<String, String> meant) {
    List<String> all = new ArrayList<>(known);
    all.addAll(meant.keySet());
    return NearName.of(name, all)
        .map(near -> "did you mean " + quoted(known.contains(near) ? near : meant.getOrDefault(near, near)) + "?")
        .orElseGet(() -> all(known));
  }

  private static String all(Collection<String> known) {
    if (known.isEmpty()) {
      return "there is none yet: write it first, or leave this out";
    }
    List<String> sorted = known.stream().distinct().sorted().toList();
    boolean many = sorted.size() > MOST;
    return "known here: " + String.join(", ", many ? sorted.subList(0, MOST) : sorted) + (many ? " and others" : "");
  }

  /** In quotation marks, of another kind than those that stand in it, and cut where it is long. */
  public static String quoted(String text) {
    String oneLine = text.replace('\n', ' ').strip();
    String mark = oneLine.indexOf('"') < 0 ? "\"" : "'";
    return mark + (oneLine.length() > 60 ? oneLine.substring(0, 60) + "…" : oneLine) + mark;
  }
}
