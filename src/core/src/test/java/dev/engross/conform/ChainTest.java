package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.engross.bind.Bound;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

  private static final String BASE =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-03-04
      parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor}}
      particulars: {Expiry Date: 2022-03-31}
      schedules:
        Schedule 1:
          columns: {name: Grade, price: {heading: Price, type: money}, until: {type: end, print: no}}
          rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}
      """;

  private final Findings findings = new Findings();

  private List<Standing> chain(String... amendments) {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    for (int i = 0; i < amendments.length; i++) {
      files.put("amendments/0" + (i + 1) + ".yaml", "amendment: " + (i + 1) + "\n" + amendments[i].indent(0));
    }
    return Bound.of(files).chain(findings);
  }

  private static String executed(String dated, String... changes) {
    return "dated: " + dated + "\nstatus: executed\nsections: [{changes: [" + String.join(", ", changes) + "]}]";
  }

  private static List<String> rows(State state) {
    return state.schedule("Schedule 1").orElseThrow().names();
  }

  private static String cell(State state, String row, String column) {
    return state.schedule("Schedule 1").orElseThrow().row(row).orElseThrow().cell(column).orElseThrow().value().text();
  }

  private static State last(List<Standing> chain) {
    return chain.get(chain.size() - 1).after();
  }

  @Test
  void rows_stand_as_the_author_put_them_and_new_ones_where_the_paper_says() {
    List<Standing> chain =
        chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $80.00, Ash: $81.00}, after: Blue}", "{add: Schedule 1, rows: {Black: $9.00}}"));
    assertThat(rows(last(chain))).containsExactly("Blue", "White", "Ash", "Ivory", "Grey", "Black");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void changes_of_one_paper_are_read_against_the_state_before_it() {
    List<Standing> chain =
        chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}", "{set: Schedule 1 > Blue > price, to: $62.00}", "{remove: Schedule 1 > Grey}"));
    assertThat(rows(last(chain))).containsExactly("Azure", "Ivory");
    assertThat(cell(last(chain), "Azure", "price")).isEqualTo("$62.00");
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().removed()).hasSize(1);
    assertThat(rows(chain.get(1).before())).containsExactly("Blue", "Ivory", "Grey");
  }

  @Test
  void the_narrower_target_wins_over_the_wider() {
    List<Standing> chain =
        chain(executed("2020-01-01", "{set: Schedule 1 > Ivory > until, to: permanent}", "{set: Schedule 1 > all > until, to: 2021-01-01}",
            "{add: Schedule 1, rows: {White: $80.00}}", "{set: Schedule 1 > added > until, to: 2023-01-01}"));
    assertThat(cell(last(chain), "Blue", "until")).isEqualTo("2021-01-01");
    assertThat(cell(last(chain), "Ivory", "until")).isEqualTo("permanent");
    assertThat(cell(last(chain), "White", "until")).isEqualTo("2023-01-01");
  }

  @Test
  void others_are_neither_added_nor_named_by_the_paper() {
    List<Standing> chain =
        chain(executed("2020-01-01", "{set: Schedule 1 > Ivory > until, to: permanent}", "{set: Schedule 1 > others > until, to: 2021-01-01}",
            "{add: Schedule 1, rows: {White: $80.00}}"));
    assertThat(cell(last(chain), "Grey", "until")).isEqualTo("2021-01-01");
    assertThat(cell(last(chain), "Ivory", "until")).isEqualTo("permanent");
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().row("White").orElseThrow().cell("until")).isEmpty();
  }

  @Test
  void instruments_fold_by_effective_date_and_then_by_number() {
    List<Standing> chain =
        chain(executed("2021-01-01", "{rename: Schedule 1 > Azure, to: Cobalt}"), executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}"));
    assertThat(rows(last(chain))).contains("Cobalt");
    assertThat(chain.get(1).instrument().name().number()).isEqualTo(2);
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().row("Cobalt").orElseThrow().formerly()).containsExactly("Blue", "Azure");
  }

  @Test
  void a_draft_changes_no_executed_paper() {
    String draft = "dated: 2020-01-01\nsections: [{changes: [{remove: Schedule 1 > Blue}]}]";
    List<Standing> chain = chain(draft, executed("2021-01-01", "{set: Schedule 1 > Blue > price, to: $62.00}"));
    Standing executed = chain.get(2);
    assertThat(executed.prior()).isEmpty();
    assertThat(rows(executed.before())).contains("Blue");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void an_event_renames_a_party_for_the_papers_after_it() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Buyer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2020-06-01\nstatus: executed\n");
    List<Standing> chain = Bound.of(files).chain(findings);
    assertThat(chain.get(1).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Harbor");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().formerly()).containsExactly("Pell Harbor");
  }

  @Test
  void a_row_that_is_not_there_is_reported_with_the_nearest_name() {
    chain(executed("2020-01-01", "{remove: Schedule 1 > Ivry}"));
    assertThat(findings.sorted()).extracting(Finding::toString).containsExactly(
        "amendments/01.yaml:4:32: error: there is no row \"Ivry\" in Schedule 1 [unknown-row]");
    assertThat(findings.sorted().get(0).mend()).isEqualTo("did you mean \"Ivory\"?");
  }

  @Test
  void a_row_under_its_earlier_name_is_reported_with_the_name_it_has() {
    chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}"), executed("2021-01-01", "{set: Schedule 1 > Blue > price, to: $1.00}"));
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly("the row \"Blue\" of Schedule 1 has another name since");
    assertThat(findings.sorted().get(0).mend()).isEqualTo("call it \"Azure\"");
  }

  @Test
  void a_name_in_use_is_not_given_twice() {
    chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Ivory}", "{add: Schedule 1, rows: {Grey: $1.00}}"));
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactlyInAnyOrder("name-in-use", "duplicate-row");
  }

  @Test
  void a_schedule_that_is_not_known_cannot_be_computed_but_can_be_given() {
    String unknown = BASE.replace("rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}", "rows: unknown");
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", unknown));
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\nsections: [{restate: Schedule 1}]\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2021-01-01\nstatus: executed\nsections: [{restate: Schedule 1, rows: {Blue: $1.00}}]\n");
    List<Standing> chain = Bound.of(files).chain(findings);
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("schedule-not-known");
    ScheduleState state = last(chain).schedule("Schedule 1").orElseThrow();
    assertThat(state.complete()).isTrue();
    assertThat(state.rows().get(0).added()).isInstanceOf(Origin.FirstKnownFrom.class);
  }

  @Test
  void a_particular_is_set_and_an_unknown_one_reported() {
    List<Standing> chain = chain(executed("2020-01-01", "{set: Expiry Date, to: 2025-03-31}", "{set: Expiry Day, to: 2025-03-31}"));
    assertThat(last(chain).particular("Expiry Date").orElseThrow().value().text()).isEqualTo("2025-03-31");
    assertThat(findings.sorted()).extracting(Finding::mend).containsExactly("did you mean \"Expiry Date\"?");
  }

  @Test
  void a_retroactive_paper_is_not_known_to_one_that_was_made_before_it() {
    String retroactive = executed("2021-02-01", "{set: Schedule 1 > Blue > price, to: $70.00}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = chain(executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}"), retroactive);
    Standing first = chain.get(1);
    Standing second = chain.get(2);
    assertThat(first.prior()).isEmpty();
    assertThat(cell(first.before(), "Blue", "price")).isEqualTo("$61.50");
    assertThat(second.prior()).extracting(i -> i.name().number()).containsExactly(1);
    assertThat(cell(second.before(), "Blue", "price")).as("in force before the day of its effect").isEqualTo("$61.50");
    assertThat(cell(second.after(), "Blue", "price")).isEqualTo("$70.00");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_paper_made_after_a_retroactive_one_stands_upon_both() {
    String retroactive = executed("2021-02-01", "{set: Schedule 1 > Ivory > price, to: $70.00}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = chain(
        executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}"), retroactive, executed("2021-03-01", "{remove: Schedule 1 > Grey}"));
    Standing third = chain.get(3);
    assertThat(third.prior()).extracting(i -> i.name().number()).containsExactly(1, 2);
    assertThat(cell(third.before(), "Blue", "price")).isEqualTo("$62.00");
    assertThat(cell(third.before(), "Ivory", "price")).isEqualTo("$70.00");
  }

  @Test
  void what_happened_later_is_not_known_to_a_paper_that_takes_effect_later() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Buyer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\neffective: 2021-01-01\nstatus: executed\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2020-07-01\nstatus: executed\n");
    List<Standing> chain = Bound.of(files).chain(findings);
    assertThat(chain.get(1).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Harbor");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
  }

  @Test
  void an_event_after_the_last_paper_is_looked_at() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Byer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\n");
    Bound.of(files).chain(findings);
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("events.yaml:1:28: error: there is no party \"Byer\" [unknown-party]");
  }

  @Test
  void an_event_may_touch_a_row_that_a_retroactive_paper_brings() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: Schedule 1 > White, to: Chalk}\n");
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-03-01", "{remove: Schedule 1 > Grey}"));
    files.put("amendments/02.yaml", "amendment: 2\neffective: 2020-01-01\n" + executed("2021-01-01", "{add: Schedule 1, rows: {White: $9.00}}"));
    files.put("amendments/03.yaml", "amendment: 3\n" + executed("2021-02-01", "{set: Schedule 1 > Chalk > price, to: $10.00}"));
    assertThat(cell(last(Bound.of(files).chain(findings)), "Chalk", "price")).isEqualTo("$10.00");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_paper_stands_on_what_is_in_effect_of_those_before_it() {
    List<Standing> chain = chain(
        executed("2020-01-01", "{set: Schedule 1 > Blue > price, to: $62.00}", "{set: Schedule 1 > Ivory > price, to: $75.00, effective: 2021-01-01}",
            "{set: Schedule 1 > Grey > price, to: $51.00, until: 2020-04-01}"),
        executed("2020-06-01", "{remove: Schedule 1 > Grey}"), executed("2021-06-01", "{remove: Schedule 1 > Blue}"));
    assertThat(cell(chain.get(1).after(), "Ivory", "price")).as("as the paper prints it").isEqualTo("$75.00");
    assertThat(cell(chain.get(2).before(), "Blue", "price")).isEqualTo("$62.00");
    assertThat(cell(chain.get(2).before(), "Ivory", "price")).as("not yet").isEqualTo("$74.00");
    assertThat(cell(chain.get(2).before(), "Grey", "price")).as("no more").isEqualTo("$50.00");
    assertThat(cell(chain.get(3).before(), "Ivory", "price")).isEqualTo("$75.00");
  }

  @Test
  void what_waits_for_an_event_is_unknown_to_later_papers_until_it_happens() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    files.put("amendments/01.yaml", "amendment: 1\neffective: First Barge\n" + executed("2020-01-01", "{set: Schedule 1 > Blue > price, to: $62.00}"));
    files.put("amendments/02.yaml", "amendment: 2\n" + executed("2021-01-01", "{remove: Schedule 1 > Grey}"));
    assertThat(cell(Bound.of(files).chain(findings).get(1).after(), "Blue", "price")).as("the paper itself").isEqualTo("$62.00");
    assertThat(cell(Bound.of(files).chain(findings).get(2).before(), "Blue", "price")).isEqualTo("$61.50");
    files.put("events.yaml", "- {on: 2020-12-01, happened: First Barge}\n");
    assertThat(cell(Bound.of(files).chain(findings).get(2).before(), "Blue", "price")).isEqualTo("$62.00");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_change_from_a_later_day_is_read_on_that_day() {
    chain(
        executed("2020-01-01", "{remove: Schedule 1 > Grey, effective: 2021-01-01}"),
        executed("2020-06-01", "{set: Schedule 1 > Grey > price, to: $51.00}", "{set: Schedule 1 > Grey > until, to: permanent, effective: 2021-06-01}"));
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly(
        "the row \"Grey\" of Schedule 1 was removed by what stands at amendments/01.yaml:1:1");
  }

  /** Changes of one paper, and the rows that they leave, whatever their order. */
  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of(List.of("{rename: Schedule 1 > Blue, to: Azure}", "{move: Schedule 1 > Blue, after: Grey}"), "Ivory $74.00, Grey $50.00, Azure $61.50"),
        Arguments.of(List.of("{remove: Schedule 1 > Ivory}", "{rename: Schedule 1 > Blue, to: Ivory}"), "Ivory $61.50, Grey $50.00"),
        Arguments.of(List.of("{remove: Schedule 1 > Ivory}", "{add: Schedule 1, rows: {Ivory: $1.00}, after: Ivory}"), "Blue $61.50, Ivory $1.00, Grey $50.00"),
        Arguments.of(List.of("{rename: Schedule 1 > Blue, to: Ivory}", "{rename: Schedule 1 > Ivory, to: Blue}"), "Ivory $61.50, Blue $74.00, Grey $50.00"),
        Arguments.of(List.of("{remove: Schedule 1 > Ivory}", "{restate: Schedule 1, rows: {Grey: $50.00, Blue: $61.50}}"), "Grey $50.00, Blue $61.50"),
        Arguments.of(List.of("{rename: Schedule 1 > Ivory, to: Cream}", "{restate: Schedule 1, rows: {Blue: $61.50, Cream: $74.00, Grey: $50.00}}"),
            "Blue $61.50, Cream $74.00, Grey $50.00"),
        Arguments.of(List.of("{set: Schedule 1 > Blue > price, to: $62.00}", "{set: Schedule 1 > price, to: $5.00}"), "Blue $62.00, Ivory $5.00, Grey $5.00"),
        Arguments.of(List.of("{set: Schedule 1 > others > price, to: $5.00}", "{set: Schedule 1 > Blue > until, to: permanent}"), "Blue $61.50, Ivory $5.00, Grey $5.00"),
        Arguments.of(List.of("{add: Schedule 1, rows: {White: $9.00}, before: Blue}", "{move: Schedule 1 > Blue, after: Grey}", "{remove: Schedule 1 > Ivory}"),
            "White $9.00, Grey $50.00, Blue $61.50"),
        Arguments.of(List.of("{add: Schedule 1, rows: {White: $9.00}}", "{set: Schedule 1 > all > price, to: $5.00}"), "Blue $5.00, Ivory $5.00, Grey $5.00, White $9.00"),
        Arguments.of(List.of("{move: Schedule 1 > Blue, after: Ivory}", "{move: Schedule 1 > Ivory, after: Grey}"), "Blue $61.50, Grey $50.00, Ivory $74.00"),
        Arguments.of(List.of("{add: Schedule 1, rows: {White: $9.00}, after: Ash}", "{add: Schedule 1, rows: {Ash: $8.00}, after: Blue}"),
            "Blue $61.50, Ash $8.00, White $9.00, Ivory $74.00, Grey $50.00"));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void the_order_of_the_changes_of_a_paper_tells_nothing(List<String> changes, String rows) {
    for (List<String> order : orders(changes)) {
      State after = last(chain(executed("2020-01-01", order.toArray(String[]::new))));
      assertThat(rows(after).stream().map(r -> r + " " + cell(after, r, "price"))).as(order.toString()).isEqualTo(List.of(rows.split(", ")));
    }
    assertThat(findings.sorted()).isEmpty();
  }

  private static List<List<String>> orders(List<String> changes) {
    if (changes.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String first : changes) {
      List<String> rest = new ArrayList<>(changes);
      rest.remove(first);
      for (List<String> order : orders(rest)) {
        List<String> longer = new ArrayList<>(List.of(first));
        longer.addAll(order);
        orders.add(longer);
      }
    }
    return orders;
  }

  /** Two changes of one paper to one place, and what is said where the second stands. */
  static Stream<Arguments> conflicts() {
    return Stream.of(
        Arguments.of("{set: Schedule 1 > Blue > price, to: $1.00}", "{set: Schedule 1 > Blue > price, to: $2.00}", "the price of the row \"Blue\" of Schedule 1 is set twice by one paper"),
        Arguments.of("{remove: Schedule 1 > Blue}", "{set: Schedule 1 > Blue > price, to: $2.00}", "the row \"Blue\" of Schedule 1 is changed, and removed as well by one paper"),
        Arguments.of("{rename: Schedule 1 > Blue, to: A}", "{rename: Schedule 1 > Blue, to: B}", "the row \"Blue\" of Schedule 1 is renamed twice by one paper"),
        Arguments.of("{remove: Schedule 1 > Blue}", "{remove: Schedule 1 > Blue}", "the row \"Blue\" of Schedule 1 is removed twice by one paper"),
        Arguments.of("{move: Schedule 1 > Blue, after: Grey}", "{move: Schedule 1 > Blue, after: Ivory}", "the row \"Blue\" of Schedule 1 is moved twice by one paper"),
        Arguments.of("{set: Schedule 1 > all > price, to: $1.00}", "{set: Schedule 1 > price, to: $2.00}", "the price of all rows of Schedule 1 is set twice by one paper"),
        Arguments.of("{restate: Schedule 1}", "{restate: Schedule 1}", "Schedule 1 is restated twice by one paper"),
        Arguments.of("{set: Expiry Date, to: 2025-03-31}", "{set: Expiry Date, to: 2026-03-31}", "\"Expiry Date\" is changed twice by one paper"),
        Arguments.of("{rename: party Buyer, to: A}", "{rename: party Buyer, to: B}", "\"party Buyer\" is changed twice by one paper"));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void two_changes_to_one_place_are_reported_at_the_second(String first, String second, String message) {
    chain(executed("2020-01-01", first, second));
    int column = "sections: [{changes: [".length() + first.length() + ", ".length() + second.indexOf(": ") + 3;
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("amendments/01.yaml:4:" + column + ": error: " + message + " [conflicting-changes]");
    assertThat(findings.sorted().get(0).mend()).isEqualTo(
        "the other change stands at amendments/01.yaml:4:" + ("sections: [{changes: [".length() + first.indexOf(": ") + 3) + "; keep one of the two");
  }

  @Test
  void one_cell_may_be_set_for_two_days() {
    chain("dated: 2020-01-01\nstatus: executed\nsections:\n  - {set: Schedule 1 > Blue > price, to: $1.00}\n"
        + "  - {set: Schedule 1 > Blue > price, to: $2.00, effective: 2020-07-01}\n");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_row_that_is_removed_and_printed_is_reported_where_it_is_printed() {
    chain(executed("2020-01-01", "{remove: Schedule 1 > Ivory}", "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}}"));
    assertThat(findings.sorted()).extracting(Finding::message)
        .containsExactly("the row \"Ivory\" is removed by this paper, and stands in the schedule that it prints");
  }

  @Test
  void a_silent_change_is_made_to_the_schedule_that_it_names() {
    String two = BASE + "  Schedule 2: {columns: {name: Pit}, rows: [Blue, North]}\n";
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", two));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{restate: Schedule 1, silently: [{remove: Schedule 2 > Blue}]}"));
    State after = last(Bound.of(files).chain(findings));
    assertThat(rows(after)).contains("Blue");
    assertThat(after.schedule("Schedule 2").orElseThrow().names()).containsExactly("North");
  }

  @Test
  void a_value_that_is_printed_again_comes_from_where_it_came() {
    State after = last(chain(executed("2020-01-01", "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $75.00, Grey: $50.00}}")));
    ScheduleState schedule = after.schedule("Schedule 1").orElseThrow();
    assertThat(schedule.row("Blue").orElseThrow().cell("price").orElseThrow().by()).matches(o -> o instanceof Origin.By by && by.instrument().name().isBase());
    assertThat(schedule.row("Ivory").orElseThrow().cell("price").orElseThrow().by()).matches(o -> o instanceof Origin.By by && !by.instrument().name().isBase());
  }

  @Test
  void a_value_has_no_place_in_a_schedule_of_names() {
    String two = BASE + "  Schedule 2: {columns: {name: Pit}, rows: [South, North]}\n";
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", two));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{set: Schedule 2 > South, to: $1.00}", "{set: Schedule 1 > Blue > name, to: Azure}"));
    State after = last(Bound.of(files).chain(findings));
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly(
        "Schedule 2 has names alone, and no column in which a value could be set", "there is no column \"name\" in Schedule 1");
    assertThat(after.schedule("Schedule 2").orElseThrow().row("South").orElseThrow().cells()).isEmpty();
  }

  @Test
  void a_change_that_needs_a_row_and_names_none_is_reported() {
    chain(executed("2020-01-01", "{move: Schedule 1, after: Grey}"));
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("amendments/01.yaml:4:30: error: the change \"move\" names no row of Schedule 1 [missing-row]");
    assertThat(findings.sorted().get(0).mend()).isEqualTo("write move: Schedule 1 > Blue");
  }

  @Test
  void a_party_and_a_particular_are_declared_once() {
    chain("dated: 2020-01-01\nstatus: executed\nparties: {Buyer: {name: Other}}\nparticulars: {Expiry Date: 2025-01-01}\n");
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly(
        "the agreement has a party \"Buyer\" already", "the agreement has a particular \"Expiry Date\" already");
  }

  @Test
  void a_row_that_was_not_known_may_go_and_the_rest_be_printed() {
    String unknown = BASE.replace("rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}", "rows: unknown");
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", unknown));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{remove: Schedule 1 > Ash}", "{rename: Schedule 1 > Elm, to: Oak}",
        "{add: Schedule 1, rows: {White: $9.00}, after: Yew}", "{restate: Schedule 1, rows: {Oak: $1.00, White: $9.00}}"));
    assertThat(rows(last(Bound.of(files).chain(findings)))).containsExactly("Oak", "White");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_row_that_the_paper_adds_is_neither_renamed_nor_left_out_by_it() {
    chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $9.00}}", "{rename: Schedule 1 > White, to: Snow}",
        "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}}"));
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly(
        "the row \"White\" is added by this paper, and the schedule that it prints leaves it out",
        "the row \"White\" is added by this very paper");
  }

  @Test
  void rows_may_stand_each_after_the_one_before_however_many() {
    StringBuilder paper = new StringBuilder("dated: 2020-01-01\nstatus: executed\nsections:\n");
    for (int i = 0; i < 5_000; i++) {
      paper.append("  - {add: Schedule 1, rows: {N").append(i).append(": $1}, after: ").append(i == 0 ? "Grey" : "N" + (i - 1)).append("}\n");
    }
    assertThat(rows(last(chain(paper.toString())))).hasSize(5_003).endsWith("N4998", "N4999");
  }

  @Test
  void a_retroactive_paper_names_the_parties_as_they_are_on_its_date() {
    String retroactive = executed("2020-07-01", "{set: Schedule 1 > Blue > price, to: $70.00}").replace("status:", "effective: 2020-03-01\nstatus:");
    List<Standing> chain = chain(executed("2020-06-01", "{rename: party Buyer, to: Pell Holdings}"), retroactive);
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_row_is_added_with_its_value_and_not_set_beside() {
    chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $9.00}}", "{set: Schedule 1 > White > price, to: $8.00}",
        "{set: Schedule 1 > White > until, to: permanent}"));
    assertThat(findings.sorted()).extracting(Finding::message).containsExactly("the row \"White\" is added by this very paper");
  }

  @Test
  void papers_that_supersede_one_another_in_turn_are_folded_without_delay() {
    String[] papers = new String[300];
    for (int i = 0; i < papers.length; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
      String own = "{add: Schedule 1, rows: {N" + i + ": $1}}";
      papers[i] = i == 0 ? executed(day, own) : executed(day, own, "{supersede: Amendment No. " + i + "}");
    }
    List<Standing> chain = assertTimeout(Duration.ofSeconds(10), () -> chain(papers));
    assertThat(rows(chain.get(300).before()))
        .hasSize(153).startsWith("Blue", "Ivory", "Grey", "N0", "N2").endsWith("N296", "N298");
  }
}
