package dev.engross.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a provision, as the step of a target after the provision names it. */
public sealed interface Part {

  /** Stands for the last of several. */
  int LAST = -1;

  /** Sentences, from one to another, counted from 1 or {@link #LAST}. */
  record Sentences(int from, int to) implements Part {}

  /** Paragraphs, from one to another, counted from 1 or {@link #LAST}. */
  record Paragraphs(int from, int to) implements Part {}

  /** A labelled item, by the labels from outside in: {@code (b)}, {@code (ii)}; or {@code B.} by itself. */
  record Items(List<String> labels) implements Part {
    public Items {
      labels = List.copyOf(labels);
    }
  }

  /** The definition of a term, or a provision by its heading. */
  record Quoted(String words) implements Part {}

  /** All definitions: where new ones are added. */
  record Definitions() implements Part {}

  /** A provision inside it, by its name. */
  record Inner(String name) implements Part {}

  /** What a step names; empty if it is none of these. */
  static Optional<Part> of(String step) {
    return Reader.read(step);
  }

  /** The labels at the end of a name: {@code (b)}, {@code (ii)} of {@code Section 3(b)(ii)}. */
  static List<String> labels(String name) {
    List<String> labels = new ArrayList<>();
    Matcher label = Reader.LABEL.matcher(name);
    int from = name.indexOf('(');
    while (from >= 0 && from < name.length() && label.find(from) && label.start() == from) {
      labels.add(label.group());
      from = label.end();
    }
    return from == name.length() ? labels : List.of();
  }

  /** Reads steps. */
  final class Reader {

    private static final Pattern LABEL = Pattern.compile("\\([A-Za-z0-9]{1,5}\\)");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z0-9]{1,5}\\.");
    private static final Pattern ORDINAL = Pattern.compile("(\\w+) (sentence|paragraph)");
    private static final Pattern NUMBERED =
        Pattern.compile("(sentence|paragraph)s? (\\d{1,4})(?:\\s*-\\s*(\\d{1,4}))?");
    private static final Pattern INNER = Pattern.compile("(?i)(section|article|paragraph|clause|part|recital) [^ ].*");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
        Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4),
        Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8),
        Map.entry("ninth", 9), Map.entry("tenth", 10), Map.entry("last", LAST), Map.entry("final", LAST));

    private Reader() {}

    private static Optional<Part> read(String step) {
      Matcher ordinal = ORDINAL.matcher(step);
      if (ordinal.matches() && ORDINALS.containsKey(ordinal.group(1))) {
        int at = ORDINALS.get(ordinal.group(1));
        return Optional.of(of(ordinal.group(2), at, at));
      }
      Matcher numbered = NUMBERED.matcher(step);
      if (numbered.matches()) {
        int from = Integer.parseInt(numbered.group(2));
        int to = numbered.group(3) == null ? from : Integer.parseInt(numbered.group(3));
        return from < 1 || to < from ? Optional.empty() : Optional.of(of(numbered.group(1), from, to));
      }
      if (step.equals("definitions")) {
        return Optional.of(new Definitions());
      }
      if (step.length() > 2 && step.startsWith("\"") && step.endsWith("\"")) {
        return Optional.of(new Quoted(step.substring(1, step.length() - 1)));
      }
      if (DOTTED.matcher(step).matches()) {
        return Optional.of(new Items(List.of(step)));
      }
      if (step.startsWith("(") && !labels(step).isEmpty()) {
        return Optional.of(new Items(labels(step)));
      }
      return INNER.matcher(step).matches() ? Optional.of(new Inner(step)) : Optional.empty();
    }

    private static Part of(String word, int from, int to) {
      return word.equals("sentence") ? new Sentences(from, to) : new Paragraphs(from, to);
    }
  }
}
