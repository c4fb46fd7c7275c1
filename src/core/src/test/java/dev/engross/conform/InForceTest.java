package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.conform.InForce.Why;
import dev.engross.model.Instrument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InForceTest {

  private static final String BASE =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-03-04
      parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor}}
      particulars: {Price: $60.00}
      sections:
        - {heading: Quantity, text: The Buyer shall buy 400 tons a quarter.}
        - {heading: Place, text: Delivery is at Bath.}
      """;

  private final Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));

  private void paper(int number, String dated, String more, String... changes) {
    files.put("amendments/0" + number + ".yaml", "amendment: " + number + "\ndated: " + dated + "\nstatus: executed\n" + more
        + "sections: [{changes: [" + String.join(", ", changes) + "]}]\n");
  }

  private InForce on(String day, String signedUntil) {
    Bound bound = Bound.of(files);
    return Chain.inForce(bound.agreement(), bound.book().forms().general(), LocalDate.parse(day), LocalDate.parse(signedUntil));
  }

  private InForce on(String day) {
    return on(day, "9999-12-31");
  }

  private static String text(InForce in, int section) {
    return in.state().text().provisions().get(section - 1).text();
  }

  private static List<Why> why(InForce.Counted paper) {
    return paper.idle().stream().map(part -> part.idle().why()).toList();
  }

  private static List<Integer> numbers(InForce in) {
    return in.included().stream().map(Instrument::name).map(Instrument.Name::number).toList();
  }

  @Test
  void a_state_knows_no_paper_of_a_later_day() {
    paper(1, "2020-01-01", "", "{in: Section 1, strike: 400, insert: 500}");
    paper(2, "2021-01-01", "", "{in: Section 1, strike: 500, insert: 600}");
    assertThat(text(on("2019-12-31"), 1)).contains("400 tons");
    assertThat(text(on("2020-01-01"), 1)).contains("500 tons");
    assertThat(numbers(on("2020-06-01"))).containsExactly(1);
    assertThat(text(on("2021-01-01"), 1)).contains("600 tons");
  }

  @Test
  void a_retroactive_paper_changes_what_was_in_force_and_not_what_was_known() {
    paper(1, "2021-06-01", "effective: 2020-01-01\n", "{in: Section 1, strike: 400, insert: 500}");
    assertThat(text(on("2020-02-01"), 1)).contains("500 tons");
    assertThat(text(on("2020-02-01", "2020-02-01"), 1)).contains("400 tons");
  }

  @Test
  void changes_of_one_paper_take_effect_each_on_its_day() {
    paper(1, "2020-01-01", "", "{in: Section 1, strike: 400, insert: 500}", "{replace: Section 2, with: Delivery is at Turner., effective: 2020-07-01}");
    InForce between = on("2020-03-01");
    assertThat(text(between, 1)).contains("500 tons");
    assertThat(text(between, 2)).contains("Bath");
    assertThat(between.papers()).flatExtracting(InForceTest::why).containsExactly(Why.LATER);
    assertThat(text(on("2020-07-01"), 2)).contains("Turner");
    assertThat(on("2020-07-01").papers()).flatExtracting(InForceTest::why).isEmpty();
  }

  @Test
  void a_section_inside_another_takes_effect_and_ends_with_it_if_it_says_nothing_else() {
    files.put("amendments/01.yaml", """
        amendment: 1
        dated: 2020-01-01
        status: executed
        sections:
          - heading: Later
            effective: 2020-07-01
            until: 2021-07-01
            sections:
              - {in: Section 1, strike: 400, insert: 500}
              - {in: Section 2, strike: Bath, insert: Turner, until: 2020-09-01}
        """);
    assertThat(text(on("2020-03-01"), 1)).contains("400 tons");
    assertThat(text(on("2020-08-01"), 1)).contains("500 tons");
    assertThat(text(on("2020-08-01"), 2)).contains("Turner");
    assertThat(text(on("2020-10-01"), 2)).contains("Bath");
    assertThat(text(on("2021-07-02"), 1)).contains("400 tons");
  }

  @Test
  void what_ends_with_an_event_has_no_effect_on_its_day() {
    paper(1, "2020-01-01", "", "{replace: Section 2, with: Delivery is at Turner., until: First Barge}");
    files.put("events.yaml", "- {on: 2021-05-01, happened: First Barge}\n");
    assertThat(text(on("2021-04-30"), 2)).contains("Turner");
    assertThat(text(on("2021-05-01"), 2)).contains("Bath");
  }

  @Test
  void what_ends_on_a_day_unless_something_happens_goes_on_if_it_does() {
    paper(1, "2020-01-01", "", "{replace: Section 2, with: Delivery is at Turner., until: {on: 2020-07-01, unless: First Barge}}");
    assertThat(text(on("2020-07-02"), 2)).contains("Bath");
    files.put("events.yaml", "- {on: 2020-05-01, happened: First Barge}\n");
    assertThat(text(on("2020-07-02"), 2)).contains("Turner");
  }

  @Test
  void what_a_section_does_in_some_scope_only_changes_no_word() {
    files.put("amendments/01.yaml", """
        amendment: 1
        dated: 2020-01-01
        status: executed
        sections:
          - {heading: Grey, only: as to grey clay, sections: [{in: Section 1, strike: 400, insert: 500}]}
          - {heading: Loads, only: as to loads by rail, changes: [{set: Price, to: $70.00}]}
        """);
    InForce in = on("2020-03-01");
    assertThat(text(in, 1)).contains("400 tons");
    assertThat(in.state().particular("Price").orElseThrow().value().text()).isEqualTo("$60.00");
    assertThat(in.state().remarks()).extracting(State.Remark::only).containsExactly("as to grey clay", "as to loads by rail");
  }

  @Test
  void others_are_those_of_the_whole_paper_on_whatever_day_it_takes_effect() {
    files.put("agreement.yaml", BASE + "schedules: {Schedule 1: {columns: {name: Grade, price: {type: money}}, rows: {Blue: $1.00, Grey: $2.00}}}\n");
    paper(1, "2020-01-01", "", "{rename: Schedule 1 > Blue, to: Azure}", "{add: Schedule 1, rows: {White: $3.00}}",
        "{set: Schedule 1 > others > price, to: $9.00, effective: 2020-07-01}");
    assertThat(on("2020-07-01").state().schedule("Schedule 1").orElseThrow().rows())
        .extracting(r -> r.name() + " " + r.cell("price").orElseThrow().value().text())
        .containsExactly("Azure $1.00", "Grey $9.00", "White $3.00");
  }

  @Test
  void what_waits_for_an_event_is_pending_until_it_happens() {
    paper(1, "2020-01-01", "", "{set: Price, to: $70.00, effective: First Barge}");
    assertThat(on("2022-01-01").papers()).flatExtracting(InForceTest::why).containsExactly(Why.EVENT);
    files.put("events.yaml", "- {on: 2021-05-01, happened: First Barge}\n");
    assertThat(on("2021-04-30").state().particular("Price").orElseThrow().value().text()).isEqualTo("$60.00");
    assertThat(on("2021-05-01").state().particular("Price").orElseThrow().value().text()).isEqualTo("$70.00");
  }

  @Test
  void what_has_ended_reverts() {
    paper(1, "2020-01-01", "", "{replace: Section 2, with: Delivery is at Turner., until: 2020-07-01}");
    assertThat(text(on("2020-07-01"), 2)).as("the day itself is counted in").contains("Turner");
    InForce after = on("2020-07-02");
    assertThat(text(after, 2)).contains("Bath");
    assertThat(after.papers()).flatExtracting(InForceTest::why).containsExactly(Why.ENDED);
  }

  @Test
  void a_superseded_paper_falls_out_from_the_day_of_the_one_that_takes_it_away() {
    paper(1, "2020-01-01", "", "{in: Section 1, strike: 400, insert: 500}");
    paper(2, "2021-01-01", "", "{supersede: Amendment No. 1}", "{in: Section 2, strike: Bath, insert: Turner}");
    assertThat(text(on("2020-12-31"), 1)).contains("500 tons");
    assertThat(text(on("2021-01-01"), 1)).contains("400 tons");
    assertThat(text(on("2021-01-01"), 2)).contains("Turner");
    assertThat(on("2021-01-01").papers()).flatExtracting(InForceTest::why).containsExactly(Why.SUPERSEDED);
  }

  @Test
  void a_draft_is_in_no_state() {
    paper(1, "2020-01-01", "", "{in: Section 1, strike: 400, insert: 500}");
    files.computeIfPresent("amendments/01.yaml", (k, v) -> v.replace("status: executed", "status: draft"));
    assertThat(text(on("2022-01-01"), 1)).contains("400 tons");
  }

  @Test
  void the_last_day_of_effect_counts_changes_whose_end_has_come() {
    paper(1, "2020-01-01", "", "{replace: Section 2, with: Delivery is at Turner., effective: 2020-03-01, until: 2020-07-01}");
    Bound bound = Bound.of(files);
    assertThat(Chain.lastEffect(bound.agreement(), bound.book().forms().general())).isEqualTo(LocalDate.parse("2020-03-01"));
  }

  @Test
  void only_the_section_that_is_named_falls_out() {
    files.put("amendments/01.yaml", """
        amendment: 1
        dated: 2020-01-01
        status: executed
        sections:
          - {in: Section 1, strike: 400, insert: 500}
          - {in: Section 2, strike: Bath, insert: Turner}
        """);
    paper(2, "2021-01-01", "", "{supersede: Amendment No. 1 > section 2}");
    assertThat(text(on("2021-01-01"), 1)).contains("500 tons");
    assertThat(text(on("2021-01-01"), 2)).contains("Bath");
  }
}
