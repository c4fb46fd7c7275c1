package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Moment;
import dev.engross.model.Schedule;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part of a state names what made it so: tried on invented agreements, paper by paper. */
class ProvenanceTest {

  static LongStream seeds() {
    return InventedBook.seeds();
  }

  /** A unit with the states just before and after it. */
  private interface Step {
    void look(Unit unit, State before, State after);
  }

  private static void steps(long seed, Step step) {
    Bound bound = InventedBook.of(seed).bound();
    for (Agreement agreement : bound.book().agreements()) {
      for (LocalDate day : List.of(LocalDate.of(2020, 3, 1), InventedBook.LAST)) {
        Timeline timeline = Chain.executed(agreement, bound.form(agreement));
        List<Unit> all = timeline.until(day, day);
        for (int i = 0; i < all.size(); i++) {
          step.look(all.get(i), timeline.folding().state(all.subList(0, i)), timeline.folding().state(all.subList(0, i + 1)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_cell_has_the_value_that_its_origin_gives_it(long seed) {
    steps(seed, (unit, before, after) -> {
      Map<String, RowState.CellState> stood = cells(before);
      cells(after).forEach((name, now) -> {
        RowState.CellState then = stood.get(name);
        if (then != null && Values.same(then.value(), now.value()) && then.by().equals(now.by())) {
          return;
        }
        assertThat(isBy(now.by(), unit)).as(name).isTrue();
        String column = name.substring(name.lastIndexOf('>') + 2);
        assertThat(given(unit, column)).as(name).anyMatch(v -> Values.same(v, now.value()));
      });
    });
  }

  /** Cells by where their rows were first written, and their columns. */
  private static Map<String, RowState.CellState> cells(State state) {
    Map<String, RowState.CellState> cells = new LinkedHashMap<>();
    state.schedules().forEach(s -> s.rows().forEach(r -> r.cells().forEach((column, cell) ->
        cells.put(s.schedule().at() + " > " + r.added().at() + r.firstName() + " > " + column, cell))));
    return cells;
  }

  /** All values that a unit gives some column. */
  private static List<Value> given(Unit unit, String column) {
    List<Change> changes = unit.changes().stream().map(Made::change).toList();
    Stream<Schedule.Row> rows = changes.stream().flatMap(c ->
        c instanceof Change.AddRows add ? add.rows().stream()
            : c instanceof Change.Restate restate ? restate.rows().all().stream()
                : c instanceof Change.AddSchedule add ? add.schedule().rows().all().stream() : Stream.empty());
    Stream<Value> cells = rows.flatMap(r -> r.cells().stream())
        .filter(c -> c.column().equals(column)).map(Schedule.Cell::value);
    Stream<Value> sets = changes.stream().filter(Change.Set.class::isInstance).map(c -> ((Change.Set) c).to());
    return Stream.concat(cells, sets).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_row_that_comes_or_goes_or_has_another_name_tells_by_what(long seed) {
    steps(seed, (unit, before, after) -> {
      Map<String, RowState> stood = rows(before);
      Map<String, RowState> stand = rows(after);
      stand.forEach((name, now) -> {
        RowState then = stood.get(name);
        if (then == null) {
          assertThat(isBy(now.added(), unit)).as(name).isTrue();
        } else if (!then.name().equals(now.name())) {
          assertThat(isMadeBy(now.renamed().get(now.renamed().size() - 1), unit)).as(name).isTrue();
        }
      });
      List<RowState> gone = after.schedules().stream().flatMap(s -> s.removed().stream())
          .filter(g -> isBy(g.by(), unit)).map(ScheduleState.Gone::row).toList();
      after.schedules().stream().map(s -> s.schedule().at()).forEach(at -> stood.forEach((name, row) -> {
        if (name.startsWith(at + " >") && !stand.containsKey(name)) {
          assertThat(gone).as(name).anyMatch(g -> g.firstName().equals(row.firstName()));
        }
      }));
    });
  }

  /** Whether a unit made something so, for however long. */
  private static boolean isMadeBy(Origin origin, Unit unit) {
    return origin.ending(new Moment.Unsaid()).equals(unit.origin());
  }

  /** Whether a unit made something so, or is the first that shows it where a paper before it is not known in full. */
  private static boolean isBy(Origin origin, Unit unit) {
    return isMadeBy(origin, unit)
        || origin instanceof Origin.FirstKnownFrom first && unit.paper().filter(first.instrument()::equals).isPresent();
  }

  private static Map<String, RowState> rows(State state) {
    Map<String, RowState> rows = new LinkedHashMap<>();
    state.schedules().forEach(s -> s.rows().forEach(r ->
        rows.put(s.schedule().at() + " > " + r.added().at() + r.firstName(), r)));
    return rows;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_provision_that_a_paper_gave_or_changed_names_it(long seed) {
    steps(seed, (unit, before, after) -> {
      Map<String, ProvisionState> stood = new LinkedHashMap<>();
      before.text().all().forEach(p -> stood.put(p.provision().key(), p.provision()));
      for (TextState.Placed one : after.text().all()) {
        ProvisionState now = one.provision();
        ProvisionState then = stood.get(now.key());
        if (then == null) {
          assertThat(Stream.concat(Stream.of(now.by()), now.changed().stream().map(ProvisionState.Touch::by)))
              .as(one.name()).anyMatch(o -> isMadeBy(o, unit));
        } else if (!bare(then).equals(bare(now)) || !then.heading().equals(now.heading())
            || !then.label().equals(now.label())) {
          assertThat(now.changed()).extracting(ProvisionState.Touch::by).as(one.name()).anyMatch(o -> isMadeBy(o, unit));
        } else {
          // Other words may be the same words.
          assertThat(now.changed().subList(0, then.changed().size()).equals(then.changed())).as(one.name()).isTrue();
          assertThat(now.changed().stream().skip(then.changed().size())).as(one.name())
              .allMatch(t -> isMadeBy(t.by(), unit));
        }
      }
    });
  }

  /** Its text without references, which follow what they refer to. */
  private static String bare(ProvisionState provision) {
    return provision.text().replaceAll("\\{[^}]*}", "{}");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_party_and_particular_that_is_another_names_what_made_it_so(long seed) {
    steps(seed, (unit, before, after) -> {
      for (State.PartyState now : after.parties()) {
        State.PartyState then = before.party(now.party().key()).orElse(null);
        if (then == null || !then.party().equals(now.party())) {
          assertThat(Stream.of(Stream.of(now.by()), now.renamed().stream(), now.changed().stream()).flatMap(s -> s))
              .as(now.party().key()).anyMatch(o -> isMadeBy(o, unit));
        } else {
          assertThat(now.by()).isEqualTo(then.by());
        }
      }
      for (State.ParticularState now : after.particulars()) {
        boolean same = before.particulars().stream().anyMatch(then -> then.equals(now));
        assertThat(same || isMadeBy(now.by(), unit)).as(now.particular().name()).isTrue();
      }
      for (ScheduleState now : after.schedules()) {
        boolean stood = before.schedules().stream().anyMatch(s -> s.schedule().at().equals(now.schedule().at()));
        assertThat(stood || isMadeBy(now.by(), unit)).as(now.label()).isTrue();
        boolean shaped = before.schedules().stream().filter(s -> s.schedule().at().equals(now.schedule().at()))
            .allMatch(s -> s.label().equals(now.label()) && s.schedule().columns().equals(now.schedule().columns()));
        assertThat(shaped || now.shaped().stream().anyMatch(s -> isMadeBy(s.by(), unit))).as(now.label())
            .isTrue();
      }
    });
  }
}
