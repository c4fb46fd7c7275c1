package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.check.Subject;
import dev.engross.conform.Origin;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.history.TestRepository;
import dev.engross.model.Instrument;
import dev.engross.report.AgreementHistory;
import dev.engross.report.GivenValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample chain, each of whose instruments a commit of its own records: of every row of its schedule, {@code history}
 * names the instrument that the state has for its values, and the commit that recorded that instrument.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleHistoryTest {

  private static final String AGREEMENT = "expense-limitation";
  private static final String FOLDER = "agreements/" + AGREEMENT + "/";
  private static final String RECORDED = FOLDER + "recorded.yaml";

  /** The commits by the keys of the instruments that they record, in order. */
  private final Map<String, String> commits = new LinkedHashMap<>();
  private TestRepository repository;

  @BeforeAll
  void each_instrument_in_a_commit(@TempDir Path folder) {
    repository = TestRepository.in(folder.resolve("book"));
    for (Path file : SampleBook.sources()) {
      String name = SampleBook.name(SampleBook.HERE, file);
      if (!name.startsWith("agreements/") || name.equals("agreements/book.yaml")) {
        repository.write(name, SampleBook.read(file));
      }
    }
    record("base", FOLDER + "agreement.yaml", sample("agreement.yaml"));
    String recorded = "";
    int number = 0;
    for (String item : sample("recorded.yaml").split("(?m)(?=^- )")) {
      recorded += item;
      if (item.startsWith("- ")) {
        record(String.valueOf(++number), RECORDED, recorded);
      }
    }
    record("12", FOLDER + "amendments/12.yaml", sample("amendments/12.yaml"));
    repository.write(FOLDER + "events.yaml", sample("events.yaml")).commit("Ann Lee", "Record an event");
    assertThat(commits).hasSize(13);
  }

  private void record(String key, String file, String text) {
    commits.put(key, repository.write(file, text).commit("Ann Lee", "Record " + key));
  }

  private static String sample(String file) {
    return SampleBook.read(SampleBook.HERE.resolve(FOLDER + file));
  }

  @AfterAll
  void closed() {
    repository.close();
  }

  @Test
  void every_row_has_the_instrument_and_the_commit_that_gave_it_its_values() {
    List<RowState> rows = schedule("HEAD").rows();
    assertThat(rows).hasSize(43);
    for (RowState row : rows) {
      AgreementHistory history = history("HEAD", Optional.of(row.name()));
      assertThat(told(history)).as(row.name()).isEqualTo(expected(row)).hasSize(2);
      assertThat(history.entries()).as(row.name()).isNotEmpty().last()
          .satisfies(e -> assertThat(e.commit().id()).isEqualTo(commits.get("12")));
    }
  }

  @Test
  void so_has_every_row_as_it_stood_after_each_instrument() {
    for (String commit : commits.values()) {
      List<String> expected = new ArrayList<>();
      schedule(commit).rows().forEach(row -> expected.addAll(expected(row)));
      assertThat(told(history(commit, Optional.empty()))).as(commit).isEqualTo(expected);
    }
  }

  private List<String> expected(RowState row) {
    List<String> expected = new ArrayList<>();
    for (String column : List.of("limit", "until")) {
      row.cell(column).ifPresent(cell -> {
        boolean known = cell.by() instanceof Origin.By;
        Instrument giver = cell.by() instanceof Origin.By by
            ? by.instrument()
            : ((Origin.FirstKnownFrom) cell.by()).instrument();
        String key = giver.name().key();
        expected.add(row.name() + ": " + cell.value().text() + " " + known + " " + key + " " + commits.get(key));
      });
    }
    return expected;
  }

  private static List<String> told(AgreementHistory history) {
    return history.values().stream()
        .map(v -> v.row() + ": " + v.value() + " " + v.known() + " " + key(v) + " " + v.commit()).toList();
  }

  private static String key(GivenValue value) {
    return value.instrument().startsWith("Amendment No. ") ? value.instrument().substring(14) : "base";
  }

  private ScheduleState schedule(String commit) {
    try (Workers workers = new Workers(1)) {
      Subject subject = new RecordedBook(request(), workers).at(commit).subjects().get(0);
      Standing last = subject.standings().get(subject.standings().size() - 1);
      return last.after().schedules().get(0);
    }
  }

  private AgreementHistory history(String commit, Optional<String> row) {
    History history = new Pipeline(request().at(commit)).history(new HistoryQuestion(row, Optional.empty()));
    assertThat(history.outcome().findings()).isEmpty();
    return history.agreements().get(0);
  }

  private Request request() {
    return new Request(
        repository.folder(), Optional.of(AGREEMENT), Optional.empty(), Set.of(), 1, "1.0");
  }
}
