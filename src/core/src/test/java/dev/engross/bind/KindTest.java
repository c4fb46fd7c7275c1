package dev.engross.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Section;
import dev.engross.value.End;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindTest {

  private static final String FORM =
      """
      kinds:
        new-grades: {takes: rows of Schedule 1, changes: [{add: Schedule 1, rows: $it}]}
        term:
          takes: {new: optional end, permanent: optional names of Schedule 1}
          changes:
            - {set: Schedule 1 > $permanent > until, to: permanent}
            - {set: Schedule 1 > added > until, to: $new}
      """;

  private static final String BASE =
      """
      agreement: Clay Supply Agreement
      form: own
      dated: 2019-03-04
      schedules:
        Schedule 1:
          columns: {name: Grade, price: {type: money}, until: {type: end, print: no}}
          rows: {Blue: $61.50}
      """;

  private static Bound bound(String sections) {
    return Bound.of(Map.of("form.yaml", FORM, "agreement.yaml", BASE, "amendments/01.yaml", "amendment: 1\ndated: 2020-01-01\nsections:\n" + sections));
  }

  private static List<Change> changes(Bound bound) {
    return bound.agreement().amendments().get(0).body().sections().stream().map(Section::changes).flatMap(List::stream).toList();
  }

  @Test
  void an_argument_takes_its_place_in_the_changes_of_the_kind() {
    List<Change> changes = changes(bound("  - new-grades: {White: $80.00}\n"));
    assertThat(changes).singleElement().isInstanceOfSatisfying(Change.AddRows.class, add -> {
      assertThat(add.rows()).extracting(r -> r.name()).containsExactly("White");
      assertThat(add.rows().get(0).at()).hasToString("amendments/01.yaml:4:18");
    });
  }

  @Test
  void a_list_spreads_over_the_step_of_a_target_and_keeps_its_places() {
    List<Change> changes = changes(bound("  - term: {permanent: [Blue, White]}\n"));
    assertThat(changes).extracting(c -> c.target().text()).containsExactly("Schedule 1 > Blue > until", "Schedule 1 > White > until");
    assertThat(changes).extracting(c -> c.at().column()).containsExactly(24, 30);
    assertThat(changes).allSatisfy(c -> assertThat(((Change.Set) c).to()).isEqualTo(End.Permanent.PERMANENT));
  }

  @Test
  void an_argument_may_name_a_row() {
    String form = """
        kinds:
          joining:
            takes: {name: text, price: money}
            changes: [{add: Schedule 1, rows: {"$name": {price: $price}}}]
        """;
    Bound bound = Bound.of(Map.of("form.yaml", form, "agreement.yaml", BASE, "amendments/01.yaml",
        "amendment: 1\ndated: 2020-01-01\nsections:\n  - joining: {name: White, price: $80.00}\n"));
    assertThat(changes(bound)).singleElement().isInstanceOfSatisfying(Change.AddRows.class, add -> {
      assertThat(add.rows()).extracting(r -> r.name()).containsExactly("White");
      assertThat(add.rows().get(0).at()).hasToString("amendments/01.yaml:4:21");
      assertThat(add.rows().get(0).cells().get(0).value().text()).isEqualTo("$80.00");
    });
    assertThat(bound.findings()).isEmpty();
  }

  @Test
  void a_row_cannot_be_named_by_what_the_kind_does_not_take() {
    String form = "kinds:\n  joining:\n    takes: {price: money}\n    changes: [{add: Schedule 1, rows: {$name: $price}}]\n";
    Bound bound = Bound.of(Map.of("form.yaml", form, "agreement.yaml", BASE));
    assertThat(bound.findings()).extracting(f -> f.at() + " " + f.rule())
        .containsExactly("form.yaml:4:40 unknown-parameter");
  }

  @Test
  void a_change_whose_parameter_is_not_given_is_left_out() {
    assertThat(changes(bound("  - term: {new: 2023-01-01}\n"))).extracting(c -> c.target().text()).containsExactly("Schedule 1 > added > until");
  }

  @Test
  void a_parameter_that_the_kind_lacks_is_reported_at_its_name() {
    assertThat(bound("  - term: {permanant: [Blue]}\n").findings()).extracting(Finding::toString).containsExactly(
        "amendments/01.yaml:4:12: error: the section \"term\" has no key \"permanant\" [unknown-key]");
  }

  @Test
  void a_kind_that_must_be_given_something_says_so() {
    assertThat(bound("  - new-grades\n").findings()).extracting(Finding::toString).containsExactly(
        "amendments/01.yaml:4:5: error: the section \"new-grades\" must be given what it is about [missing-parameter]");
  }

  @Test
  void a_value_that_does_not_read_is_reported_once_at_its_character() {
    assertThat(bound("  - term: {new: 2023-13-01}\n").findings()).singleElement().satisfies(f -> {
      assertThat(f.rule()).isEqualTo("bad-end");
      assertThat(f.at().line()).isEqualTo(4);
    });
  }

  @Test
  void a_kind_cannot_bear_the_name_of_a_verb() {
    Bound bound = Bound.of(Map.of("form.yaml", "kinds: {rename: {heading: New Names}}\n", "agreement.yaml", BASE));
    assertThat(bound.findings()).extracting(Finding::toString).containsExactly(
        "form.yaml:1:9: error: a kind cannot be called \"rename\", which is a verb or a key of sections or changes [reserved-kind]");
  }
}
