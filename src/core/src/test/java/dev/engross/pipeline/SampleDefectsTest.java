package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.source.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defects that the two papers of the sample book really contain, and that it accepts. */
class SampleDefectsTest {

  private static final String SCHEDULE = "agreements/expense-limitation/amendments/12.yaml";
  private static final String DELETIONS = "agreements/distribution-class-b/amendments/01.yaml";

  /** What a {@code sic} accepts, in a list that stands on one line; lines stay where they are. */
  private static final Pattern ACCEPTS = Pattern.compile("accepts: \\[[^\\]]*\\]");

  @TempDir Path folder;

  @Test
  void without_its_sic_the_sample_book_has_the_defects_of_its_papers_and_no_other() {
    Path book = SampleBook.copyTo(folder, text -> ACCEPTS.matcher(text).replaceAll("accepts: []"));
    assertThat(graver(new Pipeline(SampleBook.request(book)).validate())).containsExactly(
        "unsaid-change at " + place(DELETIONS, "Schedule A > J.P. Morgan Enhanced Index"),
        "unsaid-change at " + place(DELETIONS, "Schedule A > J.P. Morgan International Equity"),
        "unsaid-change at " + place(DELETIONS, "Schedule A > Lord Abbett Developing Growth"),
        "tier-unknown at " + place(SCHEDULE, "unknown over $1 billion up to $1.5 billion"),
        "permanent-yearly at " + place(SCHEDULE, "[Batterymarch Growth and Income]"));
  }

  @Test
  void with_its_sic_the_sample_book_has_no_warning() {
    Path book = SampleBook.copyTo(folder);
    assertThat(graver(new Pipeline(SampleBook.request(book)).validate())).isEmpty();
  }

  /** No known paper adds these rows of Schedule A, or takes those away. */
  @Test
  void what_no_known_paper_explains_is_told_without_alarm() {
    Path book = SampleBook.copyTo(folder);
    List<String> told = new Pipeline(SampleBook.request(book)).validate().findings().stream()
        .filter(f -> f.rule().equals("unexplained-row")).map(Finding::message).toList();
    assertThat(told).hasSize(2);
    assertThat(told).anySatisfy(m -> assertThat(m)
        .startsWith("22 rows of Schedule A are first known from Amendment No. 12").contains("RCM Technology"));
    assertThat(told).anySatisfy(m -> assertThat(m).contains(
        "Federated High Yield", "Princeton Large-Cap Core", "Pioneer Mid-Cap Value", "Janus Capital Appreciation",
        "Lord Abbett America's Value"));
  }

  private static List<String> graver(Outcome outcome) {
    List<String> graver = new ArrayList<>();
    outcome.findings().stream().filter(f -> f.severity() != Severity.INFO)
        .forEach(f -> graver.add(f.rule() + " at " + f.at()));
    return graver;
  }

  /** Where words stand in a file; the last place of several. */
  private static Location place(String file, String words) {
    List<String> lines = SampleBook.read(SampleBook.HERE.resolve(file)).lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      int column = lines.get(i).indexOf(words);
      if (column >= 0) {
        return new Location(file, i + 1, column + 1);
      }
    }
    throw new AssertionError(file + " lacks " + words);
  }
}
