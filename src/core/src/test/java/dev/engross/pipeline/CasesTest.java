package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.engross.Golden;
import dev.engross.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/cases} is a claim: a whole book, and all that is found in it. Books without an error also
 * have the text of their papers.
 */
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String OLD = "old-lease/old-lease-am01.txt";

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    return Golden.cases(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_book_gives_its_findings_and_its_papers(String name) throws IOException {
    BookCopy book = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("lf"), false);
    book.write("output/" + OLD, "as it was\n");
    Outcome generated = book.pipeline().generate();
    String log = BookCopy.log(generated);
    Golden.check(CASES.resolve(name).resolve("findings.txt"), log);
    assertThat(generated.findings()).as("each finding says what to do next").noneMatch(f -> f.severity() == Severity.ERROR && f.mend().isBlank());
    if (generated.has(Severity.ERROR)) {
      assertThat(book.output()).as("nothing is written").isEqualTo(Map.of(OLD, "as it was\n"));
      assertThat(generated.documents()).isEmpty();
    } else {
      Golden.check(CASES.resolve(name).resolve("output.txt"), texts(book));
    }
    assertThat(generated.findings()).as("what validate finds, generate finds").containsAll(book.pipeline().validate().findings());
    assertThat(BookCopy.log(book.pipeline().generate())).as("a second time").isEqualTo(log);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void line_ends_make_no_difference(String name) throws IOException {
    BookCopy unix = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("lf"), false);
    BookCopy windows = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("crlf"), true);
    assertThat(BookCopy.log(windows.pipeline().generate())).isEqualTo(BookCopy.log(unix.pipeline().generate()));
    assertThat(windows.output()).isEqualTo(unix.output());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_book_has_its_table_whatever_is_wrong_in_it(String name) throws IOException {
    BookCopy book = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("lf"), false);
    assertThatCode(() -> book.pipeline().info()).doesNotThrowAnyException();
  }

  private static String texts(BookCopy book) throws IOException {
    StringBuilder texts = new StringBuilder();
    book.output().forEach((file, text) -> {
      // Copies have goldens of their own, by days.
      if (file.endsWith(".txt") && !file.endsWith("-conf.txt") && !file.equals(OLD)) {
        texts.append("=== ").append(file).append('\n').append(text);
      }
    });
    return texts.toString();
  }
}
