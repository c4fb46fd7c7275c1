package dev.engross.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTest {

  @Test
  void tiers_are_read_in_order() {
    TierList list = Values.readTiers(List.of(
        "0.65% of the first $500 million",
        "0.55% over $500 million up to $1 billion",
        "unknown over $1 billion up to $1.5 billion",
        "$4,000 over $1.5 billion"));
    assertThat(list.faults()).isEmpty();
    assertThat(list.tiers()).extracting(t -> t.rate().text() + " | " + t.over().text() + " | "
        + t.upTo().map(Value::text).orElse("-"))
        .containsExactly(
            "0.65% | $0 | $500 million", "0.55% | $500 million | $1 billion", "unknown | $1 billion | $1.5 billion",
                "$4,000 | $1.5 billion | -");
    assertThat(list.fee().text()).startsWith("0.65% of the first $500 million; 0.55% over");
  }

  @Test
  void the_next_tier_begins_where_the_one_before_ends() {
    TierList list = Values.readTiers(List.of("1% of the first $500 million", "2% of the next $1 billion",
        "3% of the next $0.5 billion"));
    assertThat(list.faults()).isEmpty();
    assertThat(list.tiers().get(1).upTo().map(Value::text)).contains("$1.5 billion");
    assertThat(list.tiers().get(2).over().text()).isEqualTo("$1.5 billion");
    assertThat(list.tiers().get(2).upTo().map(Value::text)).contains("$2 billion");
  }

  @Test
  void gaps_and_disorder_are_left_to_the_rules() {
    assertThat(Values.readTiers(List.of("1% over $500 up to $1 billion", "2% over $9 up to $8")).faults()).isEmpty();
  }

  @Test
  void tiers_may_count_things() {
    TierList list = Values.readTiers(List.of("$61.50 of the first 400 tons", "$60.00 over 400 up to 1,000 tons"));
    assertThat(list.faults()).isEmpty();
    assertThat(list.tiers().get(1).over().unit()).isEqualTo("tons");
  }

  @Test
  void each_faulty_tier_is_told_with_its_item() {
    TierList list = Values.readTiers(List.of("0.65 of the first $500", "2% of the next $1", "3% over $1",
        "4% of the next $1", "5% over 5O tons"));
    assertThat(list.faults()).extracting(f -> f.item() + ":" + f.offset() + " " + f.message()).containsExactly(
        "0:0 \"0.65\" has no unit",
        "3:3 the tier before \"the next\" has no end",
        "4:9 the letter O stands where a digit belongs");
    assertThat(list.tiers()).hasSize(1);
  }
}
