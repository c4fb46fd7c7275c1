package dev.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of packages in ARCHITECTURE.md is the one that {@link ArchitectureTest} holds. */
class ArchitecturePageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]*)\\|$");

  @Test
  void the_page_has_the_packages_and_what_they_may_see() throws IOException {
    String page = Files.readString(Path.of("../ARCHITECTURE.md"));
    String table = page.substring(page.indexOf("## Packages"), page.indexOf("## Where"));
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (MatchResult row : ROW.matcher(table).results().toList()) {
      String seen = row.group(2).replace("`", "").strip();
      told.put(row.group(1), seen.isEmpty() ? List.of() : List.of(seen.split(", ")));
    }
    Map<String, List<String>> held = new LinkedHashMap<>();
    ArchitectureTest.layers().forEach(layer -> held.put(layer.name().replace("..", ""), List.of(layer.sees())));
    assertThat(told).containsExactlyEntriesOf(held);
  }
}
