package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.model.Settings;
import dev.engross.render.Format;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model may not know the renderers, so that it lists their formats itself. */
class FormatWordsTest {

  @Test
  void a_book_can_ask_for_each_format_and_no_other() {
    assertThat(Settings.FORMATS)
        .isEqualTo(Stream.of(Format.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
  }
}
