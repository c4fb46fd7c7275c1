package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.model.Change;
import dev.engross.model.Moment;
import dev.engross.model.Status;
import dev.engross.target.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The invented agreements have all that the code knows: what is new to it fails here until it is invented too. */
class FoldCoverageTest {

  private static final Tally TALLY = new Tally();

  @BeforeAll
  static void count() {
    InventedBook.seeds().mapToObj(InventedBook::of).forEach(TALLY::add);
  }

  @Test
  void each_recipe_gives_changes() {
    assertThat(Recipe.ALL).extracting(Recipe::name).allMatch(name -> TALLY.of("recipe " + name) > 0);
    assertThat(Recipe.ALL).extracting(Recipe::name).doesNotHaveDuplicates();
  }

  @Test
  void each_verb_that_is_read_is_invented_with_each_of_its_keys() {
    assertThat(TALLY.missing("verb", List.copyOf(Bound.verbs().keySet()))).isEmpty();
    List<String> keys = new ArrayList<>();
    Bound.verbs().forEach((verb, own) -> own.forEach(key -> keys.add(verb + "." + key)));
    assertThat(TALLY.missing("key", keys)).isEmpty();
  }

  @Test
  void changes_are_invented_in_every_manner() {
    assertThat(Bound.manner()).allMatch(key ->
        Bound.verbs().keySet().stream().mapToInt(verb -> TALLY.of("key " + verb + "." + key)).sum() > 0);
  }

  @Test
  void each_change_of_the_model_is_invented() {
    assertThat(TALLY.missing("change", Tally.names(Change.class))).isEmpty();
  }

  @Test
  void each_part_of_a_provision_is_a_target_and_is_changed_by_words() {
    assertThat(TALLY.missing("part", Tally.names(Part.class))).isEmpty();
    List<String> places = Stream.of(TextPlace.Kind.values()).map(Enum::toString).flatMap(kind ->
        Stream.of("Replace", "Remove", "In").map(change -> kind + " of " + change)).toList();
    assertThat(TALLY.missing("place", places)).isEmpty();
    assertThat(TALLY.missing("place", List.of(
        "ITEM of Renumber", "DEFINITION of Rename", "Wholes of Renumber", "Wholes of Remove", "Wholes of Replace",
        "Wholes of In", "NotAtHand of Replace", "NotAtHand of In", "NotAtHand of Remove"))).isEmpty();
  }

  @Test
  void exhibits_are_changed_as_provisions_are() {
    assertThat(TALLY.missing("exhibit of", List.of("Replace", "Remove", "In", "Add", "Renumber", "Note"))).isEmpty();
  }

  @Test
  void effects_begin_and_end_with_every_kind_of_moment() {
    assertThat(TALLY.missing("effective", Tally.names(Moment.class))).isEmpty();
    assertThat(TALLY.missing("until", Tally.names(Moment.class).stream().filter(m -> !m.equals("Start")).toList()))
        .isEmpty();
  }

  @Test
  void changes_are_idle_and_remarked_for_every_reason() {
    assertThat(TALLY.missing("idle", Stream.of(InForce.Why.values()).map(Enum::toString).toList())).isEmpty();
    assertThat(TALLY.missing("remark", Stream.of(State.Kind.values()).map(Enum::toString).toList())).isEmpty();
  }

  @Test
  void events_happen_and_make_each_change_that_an_event_can_make() {
    assertThat(TALLY.missing("event", Bound.verbsOfEvents())).isEmpty();
    assertThat(TALLY.of("event happened")).isGreaterThan(2);
  }

  @Test
  void papers_amend_several_agreements_are_recorded_are_drafts_and_have_no_number() {
    assertThat(TALLY.missing("paper", List.of("of several", "recorded", "without number", "attaching"))).isEmpty();
    assertThat(TALLY.missing("paper", Stream.of(Status.values()).map(Enum::toString).toList())).isEmpty();
  }
}
