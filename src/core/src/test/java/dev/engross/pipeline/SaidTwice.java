package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TextState;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an agreement says in two places, by its fold and not by any rule: a schedule that a paper gives by rows says
 * again what stood just before it, and what the paper's own sections say.
 */
final class SaidTwice {

  /** Where the rows stand that are said twice, and the values. */
  private final Set<Location> rows = new HashSet<>();

  private final Set<Location> values = new HashSet<>();

  /** Labels and names of rows, as {@code Schedule 1 > Web Sales}, that a change aims at or puts something beside. */
  private final Set<String> aimedAt = new HashSet<>();

  /** Those that a change moves. */
  private final Set<String> moved = new HashSet<>();

  /** Files whose papers print a schedule by rows, with its label. */
  private final Set<String> printed = new HashSet<>();

  private final Set<String> shown = new HashSet<>();

  private final Map<String, Set<String>> columns = new TreeMap<>();

  /** Labels of schedules that are printed by rows where all rows were known. */
  private final Set<String> known = new HashSet<>();

  /** Names of rows, by label. */
  private final Map<String, Set<String>> names = new TreeMap<>();

  private final Set<String> provisions = new TreeSet<>();

  private final Subject subject;

  SaidTwice(Subject subject) {
    this.subject = subject;
    for (Standing standing : subject.standings()) {
      Stream.of(standing.before(), standing.after()).flatMap(s -> s.text().all().stream()).map(TextState.Placed::name)
          .filter(n -> !n.isEmpty()).forEach(provisions::add);
      for (Change change : standing.instrument().body().changes()) {
        aims(change);
        if (change instanceof Change.Restate restate && restate.rows().known()) {
          printed.add(restate.at().file() + " " + restate.target().first());
          standing.said(restate.target().first()).ifPresent(said -> printed(restate, said, standing));
        }
      }
    }
  }

  private void printed(Change.Restate restate, ScheduleState said, Standing standing) {
    if (said.complete()) {
      known.add(restate.target().first());
    }
    Set<String> called = names.computeIfAbsent(restate.target().first(), l -> new TreeSet<>());
    standing.before().schedule(restate.target().first())
        .ifPresent(s -> s.rows().forEach(r -> called.add(r.name())));
    Set<String> keys = columns.computeIfAbsent(restate.target().first(), l -> new TreeSet<>());
    said.schedule().valueColumns().forEach(c -> keys.add(c.key()));
    restate.rows().all().forEach(r -> shown.add(restate.target().first() + " > " + r.name()));
    for (Schedule.Row row : restate.rows().all()) {
      Optional<RowState> stood = said.row(row.name())
          // Where not all is known, a paper that is not may have changed all but what this one says.
          .filter(r -> said.complete() || r.added().isBy(standing.instrument()));
      stood.ifPresent(state -> {
        rows.add(row.at());
        rows.add(state.at());
        for (Schedule.Cell cell : row.cells()) {
          state.cell(cell.column()).ifPresent(c -> {
            values.add(cell.at());
            values.add(c.at());
          });
        }
      });
    }
  }

  private void aims(Change change) {
    Target target = change.target();
    aimedAt.add(target.first() + " > " + target.step(1));
    Optional<Change.Place> place = Optional.empty();
    if (change instanceof Change.Move move) {
      moved.add(target.first() + " > " + target.step(1));
      place = Optional.of(move.place());
    } else if (change instanceof Change.AddRows add) {
      place = Optional.of(add.place());
    }
    place.ifPresent(p -> List.of(p.after(), p.before()).forEach(n -> aimedAt.add(target.first() + " > " + n)));
  }

  boolean row(Location at) {
    return rows.contains(at);
  }

  boolean value(Location at) {
    return values.contains(at);
  }

  boolean isAimedAt(String label, String row) {
    return aimedAt.contains(label + " > " + row);
  }

  boolean isMoved(String label, String row) {
    return moved.contains(label + " > " + row);
  }

  /** Whether the paper in a file prints a schedule by rows. */
  boolean isPrintedIn(String file, String label) {
    return printed.contains(file + " " + label);
  }

  boolean isKnown(String label) {
    return known.contains(label);
  }

  /** Names that rows of a printed schedule have had. */
  Set<String> rowsOf(String label) {
    return names.getOrDefault(label, Set.of());
  }

  /** Whether a paper prints a row of a schedule under a name. */
  boolean isPrintedAs(String label, String row) {
    return shown.contains(label + " > " + row);
  }

  /** The columns of a printed schedule that hold values. */
  Set<String> columnsOf(String label) {
    return columns.getOrDefault(label, Set.of());
  }

  /** Whether a paper made after another prints one of some schedules by rows. */
  boolean isPrintedAfter(Instrument paper, Set<String> labels) {
    return subject.standings().stream().filter(s -> s.prior().contains(paper)).map(s -> s.instrument().at().file())
        .anyMatch(file -> labels.stream().anyMatch(label -> isPrintedIn(file, label)));
  }

  /** All names that provisions bear at any time. */
  Set<String> provisions() {
    return provisions;
  }

  /** The changes of all papers that quote words of the text. */
  List<TextChange.In> quoting() {
    List<TextChange.In> quoting = new ArrayList<>();
    subject.standings().stream().flatMap(s -> s.instrument().body().changes().stream())
        .filter(TextChange.In.class::isInstance).forEach(c -> quoting.add((TextChange.In) c));
    return quoting;
  }

  Subject subject() {
    return subject;
  }
}
