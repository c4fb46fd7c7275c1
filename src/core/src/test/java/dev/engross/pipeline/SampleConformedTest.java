package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample chain of which the text is not at hand, on the day of each of its papers. */
class SampleConformedTest {

  private static final List<String> DAYS = List.of(
      "2002-05-01", "2003-05-01", "2004-04-30", "2004-11-03", "2005-05-01", "2005-09-30", "2005-11-01", "2005-12-16",
      "2006-05-01", "2006-11-01", "2007-05-01", "2007-11-01");
  private static final Pattern PAPER = Pattern.compile("Amendment\\s+No\\.\\s+(\\d+)");
  private static final Pattern ROW = Pattern.compile("(?m)^(\\S.*?Portfolio)\\b.*$");

  @TempDir Path temp;

  static Stream<Arguments> papers() {
    return IntStream.rangeClosed(1, DAYS.size()).mapToObj(n -> Arguments.of(n, DAYS.get(n - 1)));
  }

  private String copy(String day) throws IOException {
    Path book = SampleBook.copyTo(temp.resolve("book"));
    new BookCopy(book).pipeline(Optional.of("expense-limitation"), Optional.empty())
        .conform(new Conformity(Optional.of(LocalDate.parse(day)), Optional.empty()));
    return Files.readString(book.resolve("target/engross/conformed/expense-limitation/" + day + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_later_paper_is_named_on_an_earlier_day(int number, String day) throws IOException {
    Matcher paper = PAPER.matcher(copy(day));
    int last = 0;
    while (paper.find()) {
      last = Math.max(last, Integer.parseInt(paper.group(1)));
    }
    assertThat(last).isEqualTo(number);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void what_is_not_known_is_said_to_be_not_known(int number, String day) throws IOException {
    String copy = copy(day);
    assertThat(copy).contains("paper is not at hand");
    assertThat(copy.contains("Not all rows of this schedule are known.")).isEqualTo(number < DAYS.size());
  }

  @Test
  void from_the_paper_that_prints_the_schedule_on_its_rows_are_that_papers() throws IOException {
    String paper = Files.readString(SampleBook.HERE.resolve("output/expense-limitation/expense-limitation-am12.txt"));
    List<String> printed = rows(paper.substring(paper.indexOf("SCHEDULE A\n")));
    assertThat(printed).hasSize(43);
    String copy = copy("2007-11-01");
    assertThat(rows(copy.substring(copy.indexOf("SCHEDULE A\n"))).subList(0, printed.size())).isEqualTo(printed);
  }

  private static List<String> rows(String schedule) {
    return ROW.matcher(schedule).results().map(r -> r.group(1)).filter(r -> !r.startsWith("[") && !r.contains(","))
        .filter(r -> !r.startsWith("Name of")).toList();
  }
}
