package dev.engross.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.finding.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words in which the difference of two versions is told. */
class AccountTest {

  private static final String BASE = """
      agreement: Clay Agreement
      status: executed
      dated: 2020-01-06
      parties: {Owner: {name: Fenwick LLC}, User: {name: Basalt Inc.}}
      sections:
        - {heading: Firings, text: The User may fire the kilns of Schedule A.}
        - {heading: Term, text: This Agreement ends in 2030.}
      schedules:
        Schedule A:
          columns: {name: Kiln, fee: {heading: Fee, type: money}}
          rows: {North: ["$1,000.00"], South: [$800.00]}
      """;
  private static final String AMENDMENT = """
      amendment: 1
      dated: 2021-03-01
      status: draft
      sections:
        - heading: A Cap
          effective: 2021-04-01
          changes:
            - {add: Schedule A > cap, heading: Cap, type: money, after: fee}
            - {set: Schedule A > North > fee, to: "$1,100.00", until: 2022-01-01, only: for one kiln}
        - {add: party Keeper, name: Rook LLC, notices: {address: 1 Quay}, signs: {by: {name: Ann Lee, title: Manager}}}
      """;
  private static final String EVENTS = """
      - on: 2021-02-01
        set: Schedule A > South > fee
        to: $700.00
      - {on: 2021-02-02, happened: Closing}
      """;

  @Test
  void events_are_told_by_their_days() {
    assertThat(told(Map.of(), Map.of("events.yaml", EVENTS))).containsExactly(
        "set the Fee of South to $700.00 in the event of 2021-02-01",
        "recorded that Closing happened in the event of 2021-02-02");
    assertThat(edited("events.yaml", EVENTS, "$700.00", "$650.00")).containsExactly(
        "lowered the Fee of South from $700.00 to $650.00 in the event of 2021-02-01");
    assertThat(edited("events.yaml", EVENTS, "2021-02-02", "2021-02-03")).containsExactly(
        "no longer recorded that Closing happened in the event of 2021-02-02",
        "recorded that Closing happened in the event of 2021-02-03");
  }

  @Test
  void days_of_effect_and_scopes_are_told() {
    assertThat(amended("2021-04-01", "2021-05-01")).containsExactly(
        "changed the day of effect of its Section 1 from 2021-04-01 to 2021-05-01 in Amendment No. 1, draft");
    assertThat(amended("2022-01-01", "2023-01-01")).containsExactly(
        "changed the day until which the change to Schedule A > North > fee has effect from 2022-01-01 to 2023-01-01"
            + " in Amendment No. 1, draft");
    assertThat(amended(", until: 2022-01-01", "")).containsExactly(
        "no longer set the day until which the change to Schedule A > North > fee has effect to 2022-01-01"
            + " in Amendment No. 1, draft");
    assertThat(amended("for one kiln", "for two kilns")).contains(
        "changed the scope of the change to Schedule A > North > fee from for one kiln to for two kilns"
            + " in Amendment No. 1, draft");
  }

  @Test
  void what_is_said_of_who_joins_and_of_a_new_column_is_told() {
    assertThat(amended("1 Quay", "2 Quay")).containsExactly("reworded what is said of Keeper (notices > address): "
        + "\"1\" became \"2\" in Amendment No. 1, draft");
    assertThat(amended("Manager", "President")).containsExactly(
        "changed who signs for Keeper from Ann Lee, Manager to Ann Lee, President in Amendment No. 1, draft");
    assertThat(amended("after: fee", "before: fee")).containsExactly(
        "changed the place of the column cap in Schedule A from after fee to before fee in Amendment No. 1, draft");
    assertThat(amended("heading: Cap, type: money", "heading: Cap, type: number")).containsExactly(
        "changed the type of the column cap of Schedule A from money to number in Amendment No. 1, draft");
  }

  @Test
  void the_order_of_rows_is_told_but_not_of_those_that_come() {
    String turned = BASE.replace("North: [\"$1,000.00\"], South: [$800.00]", "South: [$800.00], North: [\"$1,000.00\"]");
    assertThat(told(Map.of("agreement.yaml", BASE), Map.of("agreement.yaml", turned))).containsExactly(
        "put the rows of Schedule A in another order: South, North in the Clay Agreement, executed");
    assertThat(edited("agreement.yaml", BASE, "rows: {", "rows: {East: [$1.00], ")).containsExactly(
        "listed East in Schedule A in the Clay Agreement, executed",
        "set the Fee of East to $1.00 in the Clay Agreement, executed");
  }

  @Test
  void no_word_of_a_long_passage_is_left_out() {
    String words = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    assertThat(edited("agreement.yaml", BASE, "This Agreement ends", words)).containsExactly(
        "reworded Section 2: \"This Agreement ends\" became \"" + words + "\" in the Clay Agreement, executed");
  }

  private static List<String> amended(String words, String others) {
    return edited("amendments/01.yaml", AMENDMENT, words, others);
  }

  private static List<String> edited(String file, String text, String words, String others) {
    assertThat(text).contains(words);
    return told(Map.of(file, text), Map.of(file, text.replace(words, others)));
  }

  private static List<String> told(Map<String, String> before, Map<String, String> after) {
    return Account.between(version(before), version(after)).stream().map(Fact::words).toList();
  }

  private static Version version(Map<String, String> files) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("agreement.yaml", BASE));
    all.putAll(files);
    Bound bound = Bound.of(all);
    assertThat(bound.findings()).isEmpty();
    return new Version(
        bound.chain(new Findings()), bound.agreement().events(), bound.book().forms().general());
  }
}
