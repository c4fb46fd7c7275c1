package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.conform.RandomAgreement.Kind;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all agreements, tried on invented ones. */
class FoldPropertiesTest {

  private static final int PAPERS = 8;
  private static final LocalDate LAST = LocalDate.of(2022, 1, 1);

  private static final Map<Long, RandomAgreement> MADE = new HashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static RandomAgreement made(long seed) {
    return MADE.computeIfAbsent(seed, s -> RandomAgreement.of(s, PAPERS));
  }

  private static Agreement agreement(Map<String, String> files) {
    return Bound.of(files).agreement();
  }

  private static Form form(Map<String, String> files) {
    return Bound.of(files).book().forms().general();
  }

  private static Timeline timeline(Map<String, String> files) {
    Bound bound = Bound.of(files);
    return Chain.executed(bound.agreement(), bound.book().forms().general());
  }

  @Test
  void the_agreements_cover_every_verb_and_target() {
    Map<Kind, Integer> made = new EnumMap<>(Kind.class);
    seeds().mapToObj(s -> made(s).made())
        .forEach(m -> m.forEach((kind, count) -> made.merge(kind, count, Integer::sum)));
    for (Kind kind : Kind.values()) {
      assertThat(made.getOrDefault(kind, 0)).as(kind.toString()).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void folding_in_two_steps_is_folding_at_once(long seed) {
    Map<String, String> files = made(seed).files();
    Timeline timeline = timeline(files);
    List<Unit> all = timeline.until(LAST, LAST);
    State atOnce = timeline.state(all);
    for (int cut = 0; cut <= all.size(); cut++) {
      timeline.state(all.subList(0, cut));
      assertThat(timeline.state(all)).isEqualTo(atOnce);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_state_does_not_depend_on_the_order_in_which_files_are_found(long seed) {
    Map<String, String> files = made(seed).files();
    List<Map.Entry<String, String>> entries = new ArrayList<>(files.entrySet());
    Collections.shuffle(entries, new Random(seed));
    Map<String, String> shuffled = new LinkedHashMap<>();
    entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));
    assertThat(RandomAgreement.state(shuffled, LAST)).isEqualTo(RandomAgreement.state(files, LAST));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_back_dated_draft_changes_no_executed_paper(long seed) {
    Map<String, String> files = made(seed).files();
    List<Standing> before = Bound.of(files).chain(new Findings());
    files.put("amendments/draft.yaml", "amendment: none\ndated: 2019-02-01\neffective: 2019-02-01\n"
        + "sections: [{set: Price, to: $1.00}, {remove: Schedule 1 > Blue}, {rename: party Buyer, to: Another}]\n");
    List<Standing> after = Bound.of(files).chain(new Findings()).stream()
        .filter(s -> s.instrument().name().number() >= 0).toList();
    assertThat(after).usingRecursiveComparison().isEqualTo(before);
    assertThat(RandomAgreement.state(files, LAST)).isEqualTo(RandomAgreement.state(files, LAST));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_cell_has_the_value_that_its_origin_gives_it(long seed) {
    Map<String, String> files = made(seed).files();
    State state = RandomAgreement.state(files, LAST);
    int seen = 0;
    for (ScheduleState schedule : state.schedules()) {
      for (RowState row : schedule.rows()) {
        for (Map.Entry<String, RowState.CellState> cell : row.cells().entrySet()) {
          assertThat(cell.getValue().by()).isInstanceOf(Origin.By.class);
          Instrument paper = ((Origin.By) cell.getValue().by()).instrument();
          assertThat(given(paper, cell.getKey())).as("%s of %s by %s", cell.getKey(), row.name(), paper.name())
              .anyMatch(v -> Values.same(v, cell.getValue().value()));
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  /** All values that a paper gives some column. */
  private static List<Value> given(Instrument paper, String column) {
    Stream<Schedule.Row> base = paper.schedules().stream().flatMap(s -> s.rows().all().stream());
    List<Change> changes = paper.body().all().stream().flatMap(s -> s.everyChange().stream()).toList();
    Stream<Schedule.Row> rows = changes.stream().flatMap(c ->
        c instanceof Change.AddRows add ? add.rows().stream()
            : c instanceof Change.Restate restate ? restate.rows().all().stream()
                : c instanceof Change.AddSchedule add ? add.schedule().rows().all().stream() : Stream.empty());
    Stream<Value> cells = Stream.concat(base, rows).flatMap(r -> r.cells().stream())
        .filter(c -> c.column().equals(column)).map(Schedule.Cell::value);
    Stream<Value> sets = changes.stream().filter(Change.Set.class::isInstance)
        .map(c -> ((Change.Set) c).to());
    return Stream.concat(cells, sets).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_provision_that_a_paper_gave_or_changed_names_it(long seed) {
    Map<String, String> files = made(seed).files();
    Timeline timeline = timeline(files);
    List<Unit> all = timeline.until(LAST, LAST);
    for (int i = 0; i < all.size(); i++) {
      TextState before = timeline.state(all.subList(0, i)).text();
      TextState after = timeline.state(all.subList(0, i + 1)).text();
      Map<String, ProvisionState> stood = new LinkedHashMap<>();
      before.all().forEach(p -> stood.put(p.provision().key(), p.provision()));
      for (TextState.Placed one : after.all()) {
        ProvisionState now = one.provision();
        ProvisionState then = stood.get(now.key());
        Origin origin = all.get(i).origin();
        if (then == null) {
          assertThat(now.by()).as(one.name()).isEqualTo(origin);
        } else if (!then.text().equals(now.text()) || !then.heading().equals(now.heading())
            || !then.label().equals(now.label())) {
          assertThat(now.changed()).extracting(ProvisionState.Touch::by).as(one.name()).contains(origin);
        } else {
          assertThat(now.changed()).as(one.name()).isEqualTo(then.changed());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{rename: Schedule 1 > Blue, to: Azure} | {rename: Schedule 1 > Azure, to: Blue}",
    "{set: Schedule 1 > Blue > price, to: $1.00} | {set: Schedule 1 > Blue > price, to: $61.50}",
    "{add: Schedule 1, rows: {Red: $1.00}} | {remove: Schedule 1 > Red}",
    "{move: Schedule 1 > Blue, after: Ivory} | {move: Schedule 1 > Blue, before: Ivory}",
    "{add: Schedule 1 > c, heading: C} | {remove: Schedule 1 > c}",
    "{add: Schedule 2, columns: {name: Kiln}, rows: [Bath]} | {remove: Schedule 2}",
    "{rename: Schedule 1, to: Exhibit E} | {rename: Exhibit E, to: Schedule 1}",
    "{set: Price, to: $1.00} | {set: Price, to: $60.00}",
    "{add: party Storer, name: Gull} | {remove: party Storer}",
    "{rename: party Buyer, to: Tern} | {rename: party Buyer, to: Pell Harbor}",
    "{set: party Buyer > notices > attention, to: Clerk} | {set: party Buyer > notices > attention, to: Works Manager}",
    "{add: Section 5, heading: New, text: All is new.} | {remove: Section 5}",
    "{in: Section 2, strike: 400, insert: 500} | {in: Section 2, strike: 500, insert: 400}",
    "{renumber: Section 4, to: Section 9} | {renumber: Section 9, to: Section 4}",
    "{replace: Section 4, with: Nobody covers a load.} | {replace: Section 4, with: The Hauler covers each load.}",
    "{rename: 'Section 1 > \"Kiln\"', to: Oven} | {rename: 'Section 1 > \"Oven\"', to: Kiln}",
    "{remove: \"Section 2(c)\"} | {add: \"Section 2(c)\", text: Turner}",
    "{remove: Section 3 > last sentence} | {add: Section 3 > last sentence, text: Nights are quiet.}"})
  void a_change_and_its_inverse_restore_what_is_said(String changes) {
    Map<String, String> files = new LinkedHashMap<>(Map.of("agreement.yaml", RandomAgreement.BASE));
    String before = said(RandomAgreement.state(files, LAST));
    String[] two = changes.split(" \\| ");
    for (int i = 0; i < two.length; i++) {
      files.put(RandomAgreement.name(i + 1), "amendment: " + (i + 1) + "\ndated: 2020-0" + (i + 1)
          + "-01\nstatus: executed\nsections:\n  - " + two[i] + "\n");
      assertThat(said(RandomAgreement.state(files, LAST)).equals(before)).as(two[i]).isEqualTo(i == 1);
    }
    Findings told = new Findings();
    Bound.of(files).chain(told);
    assertThat(told.sorted()).isEmpty();
  }

  /** What an agreement says, without what made it so. */
  private static String said(State state) {
    StringBuilder said = new StringBuilder();
    state.parties().forEach(p -> said.append(p.party().name()).append(p.party().notices()).append('\n'));
    state.particulars().forEach(p -> said.append(p.particular().name()).append(p.particular().value().text()).append('\n'));
    state.text().all().forEach(p -> said.append(p.name()).append(p.provision().heading()).append(p.provision().text()).append('\n'));
    for (ScheduleState schedule : state.schedules()) {
      said.append(schedule.label()).append(schedule.schedule().columns().stream().map(c -> c.key()).toList()).append('\n');
      schedule.rows().forEach(r -> said.append(r.name()).append(
          new TreeMap<>(r.cells()).values().stream().map(c -> c.value().text()).toList()).append('\n'));
    }
    return said.toString();
  }
}
