package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.model.Change;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Words that changes of a paper find where they are made, each on the day of its effect. */
final class FormerWords {

  private final Standing standing;
  private final Printing printing;
  private final ChangeSubjects subjects;
  private final Function<State, ProseWriter> writers;
  private final Map<State, ProseWriter> made = new IdentityHashMap<>();

  /** @param writers writes what stands in a state: its references are to that state */
  FormerWords(Standing standing, Printing printing, ChangeSubjects subjects, Function<State, ProseWriter> writers) {
    this.standing = standing;
    this.printing = printing;
    this.subjects = subjects;
    this.writers = writers;
  }

  /** What a cell, a particular or a party's key says, or a party's name; empty if it is not known. */
  String was(Change change, Target target) {
    List<String> words = standing.grounds(change).stream().map(s -> was(change, target, s)).distinct().toList();
    return words.size() == 1 ? words.get(0) : ""; // an event may come before the paper's later days, or after
  }

  private String was(Change change, Target target, State stood) {
    if (change instanceof Change.Set) {
      return said(target, stood);
    }
    if (target.isQuoted()) {
      return target.first();
    }
    return target.isParty()
        ? stood.party(target.party()).map(p -> p.party().name()).orElse("")
        : target.step(1);
  }

  private String said(Target target, State stood) {
    Optional<ScheduleState> schedule = standing.schedule(stood, target.first());
    if (schedule.isPresent()) {
      Optional<Column> column = subjects.column(target);
      boolean known = column.isPresent() && standing.added(target.first(), column.get().key()).isEmpty();
      return !known ? "" : schedule.get().row(target.step(1)).flatMap(r -> r.cell(column.get().key()))
          .map(c -> writer(stood).value(c.value(), printing.noun(c.value(), column.get().of()), c.at())).orElse("");
    }
    if (target.isParty()) {
      return stood.party(target.party())
          .flatMap(p -> p.party().said(target.steps().subList(1, target.steps().size()))).orElse("");
    }
    return stood.particular(target.first()).map(p -> printing.noun(p.value(), "")).orElse("");
  }

  /** Writes what stood there when a change takes effect. */
  ProseWriter writer(Change change) {
    return writer(standing.grounds(change).get(0));
  }

  /** Writes what stood before the paper. */
  ProseWriter writer() {
    return writer(standing.before());
  }

  /** Made when it is first asked for, since few papers change cells of text. */
  private ProseWriter writer(State state) {
    return made.computeIfAbsent(state, writers);
  }
}
