package dev.engross.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.value.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules and the rules in the code are the same. */
class RulesPageTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path CASES = Path.of("src/test/resources");

  /** A call that reports a finding, by the names that the code has for it, with the rule as its first words. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(error|warn|info|unknown|fault|refuse|stop|failed|asked|Fault\\.of|Unknown\\.of|new Finding)\\("
              + "\\s*(?:findings,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)*-?)\"");

  private static final Pattern OF_A_RULE = Pattern.compile("String id\\(\\) \\{\\s*return \"([a-z0-9-]+)\"");
  private static final Pattern BY_ID = Pattern.compile("Finding\\.(error|warn|info)\\(\\s*id\\(\\)");
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9-]+)` \\| (error|warn|info) \\| .+ \\|$");
  private static final Pattern EXPECTED = Pattern.compile("^\\S+:\\d+:\\d+: (error|warn|info): .* \\[([a-z0-9-]+)\\]$");

  @Test
  void every_rule_in_the_code_is_on_the_page_with_its_severity_and_no_other() throws IOException {
    assertThat(onThePage()).containsExactlyInAnyOrderEntriesOf(inTheCode());
  }

  @Test
  void every_rule_that_a_golden_case_expects_is_on_the_page() throws IOException {
    Map<String, String> page = onThePage();
    int seen = 0;
    for (Path file : files(CASES, "findings.txt")) {
      for (String line : Files.readAllLines(file)) {
        Matcher finding = EXPECTED.matcher(line);
        if (finding.matches()) {
          seen++;
          assertThat(page).as(line).containsEntry(finding.group(2), finding.group(1));
        }
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  private static Map<String, String> onThePage() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    for (String line : Guide.page("rules.md").lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        assertThat(rules.put(row.group(1), row.group(2))).as("stands twice: " + line).isNull();
      }
    }
    return rules;
  }

  private static Map<String, String> inTheCode() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    for (Path file : files(MAIN, ".java")) {
      String code = Files.readString(file);
      Matcher reported = REPORTED.matcher(code);
      while (reported.find()) {
        String severity = List.of("warn", "info").contains(reported.group(1)) ? reported.group(1) : "error";
        ids(reported.group(2)).forEach(id -> rules.put(id, severity));
      }
      Matcher rule = OF_A_RULE.matcher(code);
      Matcher found = BY_ID.matcher(code);
      if (rule.find()) {
        rules.put(rule.group(1), found.find() ? found.group(1) : "error");
      }
      if (file.endsWith("yaml/Fault.java")) {
        assertThat(code).contains("return of(\"yaml-syntax\"");
        rules.put("yaml-syntax", "error");
      }
    }
    return rules;
  }

  /** {@code bad-} is put before the type of a value, or before {@code value} where its type is inferred. */
  private static List<String> ids(String id) {
    return id.endsWith("-")
        ? Stream.concat(Stream.of("value"), Stream.of(ValueType.values()).map(ValueType::word)).map(id::concat).toList()
        : List.of(id);
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
