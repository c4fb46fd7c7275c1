package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block.Setting;
import dev.engross.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosureTest {

  private static final Location AT = Location.startOf("a.yaml");
  private static final Block TABLE = new Block.Table(List.of(), List.of(), List.of(), List.of());

  @Test
  void marks_stand_at_the_first_and_the_last_words() {
    assertThat(Enclosure.PRINTED.quoted(List.of(p("Clay"), TABLE, p("sand"))))
        .containsExactly(p("\u201c", "Clay"), TABLE, p("sand", "\u201d"));
    assertThat(Enclosure.TYPED.noted(List.of(new Block.Heading(2, "h", words("Clay")))))
        .containsExactly(new Block.Heading(2, "h", words("[Note: ", "Clay", "]")));
    assertThat(Enclosure.TYPED.quoted(List.of(new Block.Names(true, List.of(words("Clay"), words("Sand"))))))
        .containsExactly(new Block.Names(true, List.of(words("\"", "Clay"), words("Sand", "\""))));
  }

  @Test
  void a_label_or_a_number_is_the_first_word_and_a_body_has_the_last() {
    assertThat(Enclosure.TYPED.quoted(List.of(section("2.", "Price", p("Clay")))))
        .containsExactly(section("\"2.", "Price", p("Clay", "\"")));
    assertThat(Enclosure.TYPED.quoted(List.of(section("2.", ""))))
        .containsExactly(section("\"2.\"", ""));
    assertThat(Enclosure.TYPED.quoted(List.of(items(item("(a)", p("Clay")), item("(b)")))))
        .containsExactly(items(item("\"(a)", p("Clay")), item("(b)\"")));
    assertThat(Enclosure.TYPED.quoted(List.of(items(item("", p("Clay"))))))
        .containsExactly(items(item("", p("\"", "Clay", "\""))));
  }

  @Test
  void what_is_no_words_in_a_row_has_the_mark_above_or_below_it() {
    assertThat(Enclosure.PRINTED.quoted(List.of(TABLE))).containsExactly(p("\u201c"), TABLE, p("\u201d"));
    assertThat(Enclosure.TYPED.noted(List.of(TABLE))).containsExactly(p("[Note:"), TABLE, p("]"));
    assertThat(Enclosure.TYPED.noted(List.of())).containsExactly(p("[Note:", "]"));
  }

  @Test
  void marks_go_into_what_keeps_together_and_stand_outside_of_a_quotation_s_own() {
    assertThat(Enclosure.TYPED.noted(List.of(new Block.Keep(List.of(new Block.Quotation(true, List.of(p("Clay"))))))))
        .containsExactly(
            new Block.Keep(List.of(new Block.Quotation(false, List.of(p("[Note: ", "\"", "Clay", "\"", "]"))))));
  }

  private static Block p(String... runs) {
    return new Block.Paragraph(Setting.FLUSH, words(runs));
  }

  private static List<Inline> words(String... runs) {
    return List.of(runs).stream().<Inline>map(Inline.Text::new).toList();
  }

  private static Block section(String number, String heading, Block... body) {
    return new Block.Section("s", number, heading.isEmpty() ? List.of() : words(heading), 0, List.of(body), AT);
  }

  private static Block items(Block.Item... items) {
    return new Block.Items(List.of(items));
  }

  private static Block.Item item(String label, Block... body) {
    return new Block.Item(label, List.of(body));
  }
}
