package dev.engross.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mutates the golden cases. The seed is fixed, so that a failure comes again. */
class YamlFuzzTest {

  private static final int ROUNDS = 4_000;
  private static final String[] PARTS = {
    "\t", ": ", " #", "\"", "'", "{", "}", "[", "]", ",", "- ", "? ",
    "&a ", "*a", "!x ", "%", "|\n", ">-\n", "\n", "  ",
    "---\n", "...\n", "<<: ", "\\", "@", "\u2028", "\uFEFF", "\u00A0", "\uD83D\uDE00", "\uD83D", "\u0000",
    ":", "\r", "!<", "\\u"
  };

  @Test
  void any_text_gives_a_node_or_an_error_and_positions_inside_it() throws IOException {
    List<String> seeds = new ArrayList<>();
    for (String name : YamlGoldenTest.cases()) {
      String text = Files.readString(Path.of("src/test/resources/yaml", name, "in.yaml"));
      if (text.length() < 2_000) {
        seeds.add(text);
      }
    }
    Random random = new Random(20240229);
    for (int round = 0; round < ROUNDS; round++) {
      String text = seeds.get(random.nextInt(seeds.size()));
      for (int i = random.nextInt(6); i >= 0; i--) {
        text = mutate(text, random, seeds);
      }
      check(text);
    }
  }

  private static String mutate(String text, Random random, List<String> seeds) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(8));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from);
      case 2 -> {
        String other = seeds.get(random.nextInt(seeds.size()));
        yield text.substring(0, from) + other.substring(random.nextInt(other.length() + 1));
      }
      default -> text.substring(0, from) + PARTS[random.nextInt(PARTS.length)] + text.substring(from);
    };
  }

  private static void check(String text) {
    SourceFile file = SourceFile.of("a.yaml", text);
    Findings findings = new Findings();
    Optional<Node> root = YamlReader.read(file, findings);
    assertThat(root.isPresent() || findings.hasErrors()).as(text).isTrue();
    for (Finding finding : findings.sorted()) {
      assertThat(finding.at().line()).as(text).isLessThanOrEqualTo(file.lines().size());
      assertThat(finding.at().column()).as(text).isLessThanOrEqualTo(file.line(finding.at().line()).length() + 1);
      assertThat(finding.message()).as(text).isNotBlank().doesNotEndWith(".");
      assertThat(finding.mend()).as(text).isNotBlank().doesNotEndWith(".");
    }
  }
}
