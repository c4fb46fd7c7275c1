package dev.engross.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.Format;
import dev.engross.source.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Filling of lines and sharing of a line among columns. */
class LayoutTest {

  private final Faults faults = new Faults(Format.TEXT, Location.startOf("a.yaml"));

  @Test
  void lines_take_as_many_words_as_they_hold() {
    assertThat(Filler.fill(new Words("aa bbb cc dddd"), 6, 7, faults)).containsExactly("aa bbb", "cc dddd");
    assertThat(Filler.fill(new Words("  aa  \n bb "), 6, 6, faults)).containsExactly("aa", "bb");
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void a_name_moves_whole_to_the_next_line_if_one_holds_it() {
    List<Inline> content = Sample.words("known as ({Tern Tileworks}) now");
    assertThat(new Composer(names(Style.Names.WHOLE), faults).fill(words(Style.Names.WHOLE, content), 18))
        .containsExactly("known as", "(Tern Tileworks)", "now");
    assertThat(new Composer(names(Style.Names.WHOLE), faults).fill(words(Style.Names.WHOLE, content), 15))
        .containsExactly("known as (Tern", "Tileworks) now");
    assertThat(new Composer(names(Style.Names.BROKEN), faults).fill(words(Style.Names.BROKEN, content), 18))
        .containsExactly("known as (Tern", "Tileworks) now");
  }

  @Test
  void spaces_at_the_edges_of_a_name_are_no_part_of_it() {
    Inline name = new Inline.Name(List.of(new Inline.Text(" Tern Tileworks ")));
    List<Inline> content = List.of(new Inline.Text("see"), name, new Inline.Text("now"));
    assertThat(new Composer(names(Style.Names.WHOLE), faults).fill(words(Style.Names.WHOLE, content), 15))
        .containsExactly("see", "Tern Tileworks", "now");
  }

  @Test
  void a_head_is_filled_at_the_least_width_that_needs_no_more_lines() {
    assertThat(Filler.balance(new Words("Greatest Yearly Price Per Ton"), 26, faults))
        .containsExactly("Greatest Yearly", "Price Per Ton");
    assertThat(Filler.balance(new Words("Price"), 26, faults)).containsExactly("Price");
    assertThat(Filler.balance(new Words(""), 26, faults)).isEmpty();
  }

  @Test
  void wanted_widths_are_kept_where_they_fit() {
    assertThat(share(80, 48, 32)).containsExactly(48, 32);
    assertThat(share(80, 48, 0)).containsExactly(48, 32);
    assertThat(share(40, 48, 32)).containsExactly(24, 16);
  }

  @Test
  void content_decides_where_no_width_is_wanted() {
    assertThat(ColumnWidths.share(80, new int[2], new int[] {5, 5}, new int[] {20, 10})).containsExactly(45, 35);
    assertThat(ColumnWidths.share(60, new int[2], new int[] {10, 10}, new int[] {40, 90})).containsExactly(21, 39);
    assertThat(ColumnWidths.share(30, new int[3], new int[] {5, 40, 60}, new int[] {9, 90, 90})).containsExactly(5, 12, 13);
    assertThat(ColumnWidths.share(80, new int[] {76, 0}, new int[] {0, 9}, new int[] {0, 9})).containsExactly(71, 9);
  }

  @Test
  void a_column_that_needs_no_more_than_an_equal_share_does_not_break() {
    assertThat(ColumnWidths.share(60, new int[2], new int[] {10, 10}, new int[] {30, 90})).containsExactly(30, 30);
    assertThat(ColumnWidths.share(80, new int[3], new int[] {5, 8, 12}, new int[] {8, 8, 900})).containsExactly(8, 8, 64);
    assertThat(ColumnWidths.share(40, new int[2], new int[] {5, 32}, new int[] {20, 90})).containsExactly(6, 34);
  }

  @Test
  void words_of_an_amount_are_filled_as_one_where_they_fit() {
    assertThat(Filler.fill(new Words("up to $1 billion").kept(), 10, 10, faults)).containsExactly("up to", "$1 billion");
    assertThat(Filler.fill(new Words("up to $1 billion").kept(), 9, 9, faults)).containsExactly("up to $1", "billion");
  }

  @Test
  void widths_never_exceed_the_line_and_are_never_below_the_least() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int columns = 1 + random.nextInt(8);
      int line = columns * ColumnWidths.LEAST + random.nextInt(100);
      int[] wanted = random.ints(columns, -20, 60).toArray();
      int[] words = random.ints(columns, 0, 40).toArray();
      int[] content = random.ints(columns, 0, 400).toArray();
      int[] widths = ColumnWidths.share(line, wanted, words, content);
      String shown = line + " " + Arrays.toString(wanted) + Arrays.toString(words) + Arrays.toString(widths);
      assertThat(Arrays.stream(widths).sum()).as(shown).isLessThanOrEqualTo(line);
      assertThat(Arrays.stream(widths).min().orElseThrow()).as(shown).isGreaterThanOrEqualTo(ColumnWidths.LEAST);
    }
    assertThat(ColumnWidths.share(20, new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE}, new int[2], new int[2]))
        .containsExactly(10, 10);
  }

  @Test
  void a_decimal_point_is_found_in_a_figure() {
    assertThat(DecimalPoint.of("$1,250.50")).isEqualTo(6);
    assertThat(DecimalPoint.of("9%")).isEqualTo(1);
    assertThat(DecimalPoint.of("None")).isEqualTo(-1);
  }

  private static int[] share(int line, int... wanted) {
    return ColumnWidths.share(line, wanted, new int[wanted.length], new int[wanted.length]);
  }

  private Words words(Style.Names names, List<Inline> content) {
    return new Composer(names(names), faults).words(content);
  }

  private static Style names(Style.Names names) {
    return Sample.style(new Style.TextStyle(80, 9, 5, 18, 10, 4, 1, Style.Grid.RULED, names), Style.RulePlace.AFTER);
  }
}
