package dev.engross.conform;

import static dev.engross.conform.ClayChain.cell;
import static dev.engross.conform.ClayChain.executed;
import static dev.engross.conform.ClayChain.last;
import static dev.engross.conform.ClayChain.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowFoldTest {

  private final ClayChain clay = new ClayChain();

  @Test
  void rows_stand_as_the_author_put_them_and_new_ones_where_the_paper_says() {
    List<Standing> chain =
        clay.chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $80.00, Ash: $81.00}, after: Blue}", "{add: Schedule 1, rows: {Black: $9.00}}"));
    assertThat(rows(last(chain))).containsExactly("Blue", "White", "Ash", "Ivory", "Grey", "Black");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void changes_of_one_paper_are_read_against_the_state_before_it() {
    List<Standing> chain =
        clay.chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}", "{set: Schedule 1 > Blue > price, to: $62.00}", "{remove: Schedule 1 > Grey}"));
    assertThat(rows(last(chain))).containsExactly("Azure", "Ivory");
    assertThat(cell(last(chain), "Azure", "price")).isEqualTo("$62.00");
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().removed()).hasSize(1);
    assertThat(rows(chain.get(1).before())).containsExactly("Blue", "Ivory", "Grey");
  }

  @Test
  void the_narrower_target_wins_over_the_wider() {
    List<Standing> chain =
        clay.chain(executed("2020-01-01", "{set: Schedule 1 > Ivory > until, to: permanent}", "{set: Schedule 1 > all > until, to: 2021-01-01}",
            "{add: Schedule 1, rows: {White: $80.00}}", "{set: Schedule 1 > added > until, to: 2023-01-01}"));
    assertThat(cell(last(chain), "Blue", "until")).isEqualTo("2021-01-01");
    assertThat(cell(last(chain), "Ivory", "until")).isEqualTo("permanent");
    assertThat(cell(last(chain), "White", "until")).isEqualTo("2023-01-01");
  }

  @Test
  void others_are_neither_added_nor_named_by_the_paper() {
    List<Standing> chain =
        clay.chain(executed("2020-01-01", "{set: Schedule 1 > Ivory > until, to: permanent}", "{set: Schedule 1 > others > until, to: 2021-01-01}",
            "{add: Schedule 1, rows: {White: $80.00}}"));
    assertThat(cell(last(chain), "Grey", "until")).isEqualTo("2021-01-01");
    assertThat(cell(last(chain), "Ivory", "until")).isEqualTo("permanent");
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().row("White").orElseThrow().cell("until")).isEmpty();
  }

  @Test
  void a_row_that_is_not_there_is_reported_with_the_nearest_name() {
    clay.chain(executed("2020-01-01", "{remove: Schedule 1 > Ivry}"));
    assertThat(clay.findings().sorted()).extracting(Finding::toString).containsExactly(
        "amendments/01.yaml:4:32: error: there is no row \"Ivry\" in Schedule 1 [unknown-row]");
    assertThat(clay.findings().sorted().get(0).mend()).isEqualTo("did you mean \"Ivory\"?");
  }

  @Test
  void a_row_under_its_earlier_name_is_reported_with_the_name_it_has() {
    clay.chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}"), executed("2021-01-01", "{set: Schedule 1 > Blue > price, to: $1.00}"));
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly("the row \"Blue\" of Schedule 1 has another name since");
    assertThat(clay.findings().sorted().get(0).mend()).isEqualTo("call it \"Azure\"");
  }

  @Test
  void a_name_in_use_is_not_given_twice() {
    clay.chain(executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Ivory}", "{add: Schedule 1, rows: {Grey: $1.00}}"));
    assertThat(clay.findings().sorted()).extracting(Finding::rule).containsExactlyInAnyOrder("name-in-use", "duplicate-row");
  }

  @Test
  void a_schedule_that_is_not_known_cannot_be_computed_but_can_be_given() {
    String unknown = ClayChain.BASE.replace("rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}", "rows: unknown");
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", unknown));
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\nsections: [{restate: Schedule 1}]\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2021-01-01\nstatus: executed\nsections: [{restate: Schedule 1, rows: {Blue: $1.00}}]\n");
    List<Standing> chain = Bound.of(files).chain(clay.findings());
    assertThat(clay.findings().sorted()).extracting(Finding::rule).containsExactly("schedule-not-known");
    ScheduleState state = last(chain).schedule("Schedule 1").orElseThrow();
    assertThat(state.complete()).isTrue();
    assertThat(state.rows().get(0).added()).isInstanceOf(Origin.FirstKnownFrom.class);
  }

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
      State after = last(clay.chain(executed("2020-01-01", order.toArray(String[]::new))));
      assertThat(rows(after).stream().map(r -> r + " " + cell(after, r, "price"))).as(order.toString()).isEqualTo(List.of(rows.split(", ")));
    }
    assertThat(clay.findings().sorted()).isEmpty();
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
    clay.chain(executed("2020-01-01", first, second));
    int column = "sections: [{changes: [".length() + first.length() + ", ".length() + second.indexOf(": ") + 3;
    assertThat(clay.findings().sorted()).extracting(Finding::toString)
        .containsExactly("amendments/01.yaml:4:" + column + ": error: " + message + " [conflicting-changes]");
    assertThat(clay.findings().sorted().get(0).mend()).isEqualTo(
        "the other change stands at amendments/01.yaml:4:" + ("sections: [{changes: [".length() + first.indexOf(": ") + 3) + "; keep one of the two");
  }

  @Test
  void one_cell_may_be_set_for_two_days() {
    clay.chain("dated: 2020-01-01\nstatus: executed\nsections:\n  - {set: Schedule 1 > Blue > price, to: $1.00}\n"
        + "  - {set: Schedule 1 > Blue > price, to: $2.00, effective: 2020-07-01}\n");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_row_that_is_removed_and_printed_is_reported_where_it_is_printed() {
    clay.chain(executed("2020-01-01", "{remove: Schedule 1 > Ivory}", "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}}"));
    assertThat(clay.findings().sorted()).extracting(Finding::message)
        .containsExactly("the row \"Ivory\" is removed by this paper, and stands in the schedule that it prints");
  }

  @Test
  void a_silent_change_is_made_to_the_schedule_that_it_names() {
    String two = ClayChain.BASE + "  Schedule 2: {columns: {name: Pit}, rows: [Blue, North]}\n";
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", two));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{restate: Schedule 1, silently: [{remove: Schedule 2 > Blue}]}"));
    State after = last(Bound.of(files).chain(clay.findings()));
    assertThat(rows(after)).contains("Blue");
    assertThat(after.schedule("Schedule 2").orElseThrow().names()).containsExactly("North");
  }

  @Test
  void a_value_that_is_printed_again_comes_from_where_it_came() {
    State after = last(clay.chain(executed("2020-01-01", "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $75.00, Grey: $50.00}}")));
    ScheduleState schedule = after.schedule("Schedule 1").orElseThrow();
    assertThat(schedule.row("Blue").orElseThrow().cell("price").orElseThrow().by()).matches(o -> o instanceof Origin.By by && by.instrument().name().isBase());
    assertThat(schedule.row("Ivory").orElseThrow().cell("price").orElseThrow().by()).matches(o -> o instanceof Origin.By by && !by.instrument().name().isBase());
  }

  @Test
  void a_value_has_no_place_in_a_schedule_of_names() {
    String two = ClayChain.BASE + "  Schedule 2: {columns: {name: Pit}, rows: [South, North]}\n";
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", two));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{set: Schedule 2 > South, to: $1.00}", "{set: Schedule 1 > Blue > name, to: Azure}"));
    State after = last(Bound.of(files).chain(clay.findings()));
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly(
        "Schedule 2 has names alone, and no column in which a value could be set", "there is no column \"name\" in Schedule 1");
    assertThat(after.schedule("Schedule 2").orElseThrow().row("South").orElseThrow().cells()).isEmpty();
  }

  @Test
  void a_change_that_needs_a_row_and_names_none_is_reported() {
    clay.chain(executed("2020-01-01", "{move: Schedule 1, after: Grey}"));
    assertThat(clay.findings().sorted()).extracting(Finding::toString)
        .containsExactly("amendments/01.yaml:4:30: error: the change \"move\" names no row of Schedule 1 [missing-row]");
    assertThat(clay.findings().sorted().get(0).mend()).isEqualTo("write move: Schedule 1 > Blue");
  }

  @Test
  void a_row_that_was_not_known_may_go_and_the_rest_be_printed() {
    String unknown = ClayChain.BASE.replace("rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}", "rows: unknown");
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", unknown));
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-01-01", "{remove: Schedule 1 > Ash}", "{rename: Schedule 1 > Elm, to: Oak}",
        "{add: Schedule 1, rows: {White: $9.00}, after: Yew}", "{restate: Schedule 1, rows: {Oak: $1.00, White: $9.00}}"));
    assertThat(rows(last(Bound.of(files).chain(clay.findings())))).containsExactly("Oak", "White");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_row_that_the_paper_adds_is_neither_renamed_nor_left_out_by_it() {
    clay.chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $9.00}}", "{rename: Schedule 1 > White, to: Snow}",
        "{restate: Schedule 1, rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}}"));
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly(
        "the row \"White\" is added by this paper, and the schedule that it prints leaves it out",
        "the row \"White\" is added by this very paper");
  }

  @Test
  void rows_may_stand_each_after_the_one_before_however_many() {
    StringBuilder paper = new StringBuilder("dated: 2020-01-01\nstatus: executed\nsections:\n");
    for (int i = 0; i < 5_000; i++) {
      paper.append("  - {add: Schedule 1, rows: {N").append(i).append(": $1}, after: ").append(i == 0 ? "Grey" : "N" + (i - 1)).append("}\n");
    }
    assertThat(rows(last(clay.chain(paper.toString())))).hasSize(5_003).endsWith("N4998", "N4999");
  }

  @Test
  void a_row_is_added_with_its_value_and_not_set_beside() {
    clay.chain(executed("2020-01-01", "{add: Schedule 1, rows: {White: $9.00}}", "{set: Schedule 1 > White > price, to: $8.00}",
        "{set: Schedule 1 > White > until, to: permanent}"));
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly("the row \"White\" is added by this very paper");
  }
}
