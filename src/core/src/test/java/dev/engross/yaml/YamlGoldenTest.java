package dev.engross.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code src/test/resources/yaml} is a text and the findings that it gives, in full. */
class YamlGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/yaml");

  static List<String> cases() throws IOException {
    return Golden.cases(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_file_gives_its_findings(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("findings.txt");
    String text = Files.readString(CASES.resolve(name).resolve("in.yaml"));
    String report = report(text);
    Golden.check(expected, report);
    assertThat(report(text)).as("a second time").isEqualTo(report);
    assertThat(report(text.replace("\n", "\r\n"))).as("with CRLF line ends").isEqualTo(report);
  }

  private static String report(String text) {
    SourceFile file = SourceFile.of("in.yaml", text);
    Findings findings = new Findings();
    Optional<Node> root = YamlReader.read(file, findings);
    if (root.isEmpty()) {
      assertThat(findings.sorted()).as("nothing was read").extracting(Finding::severity).contains(Severity.ERROR);
    }
    FindingReport report = new FindingReport(Map.of(file.name(), file));
    StringBuilder out = new StringBuilder();
    findings.sorted().forEach(f -> out.append(report.text(f)).append('\n'));
    return out.toString();
  }
}
