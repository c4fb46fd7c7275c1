package dev.engross.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.bind.Bound;
import dev.engross.template.Markup;
import dev.engross.template.TemplateFunction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownFunctionTest {

  private static final int LENGTH = 60_000;

  private final MarkdownFunction md = new MarkdownFunction();

  private long work(String of) {
    return md.work(List.of(of.repeat(LENGTH / of.length())));
  }

  @Test
  void crowded_items_and_marks_cost_many_times_as_much_as_prose() {
    long prose = work("The Skipper may keep one boat at each berth, for charter trips and for no other use of it.\n\n");
    assertThat(work("(a) x\n")).isGreaterThan(8 * prose);
    assertThat(work("x\n\n")).isGreaterThan(8 * prose);
    assertThat(work("*a*")).isGreaterThan(4 * prose);
    assertThat(work("|a|b|\n|-|-|\n")).isGreaterThan(8 * prose);
  }

  @Test
  void what_is_ready_markup_stays_as_it_is() {
    Markup ready = new Markup("<p>Boats &amp; *nets*</p>");
    assertThat(md.call(List.of(ready))).isEqualTo(ready);
    assertThat(md.work(List.of(ready))).isZero();
  }

  @Test
  void in_a_line_stands_one_paragraph_and_no_more() {
    TemplateFunction inline = (TemplateFunction) Functions.all(Bound.of(Map.of()).book().forms().general()).get("inline");
    assertThat(inline.call(List.of("*nets*"))).isEqualTo(new Markup("<em>nets</em>"));
    assertThat(inline.call(List.of(new Markup("<p>nets</p>\n")))).isEqualTo(new Markup("nets"));
    assertThatThrownBy(() -> inline.call(List.of(new Markup("<p>nets</p>\n<p>boats</p>"))))
        .hasMessage("these are several blocks, which no line can hold; print them outside <p>");
  }

  @Test
  void a_call_without_its_text_costs_nothing_before_it_is_told() {
    assertThat(md.work(List.of())).isZero();
  }

  @Test
  void lines_that_are_set_in_ever_deeper_are_read_at_once() {
    StringBuilder text = new StringBuilder("x\n");
    for (int i = 0; i < 3_000; i++) {
      text.append(" ".repeat(i)).append("A.\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> md.call(List.of(text.toString())));
  }
}
