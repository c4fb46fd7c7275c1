package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

  private static final int KILLS = 30;
  private static final int FILES = 4;
  private static final int SIZE = 200_000;

  @TempDir Path book;

  @Test
  void every_file_is_old_or_new_and_whole_whenever_a_run_is_killed() throws Exception {
    Random random = new Random(20210915);
    for (int kill = 0; kill < KILLS; kill++) {
      Process child = Child.start(WritingChild.class, book.toString());
      try {
        assertThat(child.inputReader().readLine()).isEqualTo("writing");
        TimeUnit.MICROSECONDS.sleep(random.nextInt(40_000));
      } finally {
        child.destroyForcibly().waitFor();
      }
      for (int i = 0; i < FILES; i++) {
        assertWhole(book.resolve(WritingChild.name(i).path()));
      }
    }
    try (OutputFolder output = new OutputFolder(book, BookOnDisk.WHOLE_BOOK, BookOnDisk.BYTES)) {
      output.commit();
    }
    assertThat(files()).isEmpty();
  }

  private static void assertWhole(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] whole = new byte[SIZE];
    Arrays.fill(whole, bytes.length == 0 ? 0 : bytes[0]);
    assertThat(Arrays.equals(bytes, whole)).as("%s, %d bytes, is whole", file, bytes.length).isTrue();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(book)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Writes the same few outputs again and again, each time filled with another letter. */
  static final class WritingChild {
    public static void main(String[] args) {
      Path book = Path.of(args[0]);
      for (int round = 0; ; round++) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) ('a' + round % 26));
        try (OutputFolder output = new OutputFolder(book, BookOnDisk.WHOLE_BOOK, BookOnDisk.BYTES)) {
          for (int i = 0; i < FILES; i++) {
            output.stage(name(i), bytes);
          }
          output.commit();
        }
        if (round == 0) {
          System.out.println("writing");
        }
      }
    }

    static OutputName name(int i) {
      return new OutputName("kiln", "am1" + i, "txt");
    }
  }
}
