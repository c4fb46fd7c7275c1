package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.account.Fact;
import dev.engross.account.Matter;
import dev.engross.finding.FindingReport;
import dev.engross.history.Commit;
import dev.engross.history.Commit.Person;
import dev.engross.pipeline.History;
import dev.engross.pipeline.Outcome;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryWordingTest {

  private static final Person ANN =
      new Person("Ann Lee", "ann@example.com", OffsetDateTime.parse("2020-09-15T13:26:40+01:00"));

  @Test
  void each_commit_is_told_with_its_subject_its_signature_and_what_it_did() {
    assertThat(lines("Raise the fee", true, "raised it")).containsExactly(
        "kiln: Kiln Agreement",
        "  2020-09-15T13:26:40+01:00  0123456789  Ann Lee <ann@example.com>",
        "    \"Raise the fee\"; not signed",
        "    raised it",
        "");
  }

  @Test
  void a_commit_that_a_merge_dropped_is_told_as_that() {
    assertThat(lines("", false, "raised it")).contains(
        "    not signed; not in what stands now: a merge kept the other side as it was");
  }

  @Test
  void what_is_long_is_cut() {
    String words = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    List<String> lines = lines("a".repeat(100), true, words);
    assertThat(lines).contains("    \"" + "a".repeat(72) + " ...\"; not signed");
    assertThat(lines.get(3)).startsWith("    w0 w1 ").contains(" w23 ... w76 ").endsWith(" w99");
  }

  private static List<String> lines(String subject, boolean kept, String words) {
    Commit commit = new Commit("0123456789".repeat(4), List.of(), ANN, ANN, subject, List.of(), "");
    Entry entry = new Entry(
        commit, commit, "not signed", kept, List.of(new Fact("1", "a", new Matter.Paper(), words)));
    AgreementHistory history = new AgreementHistory(
        "kiln", "Kiln Agreement", "", commit.id(), List.of(), List.of(entry), List.of(), List.of());
    return HistoryWording.lines(new History(List.of(history), List.of(), new Outcome(
        List.of(), new FindingReport(Map.of()), List.of(), List.of())));
  }
}
