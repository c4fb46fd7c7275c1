package dev.engross.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockReaderTest {

  private static final String FILE = "agreements/lease/lock.yaml";
  private static final Location AT = Location.startOf(FILE);

  private static LockedFile file(String name) {
    return new LockedFile(name, Sha256.of(name));
  }

  private static LockEntry entry(String paper, Stage stage) {
    return entry(paper, stage, 9);
  }

  private static LockEntry entry(String paper, Stage stage, int verses) {
    LineDigests many = LineDigests.of("one\ntwo\n\n three".repeat(verses).lines().toList());
    return new LockEntry(
        paper, stage, stage == Stage.FINAL ? "" : "2021-02-03", Sha256.of("templates"),
        List.of(new LockedSource("agreements/lease/a \"b\".md", many, LineDigests.of(List.of()))),
        List.of(new LockedCopy(LockedCopy.EXECUTION, Sha256.of("document"), List.of(file("output/lease/a.txt")))),
        stage == Stage.FINAL ? List.of() : List.of(file("agreements/lease/a.pdf")),
        List.of(new Correction("2021-05-06", "a \\ and a \u2028 and \ud83d\udd11", List.of(file("templates")), AT)), AT);
  }

  private static Lock lock() {
    return Lock.none("lease").with(entry("12", Stage.EXECUTED)).with(entry("side", Stage.FINAL))
        .with(entry("2", Stage.FINAL)).with(entry("base", Stage.EXECUTED));
  }

  private static Optional<Lock> read(String text, Findings findings) {
    SourceFile source = SourceFile.of(FILE, text);
    return YamlReader.read(source, findings).flatMap(root -> LockReader.read("lease", source, root, findings));
  }

  @Test
  void what_is_written_reads_back_and_is_written_the_same() {
    Findings findings = new Findings();
    Lock read = read(LockWriter.text(lock()), findings).orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    assertThat(LockWriter.text(read)).isEqualTo(LockWriter.text(lock()));
    assertThat(read.entries()).extracting(LockEntry::paper).containsExactly("base", "2", "12", "side");
  }

  @Test
  void each_bit_that_flips_is_found() {
    byte[] before = LockWriter.text(Lock.none("lease").with(entry("12", Stage.FINAL, 1)))
        .getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < before.length * 8; bit++) {
      byte[] after = before.clone();
      after[bit / 8] ^= (byte) (1 << bit % 8);
      Findings findings = new Findings();
      try {
        read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(after)).toString(), findings);
        assertThat(findings.hasErrors()).as("bit " + bit % 8 + " of byte " + bit / 8).isTrue();
      } catch (CharacterCodingException e) {
        // The reader of files tells of bytes that are no UTF-8.
      }
    }
  }

  @Test
  void an_entry_that_stands_where_no_goal_puts_it_is_found() {
    String text = LockWriter.text(lock());
    int second = text.indexOf("  - paper: \"2\"");
    int third = text.indexOf("  - paper: \"12\"");
    int last = text.indexOf("  - paper: \"side\"");
    Findings findings = new Findings();
    read(text.substring(0, second) + text.substring(third, last) + text.substring(second, third) + text.substring(last),
        findings);
    assertThat(findings.sorted()).singleElement().asString()
        .endsWith("error: this line is not as a goal writes it: somebody changed it by hand [lock-altered]");
  }

  @Test
  void one_paper_cannot_have_two_entries() {
    String text = LockWriter.text(Lock.none("lease").with(entry("12", Stage.EXECUTED)));
    String entry = text.substring(text.indexOf("  - paper"));
    Findings findings = new Findings();
    assertThat(read(text + entry, findings)).isEmpty();
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void whatever_else_stands_there_is_no_lock_and_is_told() {
    for (String text : List.of("x", "lock: 1", "- a", "lock: 1\npapers: [x]\n", "lock: 1\npapers:\n  - {paper: {a: b}}\n",
        "lock: 1\npapers:\n  - {paper: 1, status: final, sources: x, copies: [1], scan: {}}\n", "lock: 2\npapers:\n")) {
      Findings findings = new Findings();
      assertThat(read(text, findings)).as(text).isEmpty();
      assertThat(findings.hasErrors()).as(text).isTrue();
    }
  }
}
