package dev.engross.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How provisions are numbered, after a sample for each depth. */
public final class Numbering {

  /**
   * A depth's label.
   *
   * @param literals what stands before, between and after the counters: one more than counters
   */
  record Pattern(List<String> literals, List<Counter> counters) {}

  private final List<Pattern> patterns;

  private Numbering(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /**
   * The numbering of samples, outermost first: {@code ARTICLE I}, {@code 1.01}, {@code 1.0}, {@code (a)}; {@code none}
   * for a depth without labels. Empty if one is not understood; numbers in words stand alone.
   */
  public static Optional<Numbering> of(List<String> samples) {
    List<Pattern> patterns = new ArrayList<>();
    for (String sample : samples) {
      Optional<Pattern> pattern = pattern(sample);
      if (pattern.isEmpty()) {
        return Optional.empty();
      }
      patterns.add(pattern.get());
    }
    return Optional.of(new Numbering(patterns));
  }

  /**
   * The label at a path of 1-based ordinals, outermost first: {@code 2.03} for 2, 3. A sample of several numbers takes
   * the innermost ordinals; where there are too few, its own last numbers are left out. Empty for {@code none}, for an
   * empty path, beyond the last sample, and where it would show an ordinal below 1, that of an unnumbered provision.
   */
  public String label(List<Integer> path) {
    if (path.isEmpty() || path.size() > patterns.size()) {
      return "";
    }
    Pattern pattern = patterns.get(path.size() - 1);
    int shown = Math.min(pattern.counters().size(), path.size());
    if (shown == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      if (path.get(path.size() - shown + i) < 1) {
        return "";
      }
      out.append(pattern.literals().get(i));
      out.append(pattern.counters().get(i).print(path.get(path.size() - shown + i)));
    }
    return out.append(pattern.literals().get(pattern.counters().size())).toString();
  }

  /**
   * The place of a provision that is called by a name such as {@code ARTICLE V}, {@code Section 2.1} or
   * {@code Section 4A(b)}; empty if no sample is like it.
   */
  public Optional<NumberedPlace> place(String name) {
    return NumberedPlace.of(patterns, name);
  }

  /** The last number of a label at a 1-based depth, {@code 4} of {@code (d)}; empty if it is not like the sample. */
  public OptionalInt ordinal(int depth, String label) {
    return depth > patterns.size() ? OptionalInt.empty() : NumberedPlace.ordinal(patterns.get(depth - 1), depth, label);
  }

  private static Optional<Pattern> pattern(String sample) {
    if (sample.equals("none")) {
      return Optional.of(new Pattern(List.of(""), List.of()));
    }
    List<String> literals = new ArrayList<>();
    List<Counter> counters = new ArrayList<>();
    int at = sample.lastIndexOf(' ') + 1; // words before the number, ARTICLE or Section, are only copied
    int literal = 0;
    while (at < sample.length()) {
      int end = runEnd(sample, at);
      if (end == at) {
        at++;
        continue;
      }
      if (sample.substring(at, end).chars().allMatch(c -> c == '0')) {
        at = end; // the nought of 1.0 is only copied
        continue;
      }
      Optional<Counter> counter = Counter.of(sample.substring(at, end));
      if (counter.isEmpty()) {
        return Optional.empty();
      }
      literals.add(sample.substring(literal, at));
      counters.add(counter.get());
      literal = end;
      at = end;
    }
    literals.add(sample.substring(literal));
    boolean mixed = counters.size() > 1 && counters.stream().anyMatch(Counter::isWord);
    return counters.isEmpty() || mixed
        ? Optional.empty()
        : Optional.of(new Pattern(List.copyOf(literals), List.copyOf(counters)));
  }

  /** Samples near one that is not understood: each of its numbers by itself, {@code (Two)} and {@code (b)}. */
  public static List<String> near(String sample) {
    List<String> runs = new ArrayList<>();
    int first = sample.lastIndexOf(' ') + 1;
    int open = -1;
    int close = first;
    for (int at = first; at < sample.length(); at = Math.max(at + 1, runEnd(sample, at))) {
      if (runEnd(sample, at) > at) {
        open = open < 0 ? at : open;
        close = runEnd(sample, at);
        runs.add(sample.substring(at, close));
      }
    }
    List<String> near = new ArrayList<>();
    for (String run : runs) {
      String shown = Counter.of(run).filter(Counter::isWord).isPresent() ? Language.capitalized(run) : run;
      String one = sample.substring(0, open) + shown + sample.substring(close);
      if (pattern(one).isPresent() && !near.contains(one)) {
        near.add(one);
      }
    }
    return near;
  }

  private static int runEnd(String sample, int from) {
    int end = from;
    boolean digits = Character.isDigit(sample.charAt(from));
    while (end < sample.length()
        && (digits ? Character.isDigit(sample.charAt(end)) : Character.isLetter(sample.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Whether another numbers as this does. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Numbering numbering && patterns.equals(numbering.patterns);
  }

  @Override
  public int hashCode() {
    return patterns.hashCode();
  }
}
