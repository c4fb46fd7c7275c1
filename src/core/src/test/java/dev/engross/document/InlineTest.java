package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {

  private static final List<Inline> CLAY = List.of(new Inline.Text("clay"));
  private static final List<Inline> SAND = List.of(new Inline.Text("sand"));

  @Test
  void content_is_replaced_and_all_else_stays() {
    assertThat(new Inline.Styled(Inline.Mark.STRONG, CLAY).with(SAND))
        .isEqualTo(new Inline.Styled(Inline.Mark.STRONG, SAND));
    assertThat(new Inline.Link("s1", CLAY).with(SAND)).isEqualTo(new Inline.Link("s1", SAND));
    assertThat(new Inline.Quoted(CLAY).with(SAND)).isEqualTo(new Inline.Quoted(SAND));
    assertThat(new Inline.Name(CLAY).with(SAND)).isEqualTo(new Inline.Name(SAND));
    assertThat(new Inline.Inserted(CLAY).with(SAND)).isEqualTo(new Inline.Inserted(SAND));
    assertThat(new Inline.Deleted(CLAY).with(SAND)).isEqualTo(new Inline.Deleted(SAND));
  }

  @Test
  void what_nothing_can_stand_in_has_no_content() {
    for (Inline inline : List.of(
        new Inline.Text("clay"), new Inline.Blank(4), new Inline.Redacted(), new Inline.LineBreak())) {
      assertThat(inline.content()).isEmpty();
      assertThat(inline.with(SAND)).isSameAs(inline);
    }
  }
}
