package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Severity;
import dev.engross.render.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited, a run that remembers others says what a run says that is the first. */
class RememberedRunsTest {

  private static final long SEED = 20071101;

  private static final int EDITS = Integer.getInteger("engross.remembered.edits", 10);

  @TempDir private Path folder;

  @Test
  void a_run_that_remembers_says_what_a_first_run_says() {
    Path book = SampleBook.copyTextualTo(SampleBook.copyTo(folder.resolve("book")));
    Random random = new Random(SEED);
    int parts = 0;
    for (int i = 0; i < EDITS; i++) {
      new Pipeline(request(book)).generate();
      List<Path> sources = new ArrayList<>();
      SampleBook.files(book.resolve(random.nextInt(8) == 0 ? "templates" : "agreements")).forEach(sources::add);
      Path edited = sources.get(random.nextInt(sources.size()));
      String before = SampleBook.read(edited);
      String after = edited(before, random);
      SampleBook.write(edited, after);
      parts += LastRun.of(request(book)).remembered(false).read().isEmpty() ? 0 : 1;
      String what = "edit " + i + ", in " + book.relativize(edited);
      Path fresh = SampleBook.copy(book, folder.resolve("fresh-" + i), UnaryOperator.identity());
      same(new Pipeline(request(book)).validate(), new Pipeline(request(fresh)).validate(), what);
      Outcome outcome = new Pipeline(request(book)).generate();
      same(outcome, new Pipeline(request(fresh)).generate(), what);
      if (outcome.has(Severity.ERROR)) {
        SampleBook.write(edited, before);
      }
    }
    assertThat(parts).as("runs that need not read all").isGreaterThan(EDITS / 2);
  }

  /** With a digit changed in a line, or a line more or less. */
  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.add("# looked at");
      default -> lines.set(at, lines.get(at).replaceFirst("[0-8]", String.valueOf(random.nextInt(10))));
    }
    return String.join("\n", lines);
  }

  private static void same(Outcome outcome, Outcome first, String what) {
    assertThat(said(outcome)).as(what).isEqualTo(said(first));
    assertThat(outcome.documents().stream().map(d -> d.path() + d.pages() + "/" + d.bytes())).as(what)
        .isEqualTo(first.documents().stream().map(d -> d.path() + d.pages() + "/" + d.bytes()).toList());
  }

  private static List<String> said(Outcome outcome) {
    return outcome.findings().stream().map(outcome.report()::text).toList();
  }

  private static Request request(Path book) {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(Format.TEXT), 2, "1.0");
  }
}
