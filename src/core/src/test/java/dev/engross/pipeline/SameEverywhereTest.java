package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, whatever the machine; {@code .ci/same-everywhere} asks it of whole runs. */
class SameEverywhereTest {

  @TempDir private Path folder;
  private SortedMap<String, String> outputs;

  @BeforeEach
  void engross() {
    outputs = generated(SampleBook.copyTo(folder.resolve("book")), 1);
    assertThat(outputs).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void in_another_folder() {
    same(generated(SampleBook.copyTo(folder.resolve("a folder with spaces/and \u00fc/book")), 1));
  }

  @Test
  void with_any_number_of_threads() {
    for (int threads : new int[] {2, 3, 8}) {
      same(generated(SampleBook.copyTo(folder.resolve("threads" + threads)), threads));
    }
  }

  @Test
  void from_sources_with_other_line_ends() {
    same(generated(SampleBook.copyTo(folder.resolve("crlf"), text -> text.replace("\n", "\r\n")), 1));
  }

  @Test
  void in_another_locale_and_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"}) {
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        same(generated(SampleBook.copyTo(folder.resolve(tag)), 2));
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  private void same(Map<String, String> other) {
    assertThat(other.keySet()).isEqualTo(outputs.keySet());
    outputs.forEach((name, content) -> assertThat(other.get(name).equals(content)).as("%s is the same", name).isTrue());
  }

  private static SortedMap<String, String> generated(Path book, int threads) {
    new Pipeline(SampleBook.request(book, threads)).generate();
    return SampleBook.outputs(book);
  }
}
