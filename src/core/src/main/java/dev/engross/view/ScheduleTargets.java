package dev.engross.view;

import dev.engross.conform.Standing;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import dev.engross.value.ValueType;
import dev.engross.view.TargetViews.Aim;
import dev.engross.wording.LikelyPlural;
import java.util.Optional;
import java.util.function.Supplier;

/** Names rows, columns and values of schedules as prose does. */
final class ScheduleTargets {

  private final Side side;
  private final Standing standing;
  private final Instrument paper;
  private final String self;
  private final Supplier<ProseWriter> stood;
  private final ExceptedRows excepted;

  /**
   * @param paper whose targets they are
   * @param self what it is called
   * @param stood writes what stood before the paper, as the headings did that columns are named by
   */
  ScheduleTargets(Side side, Instrument paper, String self, Supplier<ProseWriter> stood) {
    this.side = side;
    this.standing = side.standing();
    this.paper = paper;
    this.self = self;
    this.stood = stood;
    this.excepted = new ExceptedRows(side);
  }

  /** {@code the Fee of East berth in Schedule 1}, {@code the Fee in Schedule 1}, {@code East berth in Schedule 1}. */
  TargetPhrase phrase(Aim aim, Schedule schedule) {
    Target target = aim.target();
    String last = target.step(target.steps().size() - 1);
    if (aim.change() instanceof Change.AddColumn add) {
      return new TargetPhrase("", "the column \"" + words(add.column()) + "\"", " of " + schedule(target), false);
    }
    Optional<Column> column = standing.column(target.first(), last);
    boolean whole = column.isPresent() && target.steps().size() == 2;
    String but = column.isPresent() ? excepted.words(aim.change(), target) : "";
    String heading = column.map(this::words).orElse("");
    boolean entries = column.isPresent() && !column.get().heading().isEmpty() && LikelyPlural.is(heading);
    if (whole && but.isEmpty()) {
      return entries
          ? new TargetPhrase(TargetPhrase.entries(heading, true), "", " in " + schedule(target), true)
          : new TargetPhrase("the " + heading + " in ", target.first(), side.within(), false);
    }
    String width = whole ? "all" : target.step(1);
    boolean wide = width.equals("all") || width.equals("others") || width.equals("added");
    String lead = column.isEmpty()
        ? ""
        : entries ? TargetPhrase.entries(heading, wide) + " for " : "the " + heading + " of ";
    String tail = " in " + schedule(target) + (but.isEmpty() ? "" : " other than " + but);
    String many = schedule.subject().many().isEmpty() ? "rows" : schedule.subject().many();
    boolean are = lead.isEmpty() || entries;
    return switch (width) {
      case "all" -> new TargetPhrase(lead, "all " + many, tail, are);
      case "others" -> new TargetPhrase(lead, "all other " + many, tail, are);
      case "added" -> {
        boolean one = added(target) == 1;
        String rows = !one ? many : schedule.subject().one().isEmpty() ? "row" : schedule.subject().one();
        String to = " to " + schedule(target) + " by " + self;
        yield new TargetPhrase(
            lead, "the " + rows + " added", to + (but.isEmpty() ? "" : " other than " + but), are && !one || entries);
      }
      default -> new TargetPhrase(lead, row(width, schedule, lead.isEmpty()), tail, false);
    };
  }

  /** {@code Schedule 1}, or {@code Schedule 1 of the Lease}. */
  private String schedule(Target target) {
    return target.first() + side.within();
  }

  /** A row's name as prose has it; one before a verb that looks like several things is said to be a row. */
  private static String row(String name, Schedule schedule, boolean beforeVerb) {
    String full = ScheduleViews.full(name, schedule);
    String one = schedule.subject().one().isEmpty() ? "row" : schedule.subject().one();
    return beforeVerb && LikelyPlural.is(full) ? "the " + one + " \"" + name + "\"" : full;
  }

  /**
   * A column without a heading goes by its key, but one of ends is a row's term. A heading that refers to something
   * stood as it was before the paper.
   */
  private String words(Column column) {
    if (!column.heading().isEmpty()) {
      return column.heading().indexOf('{') < 0 ? column.heading() : stood.get().plain(column.heading(), column.at());
    }
    return column.type() == ValueType.END ? "term" : column.key().replace('-', ' ').replace('_', ' ');
  }

  private long added(Target target) {
    return standing.after(target.first())
        .map(s -> s.rows().stream().filter(r -> r.added().isBy(paper)).count()).orElse(0L);
  }
}
