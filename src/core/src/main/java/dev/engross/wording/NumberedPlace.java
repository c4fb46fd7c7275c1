package dev.engross.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a provision stands in a numbering, as its name tells, so that what stands in it can be labelled. */
public final class NumberedPlace {

  private static final String SECTION = "Section ";

  private final List<Numbering.Pattern> samples;

  /** One for each depth, outermost first; empty for what the name does not tell. */
  private final List<Optional<Run>> runs;

  /** A number as it is printed. */
  private record Run(Counter counter, String printed) {}

  private NumberedPlace(List<Numbering.Pattern> samples, List<Optional<Run>> runs) {
    this.samples = samples;
    this.runs = runs;
  }

  static Optional<NumberedPlace> of(List<Numbering.Pattern> samples, String name) {
    int end = name.indexOf(" of ");
    return runs(samples, end < 0 ? name : name.substring(0, end)).map(r -> new NumberedPlace(samples, r));
  }

  /** The last number that a label shows which is like a sample. */
  static OptionalInt ordinal(Numbering.Pattern sample, int depth, String label) {
    int shown = shown(sample, depth);
    Matcher whole = Pattern.compile(looks(sample, depth)).matcher(label);
    int number = shown > 0 && whole.matches() ? sample.counters().get(shown - 1).number(whole.group(shown)) : 0;
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** Of the samples that a name fits, the one that shows most numbers; or one that follows what another fits. */
  private static Optional<List<Optional<Run>>> runs(List<Numbering.Pattern> samples, String name) {
    Optional<List<Optional<Run>>> best = Optional.empty();
    for (int depth = 1; depth <= samples.size(); depth++) {
      Numbering.Pattern sample = samples.get(depth - 1);
      Matcher whole = Pattern.compile("(?:" + SECTION + ")?" + looks(sample, depth)).matcher(name);
      long known = best.map(b -> b.stream().filter(Optional::isPresent).count()).orElse(0L);
      if (whole.matches() && shown(sample, depth) > known) {
        best = Optional.of(with(List.of(), sample, whole, depth));
      }
    }
    for (int depth = 2; depth <= samples.size() && best.isEmpty(); depth++) {
      Numbering.Pattern sample = samples.get(depth - 1);
      Matcher tail = Pattern.compile(looks(sample, depth) + "$").matcher(name);
      if (!sample.counters().isEmpty() && tail.find() && tail.start() > 0) {
        Optional<List<Optional<Run>>> outer = runs(samples, name.substring(0, tail.start()));
        best = outer.isPresent() && outer.get().size() == depth - 1
            ? Optional.of(with(outer.get(), sample, tail, depth))
            : Optional.empty();
      }
    }
    return best;
  }

  private static List<Optional<Run>> with(
      List<Optional<Run>> outer, Numbering.Pattern sample, Matcher found, int depth) {
    List<Optional<Run>> runs = new ArrayList<>(outer);
    int shown = shown(sample, depth);
    for (int i = runs.size(); i < depth; i++) {
      int shownAt = i - (depth - shown);
      runs.add(shownAt < 0
          ? Optional.empty()
          : Optional.of(new Run(sample.counters().get(shownAt), found.group(shownAt + 1))));
    }
    return runs;
  }

  /** How many numbers a label shows. */
  private static int shown(Numbering.Pattern sample, int depth) {
    return Math.min(sample.counters().size(), depth);
  }

  /** A sample as a regular expression; what closes a label, as the full stop does, may be left out of a name. */
  private static String looks(Numbering.Pattern sample, int depth) {
    StringBuilder looks = new StringBuilder();
    int last = shown(sample, depth);
    for (int i = 0; i < last; i++) {
      looks.append(Pattern.quote(sample.literals().get(i))).append('(').append(sample.counters().get(i).looks())
          .append(')');
    }
    String close = sample.literals().get(sample.counters().size());
    return looks + (close.startsWith(")") ? Pattern.quote(close) : "(?:" + Pattern.quote(close) + ")?");
  }

  /** Whether what stands in it is to have labels. */
  public boolean numbersInside() {
    return runs.size() < samples.size() && !samples.get(runs.size()).counters().isEmpty();
  }

  /**
   * The place of the provision of a 1-based ordinal among those that stand in this one; empty beyond the last sample,
   * and where the name does not tell a number that the label repeats.
   */
  public Optional<NumberedPlace> inside(int ordinal) {
    if (!numbersInside()) {
      return Optional.empty();
    }
    Numbering.Pattern sample = samples.get(runs.size());
    Counter own = sample.counters().get(sample.counters().size() - 1);
    List<Optional<Run>> inner = new ArrayList<>(runs);
    inner.add(Optional.of(new Run(own, own.print(ordinal))));
    NumberedPlace place = new NumberedPlace(samples, inner);
    return place.label().isEmpty() ? Optional.empty() : Optional.of(place);
  }

  /** As it is printed before the heading; empty where a number that it repeats is not known. */
  public String label() {
    Numbering.Pattern sample = samples.get(runs.size() - 1);
    int shown = shown(sample, runs.size());
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      Optional<Run> run = runs.get(runs.size() - shown + i);
      Counter counter = sample.counters().get(i);
      String printed = run.map(r -> printed(r, counter)).orElse("");
      if (printed.isEmpty()) {
        return "";
      }
      label.append(sample.literals().get(i)).append(printed);
    }
    return label.append(sample.literals().get(sample.counters().size())).toString();
  }

  private static String printed(Run run, Counter counter) {
    if (run.counter().kind() == counter.kind()) {
      int number = counter.number(run.printed());
      return number > 0 ? counter.print(number) : run.printed();
    }
    int number = run.counter().number(run.printed());
    return number > 0 ? counter.print(number) : "";
  }
}
