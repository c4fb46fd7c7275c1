package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import dev.engross.value.ValueType;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names targets as prose does, from inside out: {@code the first sentence of Section 2.1}. */
final class TargetViews {

  private static final List<String> WORDS_BEFORE_NUMBERS =
      List.of("Section ", "ARTICLE ", "Article ", "Paragraph ", "Clause ");
  private static final List<String> WORDS_BEFORE_SEVERAL = List.of("Sections ", "Articles ");

  private final Standing standing;
  private final State state;
  private final ProseWriter prose;

  TargetViews(Standing standing, ProseWriter prose) {
    this.prose = prose;
    this.standing = standing;
    this.state = standing.before();
  }

  /** What names a target; those of several are said once where {@code lead} and {@code tail} are the same. */
  private record Phrase(String lead, String name, String tail, boolean many) {

    boolean framesLike(Phrase other) {
      return lead.equals(other.lead) && tail.equals(other.tail) && !(lead + tail).isEmpty();
    }
  }

  /** Some targets of one change, at least one, as one. */
  TargetView target(List<Target> targets) {
    List<Phrase> phrases = joined(targets.stream().map(this::phrase).toList());
    String text = Language.and(phrases.stream().map(p -> p.lead() + p.name() + p.tail()).toList());
    boolean many = phrases.size() > 1 || phrases.get(0).many();
    boolean definition = targets.stream().allMatch(t -> t.step(t.steps().size() - 1).startsWith("\""));
    String label = label(targets, standing);
    return new TargetView(text, label, targets.size() == 1 ? number(label) : "", definition, many);
  }

  /** Neighbours between the same words become one: {@code Ash and Elm in Schedule A}. */
  private static List<Phrase> joined(List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= phrases.size(); to++) {
      if (to == phrases.size() || !phrases.get(to).framesLike(phrases.get(from))) {
        Phrase first = phrases.get(from);
        String names = Language.and(phrases.subList(from, to).stream().map(Phrase::name).toList());
        joined.add(new Phrase(
            first.lead(), names, first.tail(), first.many() || to - from > 1 && first.lead().isEmpty()));
        from = to;
      }
    }
    return joined;
  }

  /** What holds the targets, in a heading's words: {@code Schedule A}, {@code Sections 2.1 and 4}. */
  static String label(List<Target> targets, Standing standing) {
    return Language.and(targets.stream().map(t -> t.isParty() ? party(t, standing) : t.first()).distinct().toList());
  }

  private Phrase phrase(Target target) {
    Optional<ScheduleState> schedule = state.schedule(target.first());
    if (target.isParty()) {
      return new Phrase(target.steps().size() == 1 ? "" : "the " + keys(target), party(target, standing), "", false);
    }
    if (schedule.isPresent() && target.steps().size() > 1) {
      return inSchedule(target, schedule.get().schedule());
    }
    boolean several = target.steps().size() == 1 && WORDS_BEFORE_SEVERAL.stream().anyMatch(target.first()::startsWith);
    if (target.steps().size() == 1) {
      return new Phrase("", (state.particular(target.first()).isPresent() ? "the " : "") + target.first(), "", several);
    }
    StringBuilder tail = new StringBuilder();
    for (int i = target.steps().size() - 2; i >= 0; i--) {
      tail.append(target.step(i + 1).startsWith("\"") && i == 0 ? " in " : " of ")
          .append(i == 0 ? target.first() : part(target.step(i)));
    }
    return new Phrase("", part(target.step(target.steps().size() - 1)), tail.toString(), false);
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

  /** A party as it is called before the paper, or else with it. */
  private static String party(Target target, Standing standing) {
    return Stream.of(standing.before(), standing.after()).flatMap(s -> s.party(target.party()).stream()).findFirst()
        .map(p -> PartyViews.party(p).the()).orElse(target.party());
  }

  /** {@code the Fee of East berth in Schedule 1}, {@code the Fee in Schedule 1}, {@code East berth in Schedule 1}. */
  private Phrase inSchedule(Target target, Schedule schedule) {
    String last = target.step(target.steps().size() - 1);
    Optional<Column> column = schedule.column(last)
        .or(() -> standing.after().schedule(target.first()).flatMap(s -> s.schedule().column(last)));
    if (column.isPresent() && target.steps().size() == 2) {
      return new Phrase("the " + words(column.get()) + " in ", target.first(), "", false);
    }
    String lead = column.map(c -> "the " + words(c) + " of ").orElse("");
    String tail = " in " + target.first();
    String many = schedule.subject().many().isEmpty() ? "rows" : schedule.subject().many();
    return switch (target.step(1)) {
      case "all" -> new Phrase(lead, "all " + many, tail, lead.isEmpty());
      case "others" -> new Phrase(lead, "all other " + many, tail, lead.isEmpty());
      case "added" -> {
        boolean one = added(target) == 1;
        String rows = !one ? many : schedule.subject().one().isEmpty() ? "row" : schedule.subject().one();
        yield new Phrase(
            lead, "the " + rows + " added", " to " + target.first() + " by this " + standing.instrument().called(),
            lead.isEmpty() && !one);
      }
      default -> new Phrase(lead, ScheduleViews.full(target.step(1), schedule), tail, false);
    };
  }

  /** A column without a heading goes by its key, but one of ends is a row's term. */
  private String words(Column column) {
    if (!column.heading().isEmpty()) {
      return prose.plain(column.heading(), column.at());
    }
    return column.type() == ValueType.END ? "term" : column.key().replace('-', ' ').replace('_', ' ');
  }

  private long added(Target target) {
    Instrument paper = standing.instrument();
    return standing.after().schedule(target.first())
        .map(s -> s.rows().stream().filter(r -> r.added().isBy(paper)).count()).orElse(0L);
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
