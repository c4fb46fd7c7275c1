package dev.engross.conform;

import static dev.engross.conform.ClayChain.cell;
import static dev.engross.conform.ClayChain.executed;
import static dev.engross.conform.ClayChain.last;
import static dev.engross.conform.ClayChain.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.engross.bind.Bound;
import dev.engross.finding.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTest {

  private final ClayChain clay = new ClayChain();

  @Test
  void instruments_fold_by_effective_date_and_then_by_number() {
    List<Standing> chain =
        clay.chain(executed("2021-01-01", "{rename: Schedule 1 > Azure, to: Cobalt}"), executed("2020-01-01", "{rename: Schedule 1 > Blue, to: Azure}"));
    assertThat(rows(last(chain))).contains("Cobalt");
    assertThat(chain.get(1).instrument().name().number()).isEqualTo(2);
    assertThat(last(chain).schedule("Schedule 1").orElseThrow().row("Cobalt").orElseThrow().formerly()).containsExactly("Blue", "Azure");
  }

  @Test
  void a_draft_changes_no_executed_paper() {
    String draft = "dated: 2020-01-01\nsections: [{changes: [{remove: Schedule 1 > Blue}]}]";
    List<Standing> chain = clay.chain(draft, executed("2021-01-01", "{set: Schedule 1 > Blue > price, to: $62.00}"));
    Standing executed = chain.get(2);
    assertThat(executed.prior()).isEmpty();
    assertThat(rows(executed.before())).contains("Blue");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void an_event_renames_a_party_for_the_papers_after_it() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", ClayChain.BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Buyer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2020-06-01\nstatus: executed\n");
    List<Standing> chain = Bound.of(files).chain(clay.findings());
    assertThat(chain.get(1).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Harbor");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().formerly()).containsExactly("Pell Harbor");
  }

  @Test
  void a_particular_is_set_and_an_unknown_one_reported() {
    List<Standing> chain = clay.chain(executed("2020-01-01", "{set: Expiry Date, to: 2025-03-31}", "{set: Expiry Day, to: 2025-03-31}"));
    assertThat(last(chain).particular("Expiry Date").orElseThrow().value().text()).isEqualTo("2025-03-31");
    assertThat(clay.findings().sorted()).extracting(Finding::mend).containsExactly("did you mean \"Expiry Date\"?");
  }

  @Test
  void a_retroactive_paper_is_not_known_to_one_that_was_made_before_it() {
    String retroactive = executed("2021-02-01", "{set: Schedule 1 > Blue > price, to: $70.00}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = clay.chain(executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}"), retroactive);
    Standing first = chain.get(1);
    Standing second = chain.get(2);
    assertThat(first.prior()).isEmpty();
    assertThat(cell(first.before(), "Blue", "price")).isEqualTo("$61.50");
    assertThat(second.prior()).extracting(i -> i.name().number()).containsExactly(1);
    assertThat(cell(second.before(), "Blue", "price")).as("in force before the day of its effect").isEqualTo("$61.50");
    assertThat(cell(second.after(), "Blue", "price")).isEqualTo("$70.00");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_paper_made_after_a_retroactive_one_stands_upon_both() {
    String retroactive = executed("2021-02-01", "{set: Schedule 1 > Ivory > price, to: $70.00}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = clay.chain(
        executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}"), retroactive, executed("2021-03-01", "{remove: Schedule 1 > Grey}"));
    Standing third = chain.get(3);
    assertThat(third.prior()).extracting(i -> i.name().number()).containsExactly(1, 2);
    assertThat(cell(third.before(), "Blue", "price")).isEqualTo("$62.00");
    assertThat(cell(third.before(), "Ivory", "price")).isEqualTo("$70.00");
  }

  @Test
  void what_a_paper_does_later_follows_a_row_that_a_retroactive_one_renames() {
    String later = executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}").replace("status:", "effective: 2021-06-01\nstatus:");
    String retroactive = executed("2021-02-01", "{rename: Schedule 1 > Blue, to: Azure}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = clay.chain(later, retroactive, executed("2021-07-01", "{remove: Schedule 1 > Grey}"));
    assertThat(cell(chain.get(3).before(), "Azure", "price")).isEqualTo("$62.00");
    assertThat(chain).allSatisfy(standing -> assertThat(standing.lost()).isEmpty());
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_name_that_a_row_had_before_is_no_name_of_it_to_a_later_paper() {
    clay.chain(
        executed("2021-01-15", "{rename: Schedule 1 > Blue, to: Azure}"),
        executed("2021-02-01", "{set: Schedule 1 > Blue > price, to: $62.00}"));
    assertThat(clay.findings().sorted()).extracting(Finding::rule).containsExactly("unknown-row");
  }

  @Test
  void what_a_retroactive_paper_leaves_nothing_to_is_lost() {
    String later = executed("2021-01-15", "{set: Schedule 1 > Blue > price, to: $62.00}").replace("status:", "effective: 2021-06-01\nstatus:");
    String retroactive = executed("2021-02-01", "{remove: Schedule 1 > Blue}").replace("status:", "effective: 2021-01-01\nstatus:");
    List<Standing> chain = clay.chain(later, retroactive);
    assertThat(chain.get(1).lost()).isEmpty();
    assertThat(chain.get(2).lost()).singleElement().satisfies(lost -> {
      assertThat(lost.paper().name().number()).isEqualTo(1);
      assertThat(lost.day()).isEqualTo("2021-06-01");
    });
  }

  @Test
  void what_happened_later_is_not_known_to_a_paper_that_takes_effect_later() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", ClayChain.BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Buyer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\neffective: 2021-01-01\nstatus: executed\n");
    files.put("amendments/02.yaml", "amendment: 2\ndated: 2020-07-01\nstatus: executed\n");
    List<Standing> chain = Bound.of(files).chain(clay.findings());
    assertThat(chain.get(1).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Harbor");
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
  }

  @Test
  void an_event_after_the_last_paper_is_looked_at() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", ClayChain.BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: party Byer, to: Pell Holdings}\n");
    files.put("amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nstatus: executed\n");
    Bound.of(files).chain(clay.findings());
    assertThat(clay.findings().sorted()).extracting(Finding::toString)
        .containsExactly("events.yaml:1:28: error: there is no party \"Byer\" [unknown-party]");
  }

  @Test
  void an_event_may_touch_a_row_that_a_retroactive_paper_brings() {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", ClayChain.BASE));
    files.put("events.yaml", "- {on: 2020-06-01, rename: Schedule 1 > White, to: Chalk}\n");
    files.put("amendments/01.yaml", "amendment: 1\n" + executed("2020-03-01", "{remove: Schedule 1 > Grey}"));
    files.put("amendments/02.yaml", "amendment: 2\neffective: 2020-01-01\n" + executed("2021-01-01", "{add: Schedule 1, rows: {White: $9.00}}"));
    files.put("amendments/03.yaml", "amendment: 3\n" + executed("2021-02-01", "{set: Schedule 1 > Chalk > price, to: $10.00}"));
    assertThat(cell(last(Bound.of(files).chain(clay.findings())), "Chalk", "price")).isEqualTo("$10.00");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_paper_stands_on_what_is_in_effect_of_those_before_it() {
    List<Standing> chain = clay.chain(
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
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", ClayChain.BASE));
    files.put("amendments/01.yaml", "amendment: 1\neffective: First Barge\n" + executed("2020-01-01", "{set: Schedule 1 > Blue > price, to: $62.00}"));
    files.put("amendments/02.yaml", "amendment: 2\n" + executed("2021-01-01", "{remove: Schedule 1 > Grey}"));
    assertThat(cell(Bound.of(files).chain(clay.findings()).get(1).after(), "Blue", "price")).as("the paper itself").isEqualTo("$62.00");
    assertThat(cell(Bound.of(files).chain(clay.findings()).get(2).before(), "Blue", "price")).isEqualTo("$61.50");
    files.put("events.yaml", "- {on: 2020-12-01, happened: First Barge}\n");
    assertThat(cell(Bound.of(files).chain(clay.findings()).get(2).before(), "Blue", "price")).isEqualTo("$62.00");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void a_change_from_a_later_day_is_read_on_that_day() {
    clay.chain(
        executed("2020-01-01", "{remove: Schedule 1 > Grey, effective: 2021-01-01}"),
        executed("2020-06-01", "{set: Schedule 1 > Grey > price, to: $51.00}", "{set: Schedule 1 > Grey > until, to: permanent, effective: 2021-06-01}"));
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly(
        "the row \"Grey\" of Schedule 1 was removed by what stands at amendments/01.yaml:1:1");
  }

  /** Changes of one paper, and the rows that they leave, whatever their order. */
  @Test
  void a_party_and_a_particular_are_declared_once() {
    clay.chain("dated: 2020-01-01\nstatus: executed\nparties: {Buyer: {name: Other}}\nparticulars: {Expiry Date: 2025-01-01}\n");
    assertThat(clay.findings().sorted()).extracting(Finding::message).containsExactly(
        "the agreement has a party \"Buyer\" already", "the agreement has a particular \"Expiry Date\" already");
  }

  @Test
  void a_retroactive_paper_names_the_parties_as_they_are_on_its_date() {
    String retroactive = executed("2020-07-01", "{set: Schedule 1 > Blue > price, to: $70.00}").replace("status:", "effective: 2020-03-01\nstatus:");
    List<Standing> chain = clay.chain(executed("2020-06-01", "{rename: party Buyer, to: Pell Holdings}"), retroactive);
    assertThat(chain.get(2).after().party("Buyer").orElseThrow().party().name()).isEqualTo("Pell Holdings");
    assertThat(clay.findings().sorted()).isEmpty();
  }

  @Test
  void papers_that_supersede_one_another_in_turn_are_folded_without_delay() {
    String[] papers = new String[300];
    for (int i = 0; i < papers.length; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
      String own = "{add: Schedule 1, rows: {N" + i + ": $1}}";
      papers[i] = i == 0 ? executed(day, own) : executed(day, own, "{supersede: Amendment No. " + i + "}");
    }
    List<Standing> chain = assertTimeout(Duration.ofSeconds(10), () -> clay.chain(papers));
    assertThat(rows(chain.get(300).before()))
        .hasSize(153).startsWith("Blue", "Ivory", "Grey", "N0", "N2").endsWith("N296", "N298");
  }
}
