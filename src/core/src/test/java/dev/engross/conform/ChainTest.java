package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    return Chain.of(Bound.of(files).agreement(), findings);
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
    List<Standing> chain = Chain.of(Bound.of(files).agreement(), findings);
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
    List<Standing> chain = Chain.of(Bound.of(files).agreement(), findings);
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
}
