package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What undoes a change leaves nothing of it in what the agreement says. */
class InversesTest {

  static LongStream seeds() {
    return InventedBook.seeds();
  }

  @Test
  void most_books_have_a_paper_that_can_be_superseded() {
    assertThat(seeds().filter(s -> !InventedBook.of(s).filesWithLast().isEmpty()).count())
        .isGreaterThan(InventedBook.SEEDS * 3 / 4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_supersedes_a_paper_restores_what_was_said_before_it(long seed) {
    Map<String, String> files = InventedBook.of(seed).filesWithLast();
    Map<String, String> before = InventedBook.of(seed).filesBeforeLast();
    if (files.isEmpty()) {
      return;
    }
    Bound with = Bound.of(files);
    files.put("amendments/undoing.yaml", undoing(with, files.keySet().stream().filter(f -> !before.containsKey(f))
        .findFirst().orElseThrow()));
    Bound after = Bound.of(files);
    Bound stood = Bound.of(before);
    for (Agreement agreement : stood.book().agreements()) {
      State restored = InventedBook.state(after, InventedBook.agreement(after, agreement.id()), InventedBook.LAST);
      assertThat(Said.of(restored)).as(files.toString())
          .containsExactlyElementsOf(Said.of(InventedBook.state(stood, agreement, InventedBook.LAST)));
    }
  }

  /** A paper that supersedes the one of a file in each agreement that it amends. */
  private static String undoing(Bound bound, String file) {
    StringBuilder sections = new StringBuilder();
    boolean shared = false;
    for (Agreement agreement : bound.book().agreements()) {
      for (Instrument paper : agreement.amendments()) {
        if (paper.home().agreement().equals("clay") && file.equals(InventedBook.name(paper.home().number()))) {
          shared |= paper.amends().size() > 1;
          sections.append("  - {supersede: ").append(paper.titled())
              .append(paper.amends().size() > 1 ? ", of: " + agreement.id() : "").append("}\n");
        }
      }
    }
    return "amendment: none\ncalled: Undoing\ndated: 2021-12-01\nstatus: executed\n"
        + (shared ? "amends: [clay, kiln]\n" : "") + "sections:\n" + sections;
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{rename: Schedule 1 > Blue, to: Azure} | {rename: Schedule 1 > Azure, to: Blue}",
    "{set: Schedule 1 > Blue > price, to: $1.00} | {set: Schedule 1 > Blue > price, to: $61.50}",
    "{add: Schedule 1, rows: {Red: $1.00}} | {remove: Schedule 1 > Red}",
    "{move: Schedule 1 > Blue, after: Ivory} | {move: Schedule 1 > Blue, before: Ivory}",
    "{add: Schedule 1 > c, heading: C} | {remove: Schedule 1 > c}",
    "{add: Schedule 3, columns: {name: Kiln}, rows: [Bath]} | {remove: Schedule 3}",
    "{rename: Schedule 2, to: Rider E} | {rename: Rider E, to: Schedule 2}",
    "{set: Price, to: $1.00} | {set: Price, to: $60.00}",
    "{add: party Storer, name: Gull} | {remove: party Storer}",
    "{rename: party Buyer, to: Tern} | {rename: party Buyer, to: Pell Harbor}",
    "{replace: party Hauler, with: {name: Tern}} | {replace: party Hauler, with: {name: Otter Lines}}",
    "{set: party Buyer > notices > attention, to: Clerk} | {set: party Buyer > notices > attention, to: Works Manager}",
    "{add: Section 6, heading: New, text: All is new.} | {remove: Section 6}",
    "{add: Section 6, heading: New, sections: [{text: All is new.}]} | {remove: Section 6}",
    "{add: Section 5.3, heading: New, text: All is new.} | {remove: Section 5.3}",
    "{add: Exhibit C, heading: New, sections: [{heading: One, text: All is new.}]} | {remove: Exhibit C}",
    "{renumber: Exhibit B, to: Exhibit Z} | {renumber: Exhibit Z, to: Exhibit B}",
    "{in: Exhibit A, strike: new, insert: old} | {in: Exhibit A, strike: old, insert: new}",
    "{in: Section 2, strike: 400, insert: 500} | {in: Section 2, strike: 500, insert: 400}",
    "{in: Agreement, strike: noon, insert: dusk} | {in: Agreement, strike: dusk, insert: noon}",
    "{renumber: Section 3, to: Section 9} | {renumber: Section 9, to: Section 3}",
    "{renumber: 'Section 2(c)', to: 'Section 2(x)'} | {renumber: 'Section 2(x)', to: 'Section 2(c)'}",
    "{replace: Section 4, with: Nobody covers a load.} | {replace: Section 4, with: The Hauler covers each load.}",
    "{rename: 'Section 1 > \"Kiln\"', to: Oven} | {rename: 'Section 1 > \"Oven\"', to: Kiln}",
    "{remove: \"Section 2(c)\"} | {add: \"Section 2(c)\", text: Turner}",
    "{remove: Section 3 > last sentence} | {add: Section 3 > last sentence, text: Nights are quiet.}",
    "{remove: Exhibit A > last paragraph} | {add: Exhibit A > last paragraph, text: It is not to scale.}"})
  void a_change_and_its_inverse_restore_what_is_said(String changes) {
    Map<String, String> files = new LinkedHashMap<>(Map.of("agreement.yaml", InventedBases.CLAY));
    List<String> before = said(files);
    String[] two = changes.split(" \\| ");
    for (int i = 0; i < two.length; i++) {
      files.put(InventedBook.name(i + 1), "amendment: " + (i + 1) + "\ndated: 2020-0" + (i + 1)
          + "-01\nstatus: executed\nsections:\n  - " + two[i] + "\n");
      assertThat(said(files).equals(before)).as(two[i] + said(files)).isEqualTo(i == 1);
    }
    Findings told = new Findings();
    Bound.of(files).chain(told);
    assertThat(told.sorted()).isEmpty();
  }

  @Test
  void silent_changes_begin_and_end_with_the_schedule_that_shows_them() {
    Map<String, String> files = new LinkedHashMap<>(Map.of("agreement.yaml", InventedBases.CLAY));
    List<String> before = said(files);
    files.put(InventedBook.name(1), "amendment: 1\ndated: 2020-01-01\nstatus: executed\nsections:\n  - {restate: "
        + "Schedule 1, silently: [{set: Schedule 1 > Blue > price, to: $1.00}], until: 2020-06-30}\n");
    assertThat(said(files)).isEqualTo(before);
  }

  private static List<String> said(Map<String, String> files) {
    Bound bound = Bound.of(files);
    return Said.of(InventedBook.state(bound, bound.agreement(), InventedBook.LAST));
  }
}
