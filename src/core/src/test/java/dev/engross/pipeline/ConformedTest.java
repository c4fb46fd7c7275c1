package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/conformed} is a claim: a book, the days on which it is asked for in
 * {@code days.txt}, each with the last day of papers that count if there is one, and the copy of each.
 */
class ConformedTest {

  private static final Path CASES = Path.of("src/test/resources/conformed");

  @TempDir Path temp;

  static Stream<Arguments> copies() throws IOException {
    List<Arguments> copies = new ArrayList<>();
    for (String name : Golden.cases(CASES)) {
      for (String day : Files.readAllLines(CASES.resolve(name).resolve("days.txt"))) {
        copies.add(Arguments.of(name, day));
      }
    }
    return copies.stream();
  }

  @ParameterizedTest
  @MethodSource("copies")
  void an_agreement_is_told_as_it_is_in_force(String name, String days) throws IOException {
    BookCopy book = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("book"), false);
    String[] day = days.split(" ");
    Outcome outcome = book.pipeline().conform(asked(day));
    assertThat(outcome.findings()).filteredOn(f -> f.severity() != Severity.INFO).isEmpty();
    StringBuilder texts = new StringBuilder();
    for (Outcome.DocumentLine line : outcome.documents()) {
      if (line.path().endsWith(".txt")) {
        texts.append(Files.readString(temp.resolve("book").resolve(line.path())));
      }
    }
    Golden.check(CASES.resolve(name).resolve(days.replace(' ', '-') + ".txt"), texts.toString());
    assertThat(outcome.documents()).as("in each format")
        .hasSize(3 * book.folder().resolve("agreements").toFile().listFiles(File::isDirectory).length);
    assertThat(temp.resolve("book/output")).as("nothing else is written").doesNotExist();
  }

  private static Conformity asked(String... days) {
    Optional<LocalDate> signedUntil = days.length > 1 ? Optional.of(LocalDate.parse(days[1])) : Optional.empty();
    return new Conformity(Optional.of(LocalDate.parse(days[0])), signedUntil);
  }

  @Test
  void the_day_is_the_last_of_effect_where_none_is_given() throws IOException {
    Path claim = CASES.resolve("a_supply_agreement_is_told_on_each_day/book");
    BookCopy book = BookCopy.of(claim, temp.resolve("book"), false);
    Outcome outcome = book.pipeline().conform(new Conformity(Optional.empty(), Optional.empty()));
    assertThat(outcome.documents()).extracting(Outcome.DocumentLine::path)
        .contains("target/engross/conformed/clay-supply/2024-05-01.txt");
  }
}
