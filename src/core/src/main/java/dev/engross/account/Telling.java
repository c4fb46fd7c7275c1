package dev.engross.account;

import dev.engross.model.Moment;
import dev.engross.model.Sic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements as they are gathered, by their keys. */
final class Telling {

  private final Map<String, Statement> all = new LinkedHashMap<>();

  /** In the order in which they came. */
  Map<String, Statement> all() {
    return all;
  }

  /** A second statement of one key is another one. */
  void put(Statement statement) {
    String key = statement.key();
    for (int i = 2; all.containsKey(key); i++) {
      key = statement.key() + " #" + i;
    }
    all.put(key, statement);
  }

  /** Words that are told as soon as they are there. */
  void wording(Matter matter, String of, String words) {
    if (!words.isBlank()) {
      put(new Statement.Wording(matter, of, of, words, "gave " + of + " as " + Words.quoted(words)));
    }
  }

  /** What is told as soon as it is there. */
  void loud(Matter matter, String of, String words) {
    if (!words.isBlank()) {
      put(Statement.Detail.loud(matter, of, words));
    }
  }

  /** What goes without saying until it changes. */
  void quiet(Matter matter, String of, String words) {
    put(Statement.Detail.quiet(matter, of, words));
  }

  void quiet(Matter matter, String of, boolean is) {
    quiet(matter, of, is ? "yes" : "no");
  }

  void quiet(Matter matter, String of, List<String> words) {
    quiet(matter, of, String.join(", ", words));
  }

  void order(Matter matter, String of, List<String> things) {
    put(new Statement.Order(matter, of, things));
  }

  /** When something begins and ends. */
  void effect(Matter matter, String thing, Moment begins, Moment ends) {
    loud(matter, "the day of effect of " + thing, moment(begins));
    loud(matter, "the day until which " + thing + " has effect", moment(ends));
  }

  private static String moment(Moment moment) {
    if (moment instanceof Moment.At at) {
      return at.date().iso();
    }
    if (moment instanceof Moment.Upon upon) {
      return "the day when " + upon.event() + " happens";
    }
    if (moment instanceof Moment.Unless unless) {
      return unless.date().iso() + ", unless " + unless.event() + " happens before";
    }
    return moment instanceof Moment.Start ? "the beginning of the agreement" : "";
  }

  /** What is accepted of something, as its paper has it. */
  void sic(Matter matter, String thing, Sic sic) {
    wording(matter, "what is printed of " + thing + " as its paper has it", sic.prints());
    loud(matter, "what is accepted of " + thing,
        sic.accepts().stream().map(Sic.Accepted::rule).collect(Collectors.joining(", ")));
    wording(matter, "the reason for what is accepted of " + thing, sic.because());
  }
}
