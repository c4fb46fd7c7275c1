package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.render.HtmlReading;
import dev.engross.render.PdfReading;
import dev.engross.report.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole account of a book, in every format that is handed on; the log is held by the plugin's tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryAccountTest {

  private static final Path EXPECTED = Path.of("src/test/resources/history");

  private HistoryStory story;
  private History history;

  @BeforeAll
  void an_account(@TempDir Path folder) throws IOException {
    story = HistoryStory.in(folder);
    history = story.history();
  }

  @Test
  void it_is_the_expected_one_in_every_format() throws IOException {
    assertThat(history.outcome().findings()).isEmpty();
    for (String ending : List.of("md", "json", "csv", "values.csv")) {
      String text = new String(file(ending), StandardCharsets.UTF_8);
      assertThat(text.contains("\r\n")).as(ending).isEqualTo(ending.endsWith("csv"));
      Golden.check(EXPECTED.resolve("kiln." + ending), text.replace("\r\n", "\n"));
    }
    Golden.check(EXPECTED.resolve("kiln.htm.words"), words(HtmlReading.text(file("htm"))));
    Golden.check(EXPECTED.resolve("kiln.pdf.words"), words(PdfReading.text(file("pdf"))));
  }

  @Test
  void it_tells_of_each_commit_whose_signature_it_has() {
    List<String> signed = history.agreements().get(0).entries().stream().map(Entry::signature)
        .map(s -> s.replaceAll("(SSH|OpenPGP) key [^,]*?(?=[,]|: the|$)", "$1 key")).toList();
    String ann = "commit signed by ann.lee@example.com with the SSH key";
    String bo = "commit signed by bo.ek@example.com with the OpenPGP key";
    assertThat(signed).containsExactly(
        ann, bo, "commit without a digital signature",
        "commit signed with the SSH key, which nobody has said to trust", ann, ann,
        "commit wrongly signed with the SSH key: the signature does not fit the content", ann, bo);
  }

  private byte[] file(String ending) throws IOException {
    return Files.readAllBytes(story.book().resolve("target/engross/history/kiln." + ending));
  }

  /** A line each. */
  private static String words(String text) {
    return text.lines().map(l -> l.replaceAll("\\s+", " ").strip()).filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
