package dev.engross.view;

import dev.engross.conform.State;
import dev.engross.target.Target;
import java.util.List;
import java.util.Set;

/** Names targets as prose does, from inside out: {@code the first sentence of Section 2.1}. */
final class TargetViews {

  private static final Set<String> ROWS = Set.of("all", "added", "others");

  private static final List<String> WORDS_BEFORE_NUMBERS = List.of("Section ", "ARTICLE ", "Article ", "Paragraph ", "Clause ");

  private TargetViews() {}

  static TargetView target(Target target, State state) {
    String label = target.isParty() ? party(target, state) : target.first();
    return new TargetView(text(target, state), label, number(label), target.step(target.steps().size() - 1).startsWith("\""));
  }

  private static String text(Target target, State state) {
    if (target.isParty()) {
      String party = party(target, state);
      return target.steps().size() == 1 ? party : "the " + keys(target) + party;
    }
    boolean schedule = state.schedule(target.first()).isPresent();
    StringBuilder text = new StringBuilder();
    for (int i = target.steps().size() - 1; i > 0; i--) {
      text.append(schedule ? inSchedule(target, i, state) : part(target.step(i))).append((schedule || target.step(i).startsWith("\"")) && i == 1 ? " in " : " of ");
    }
    boolean particular = state.particular(target.first()).isPresent();
    return text.append(particular ? "the " : "").append(target.first()).toString();
  }

  /** {@code attention for notices to }, {@code name of }. */
  private static String keys(Target target) {
    boolean notices = target.step(1).equals("notices");
    String key = target.step(target.steps().size() - 1);
    return notices && !key.equals("notices") ? key + " for notices to " : key + " of ";
  }

  /** {@code 2.1} of {@code Section 2.1}; empty for what has no number. */
  private static String number(String label) {
    for (String word : WORDS_BEFORE_NUMBERS) {
      if (label.startsWith(word)) {
        return label.substring(word.length());
      }
    }
    return "";
  }

  private static String party(Target target, State state) {
    return state.party(target.party()).map(p -> PartyViews.party(p).the()).orElse(target.party());
  }

  private static String inSchedule(Target target, int index, State state) {
    String step = target.step(index);
    String heading =
        state.schedule(target.first()).flatMap(s -> s.schedule().column(step)).map(c -> c.heading().isEmpty() ? c.key() : c.heading()).orElse("");
    if (!heading.isEmpty()) {
      return "the " + heading;
    }
    return ROWS.contains(step) ? step.equals("all") ? "each row" : "the rows " + step : step;
  }

  private static String part(String step) {
    if (step.startsWith("\"")) {
      return "the definition of " + step;
    }
    if (step.startsWith("section ")) {
      return "Section" + step.substring("section".length());
    }
    boolean label = step.startsWith("(") || Character.isUpperCase(step.charAt(0)) || Character.isDigit(step.charAt(0));
    return label ? step : "the " + step;
  }
}
