package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFoldTest {

  private static final String BASE =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-03-04
      numbering: ["ARTICLE I", "1.1", "(a)"]
      parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor}}
      particulars: {Expiry Date: 2022-03-31}
      sections:
        - heading: Definitions
          sections:
            - text: |
                "Clay" means ball clay of all grades.

                "Kiln" means the Buyer's kiln at Bath.
        - heading: Supply
          sections:
            - heading: Quantity
              text: |
                The Buyer shall buy 400 tons of Clay a quarter. Unfilled orders lapse. Delivery is at
                (a) Bath
                (b) the pit
            - {heading: Term, text: "This Agreement ends on {Expiry Date}. See {Section 2.3}."}
            - {heading: Exclusivity, text: The Seller shall supply no other kiln in Maine. The Buyer shall buy Clay of no other pit.}
            - heading: Notices
              sections:
                - {text: By hand.}
                - {text: By post.}
      """;

  private final Findings findings = new Findings();

  private State after(String... changes) {
    String paper = "amendment: 1\ndated: 2020-01-01\nstatus: executed\nsections:\n- changes:\n  - "
        + String.join("\n  - ", changes) + "\n";
    List<Standing> chain = Bound.of(new HashMap<>(Map.of("agreement.yaml", BASE, "amendments/01.yaml", paper))).chain(findings);
    return chain.get(chain.size() - 1).after();
  }

  private Placed placed(State state, String name) {
    return state.text().all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow(
        () -> new AssertionError("no " + name + " in " + state.text().all().stream().map(Placed::name).toList() + findings.sorted()));
  }

  private String text(State state, String name) {
    assertThat(findings.sorted()).isEmpty();
    return placed(state, name).provision().text();
  }

  private static final String QUANTITY =
      "The Buyer shall buy 400 tons of Clay a quarter. Unfilled orders lapse. Delivery is at\n(a) Bath\n(b) the pit";

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of("{in: Section 2.1 > first sentence, strike: 400 tons, insert: 550 tons}", QUANTITY.replace("400", "550")),
        Arguments.of("{in: Section 2.1, strike: of Clay}", QUANTITY.replace(" of Clay", "")),
        Arguments.of("{in: Section 2.1, insert: dry, after: tons of}", QUANTITY.replace("tons of", "tons of dry")),
        Arguments.of("{in: Section 2.1, insert: dry, before: Clay a}", QUANTITY.replace("Clay a", "dry Clay a")),
        Arguments.of("{in: Section 2.1 > second sentence, insert: Late orders lapse., at: end}",
            QUANTITY.replace("orders lapse.", "orders lapse. Late orders lapse.")),
        Arguments.of("{in: Section 2.1(b), strike: pit, insert: mine}", QUANTITY.replace("pit", "mine")),
        Arguments.of("{replace: Section 2.1 > second sentence, with: Unfilled orders carry over.}", QUANTITY.replace("Unfilled orders lapse.", "Unfilled orders carry over.")),
        Arguments.of("{remove: Section 2.1 > second sentence}", QUANTITY.replace("Unfilled orders lapse. ", "")),
        Arguments.of("{remove: Section 2.1 > sentences 1-2}", "Delivery is at\n(a) Bath\n(b) the pit"),
        Arguments.of("{replace: Section 2.1 > last sentence, with: Delivery is at Bath.}", "The Buyer shall buy 400 tons of Clay a quarter. Unfilled orders lapse. Delivery is at Bath."),
        Arguments.of("{replace: Section 2.1(b), with: the mine}", QUANTITY.replace("pit", "mine")),
        Arguments.of("{remove: Section 2.1(b)}", QUANTITY.replace("\n(b) the pit", "")),
        Arguments.of("{remove: Section 2.1(a)}", QUANTITY.replace("(a) Bath\n", "\n")),
        Arguments.of("{remove: Section 2.1(b), mark: reserved}", QUANTITY.replace("the pit", "[Reserved]")),
        Arguments.of("{add: Section 2.1(c), text: a Satellite Works}", QUANTITY + "\n(c) a Satellite Works"),
        Arguments.of("{renumber: Section 2.1(b), to: Section 2.1(c)}", QUANTITY.replace("(b)", "(c)")),
        Arguments.of("{add: Section 2.1 > third sentence, text: Orders are in writing.}", QUANTITY.replace("Delivery", "Orders are in writing. Delivery")),
        Arguments.of("{replace: Section 2.1, with: None.}", "None."),
        Arguments.of("{replace: [Section 2.1, Section 2.3], with: None.}", "None."),
        Arguments.of("{replace: [Section 2.1(a), Section 2.1(b)], with: Lewiston}", QUANTITY.replace("Bath\n(b) the pit", "Lewiston")),
        Arguments.of("{replace: Article II > Section 2.1, with: None.}", "None."),
        Arguments.of("{replace: '\"Quantity\"', with: None.}", "None."),
        Arguments.of("{replace: 'Section \"Quantity\"', with: None.}", "None."));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void words_are_changed_where_the_paper_says(String change, String text) {
    assertThat(text(after(change), "Section 2.1")).isEqualTo(text);
  }

  @Test
  void changes_of_one_text_are_all_read_as_it_stood() {
    State state = after("{in: Section 2.1 > first sentence, strike: 400 tons, insert: 550 tons}", "{remove: Section 2.1 > second sentence}",
        "{add: Section 2.1(d), text: Lewiston}", "{add: Section 2.1(c), text: Turner}", "{remove: Section 2.1(b)}");
    assertThat(text(state, "Section 2.1")).isEqualTo("The Buyer shall buy 550 tons of Clay a quarter. Delivery is at\n(a) Bath\n(c) Turner\n(d) Lewiston");
  }

  @Test
  void a_definition_is_added_in_the_order_of_the_alphabet() {
    State state = after("{add: 'Section 1.1 > \"Fuel\"', text: '\"Fuel\" means oil.'}");
    assertThat(text(state, "Section 1.1")).isEqualTo("\"Clay\" means ball clay of all grades.\n\n\"Fuel\" means oil.\n\n\"Kiln\" means the Buyer's kiln at Bath.");
    assertThat(text(after("{remove: 'Section 1.1 > \"Clay\"'}"), "Section 1.1")).isEqualTo("\"Kiln\" means the Buyer's kiln at Bath.");
  }

  @Test
  void several_definitions_come_each_to_its_own_place() {
    State state = after("{add: Section 1.1 > definitions, text: ['\"Load\" means a barge.', '\"Ash\" means ash.', '\"Fuel\" means oil.']}");
    assertThat(text(state, "Section 1.1").replaceAll("[^A-Z]", "")).startsWith("A");
    assertThat(text(state, "Section 1.1")).containsSubsequence("\"Ash\"", "\"Clay\"", "\"Fuel\"", "\"Kiln\"", "\"Load\"");
  }

  @Test
  void a_term_is_renamed_wherever_it_stands() {
    State state = after("{rename: 'Section 1.1 > \"Clay\"', to: Ball Clay}");
    assertThat(text(state, "Section 2.1")).contains("tons of Ball Clay a");
    assertThat(text(state, "Section 1.1")).startsWith("\"Ball Clay\" means ball clay");
  }

  @Test
  void quotation_marks_are_no_part_of_a_term() {
    assertThat(text(after("{rename: 'Section 1.1 > \"Clay\"', to: '\"Earth\"'}"), "Section 1.1")).startsWith("\"Earth\" means");
  }

  @Test
  void of_several_that_one_text_replaces_the_first_takes_it() {
    State state = after("{replace: [Section 2.1, Section 2.3], with: None.}");
    assertThat(state.text().all().stream().map(Placed::name)).doesNotContain("Section 2.3");
  }

  @Test
  void several_of_what_a_renamed_term_names_are_renamed_too() {
    State state = after("{rename: 'Section 1.1 > \"Clay\"', to: Potter's Body}");
    assertThat(text(state, "Section 2.1")).contains("tons of Potter's Body a quarter");
    String base = BASE.replace("Unfilled orders lapse", "Clays of two pits are not mixed, and Kilns burn dry");
    Findings none = new Findings();
    List<Standing> chain = Bound.of(new HashMap<>(Map.of("agreement.yaml", base, "amendments/01.yaml",
        "amendment: 1\ndated: 2020-01-01\nstatus: executed\nsections:\n- {rename: 'Section 1.1 > \"Kiln\"', to: Foundry}\n"
            + "- {rename: 'Section 1.1 > \"Clay\"', to: Earth}\n"))).chain(none);
    assertThat(text(chain.get(1).after(), "Section 2.1")).contains("Earths of two pits are not mixed, and Foundries burn dry");
  }

  @Test
  void a_sentence_that_comes_where_the_last_one_goes_stands_apart() {
    State state = after("{remove: Section 2.3 > last sentence}", "{add: Section 2.3 > second sentence, text: Oil is free.}");
    assertThat(text(state, "Section 2.3")).isEqualTo("The Seller shall supply no other kiln in Maine. Oil is free.");
  }

  @Test
  void a_new_section_takes_the_number_of_one_that_is_renumbered() {
    State state = after("{add: Section 2.3, heading: Audit, text: \"The Buyer may weigh any load.\"}", "{renumber: Section 2.3, to: Section 2.5}", "{renumber: Section 2.4, to: Section 2.6}");
    assertThat(text(state, "Section 2.3")).isEqualTo("The Buyer may weigh any load.");
    assertThat(text(state, "Section 2.5")).startsWith("The Seller shall supply no other");
    assertThat(state.text().all().stream().map(Placed::name)).containsExactly(
        "ARTICLE I", "Section 1.1", "ARTICLE II", "Section 2.1", "Section 2.2", "Section 2.3", "Section 2.5", "Section 2.6", "Section 2.6(a)", "Section 2.6(b)");
    assertThat(text(state, "Section 2.2")).endsWith("See {Section 2.5}.");
  }

  @Test
  void provisions_inside_one_are_named_and_added() {
    State state = after("{add: Section 2.4(c), text: By wire.}", "{remove: Section 2.4(a), mark: reserved}");
    assertThat(placed(state, "Section 2.4(c)").provision().text()).isEqualTo("By wire.");
    assertThat(placed(state, "Section 2.4(a)").provision().reserved()).isTrue();
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_new_article_stands_at_the_end() {
    State state = after("{add: ARTICLE III, heading: Law, text: The law of Maine governs.}");
    assertThat(state.text().provisions()).hasSize(3);
    assertThat(placed(state, "ARTICLE III").provision().label()).isEqualTo("ARTICLE III");
  }

  @Test
  void a_run_of_sections_goes_at_once() {
    State state = after("{remove: Sections 2.1-2.3}");
    assertThat(state.text().all().stream().map(Placed::name)).containsExactly("ARTICLE I", "Section 1.1", "ARTICLE II", "Section 2.4", "Section 2.4(a)", "Section 2.4(b)");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("{in: Section 2.1, strike: 500 tons, insert: x}", "unknown-words", "\"500 tons\" does not stand in Section 2.1"),
        Arguments.of("{in: Section 2.3, strike: shall, insert: x}", "ambiguous-words", "\"shall\" stands twice in Section 2.3"),
        Arguments.of("{in: Section 2.3, strike: kil, insert: x}", "unknown-words", "\"kil\" stands in Section 2.3 only as a part of longer words"),
        Arguments.of("{replace: Section 2.9, with: x}", "unknown-target", "there is no provision \"Section 2.9\" in the agreement"),
        Arguments.of("{remove: Section 2.1(c)}", "unknown-target", "Section 2.1 has no item (c)"),
        Arguments.of("{remove: Section 2.3 > third sentence}", "unknown-target", "\"Section 2.3 > third sentence\" is not there: Section 2.3 has 2 sentences"),
        Arguments.of("{remove: Section 2.3 > middle bit}", "unknown-target", "\"middle bit\" names no part of a provision"),
        Arguments.of("{remove: 'Section 1.1 > \"Fuel\"'}", "unknown-target", "there is no definition \"Fuel\" in Section 1.1"),
        Arguments.of("{waive: Secton 2.3}", "unknown-target", "there is no provision \"Secton 2.3\" in the agreement"),
        Arguments.of("{in: Expiry Date, strike: x}", "wrong-target", "the change \"in\" cannot be made to the particular \"Expiry Date\""),
        Arguments.of("{in: Section 2.2, strike: Date}", "unknown-words", "\"Date\" stands in Section 2.2 only in the reference {Expiry Date}"),
        Arguments.of("{add: Section 2.3, text: x}", "target-exists", "there is a Section 2.3 already"),
        Arguments.of("{renumber: Section 2.3, to: Section 2.2}", "target-exists", "there would be 2 provisions called Section 2.2"),
        Arguments.of("{in: Exhibit Q, strike: x}", "unknown-target", "the agreement has no \"Exhibit Q\""),
        Arguments.of("{add: Part Q, text: x}", "unknown-place", "nothing tells where Part Q is to stand: no provision has a number beside its own"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_cannot_be_changed_is_told_where_the_target_stands(String change, String rule, String message) {
    after(change);
    assertThat(findings.sorted()).extracting(Finding::rule, Finding::message).containsExactly(org.assertj.core.groups.Tuple.tuple(rule, message));
    assertThat(findings.sorted().get(0).at().toString()).startsWith("amendments/01.yaml:6:");
  }

  @Test
  void two_changes_of_one_place_conflict() {
    after("{in: Section 2.1, strike: 400 tons, insert: 500 tons}", "{in: Section 2.1, strike: buy 400, insert: buy 600}");
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("conflicting-changes");
  }

  @Test
  void what_stands_in_a_provision_that_goes_is_not_changed_as_well() {
    after("{remove: ARTICLE II}", "{in: Section 2.3, strike: Maine, insert: Vermont}");
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("conflicting-changes");
  }

  @Test
  void each_provision_knows_what_brought_and_what_changed_it() {
    State state = after("{in: Section 2.3, strike: Maine, insert: Vermont}", "{add: Section 2.5, text: New.}");
    assertThat(placed(state, "Section 2.3").provision().changed()).hasSize(1);
    assertThat(placed(state, "Section 2.5").provision().by().at().toString()).isEqualTo("amendments/01.yaml:1:1");
    assertThat(placed(state, "Section 2.2").provision().changed()).isEmpty();
  }
}
