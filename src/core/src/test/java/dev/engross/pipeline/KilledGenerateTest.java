package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.output.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of {@code generate} that are killed, in a process of their own, at any moment; {@code .ci/kill} does it to whole
 * runs of Maven.
 */
class KilledGenerateTest {

  private static final int KILLS = 40;
  private static final int COPIES = 2;
  private static final String NAME = "Met Investors Series";

  /** How long a run takes in a fresh process, at most; a moment after its end is no moment, so less is better. */
  private static final int RUN_MICROS = 900_000;

  @TempDir private Path book;
  private final Random random = new Random(20071101);

  @Test
  void every_file_is_old_or_new_and_whole_and_the_next_run_mends_all() throws Exception {
    many();
    List<SortedMap<String, String>> versions = List.of(expected(0), expected(1));
    List<String> files = files();
    int cut = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int version = kill % 2;
      flip(version);
      cut += run(kill % 4) ? 1 : 0;
      assertWhole(versions);
      assertThat(new Pipeline(SampleBook.request(book)).generate().documents()).hasSameSizeAs(versions.get(version).keySet());
      assertThat(SampleBook.outputs(book).equals(versions.get(version))).as("all is new after kill %d", kill).isTrue();
      assertThat(files()).as("what lies in the book after kill %d", kill).isEqualTo(files);
    }
    assertThat(cut).as("runs that were killed before their end").isGreaterThan(KILLS / 2);
  }

  /** Starts a run and kills it: at any moment, as it begins to write, or as files change. */
  private boolean run(int way) throws Exception {
    Process child = Child.start(Generate.class, book.toString());
    try {
      assertThat(child.inputReader().readLine()).isEqualTo("generating");
      if (way < 2) {
        TimeUnit.MICROSECONDS.sleep(random.nextInt(RUN_MICROS));
      } else {
        Path staging = book.resolve("target/engross/staging");
        long before = way == 2 ? 0 : stamp();
        while (child.isAlive() && (way == 2 ? !Files.exists(staging) : stamp() == before)) {
          Thread.onSpinWait();
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(way == 2 ? 100_000 : 1_000));
      }
      return child.isAlive();
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  /** When the output that is written first was last changed. */
  private long stamp() throws Exception {
    return Files.getLastModifiedTime(book.resolve("output/copy-0/copy-0-am01.htm")).to(TimeUnit.NANOSECONDS);
  }

  private void assertWhole(List<SortedMap<String, String>> versions) {
    SortedMap<String, String> now = SampleBook.outputs(book);
    for (String file : versions.get(0).keySet()) {
      boolean one = versions.get(0).get(file).equals(now.get(file));
      assertThat(one || versions.get(1).get(file).equals(now.get(file))).as("%s is old or new, whole", file).isTrue();
    }
    assertThat(now.keySet()).isEqualTo(versions.get(0).keySet());
  }

  private void many() {
    SampleBook.copyTo(book);
    Path one = book.resolve("agreements/distribution-class-b");
    for (int i = 0; i < COPIES; i++) {
      for (Path file : SampleBook.files(one)) {
        SampleBook.write(book.resolve("agreements/copy-" + i).resolve(one.relativize(file)), SampleBook.read(file));
      }
    }
  }

  private void flip(int version) {
    for (Path file : SampleBook.files(book.resolve("agreements"))) {
      String text = SampleBook.read(file);
      String other = version == 0 ? text.replace(NAME + " Company", NAME + " Trust") : text.replace(NAME + " Trust", NAME + " Company");
      SampleBook.write(file, other);
    }
  }

  private SortedMap<String, String> expected(int version) {
    flip(version);
    new Pipeline(SampleBook.request(book)).generate();
    assertThat(SampleBook.outputs(book)).hasSize(3 * 2 * (COPIES + 2));
    return SampleBook.outputs(book);
  }

  private List<String> files() {
    List<String> files = new ArrayList<>();
    SampleBook.files(book).forEach(file -> files.add(SampleBook.name(book, file)));
    return files;
  }

  /** The run that is killed. */
  static final class Generate {
    public static void main(String[] args) {
      System.out.println("generating");
      new Pipeline(SampleBook.request(Path.of(args[0]), 2)).generate();
    }
  }
}
