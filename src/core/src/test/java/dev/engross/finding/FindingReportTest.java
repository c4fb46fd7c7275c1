package dev.engross.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingReportTest {

  @Test
  void no_file_message_or_mend_begins_a_line_of_its_own_or_drives_a_terminal() {
    Location at = new Location("agreements/odd\n[INFO] BUILD SUCCESS\tname.yaml", 1, 3);
    Finding finding = Finding.error("bad-name", at, "there is no \u001b[2J\r\nx", "write \u001b[31my\n");
    SourceFile source = SourceFile.of(at.file(), "a \u001b[1mb");
    assertThat(new FindingReport(Map.of(source.name(), source)).text(finding))
        .isEqualTo(
            "agreements/odd?[INFO] BUILD SUCCESS?name.yaml:1:3: error: there is no ?[2J??x [bad-name]"
                + "\n    a ?[1mb\n      ^\n    to mend: write ?[31my?");
    assertThat(finding.at()).isEqualTo(at);
  }
}
