package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

  private static final String TAKEN =
      "another run is at work on this book (it holds target/engross/lock); wait for its end, then run again";

  @TempDir Path book;

  @Test
  void a_second_run_in_this_jvm_fails_at_once_and_the_first_goes_on() {
    try (RunLock first = RunLock.take(book)) {
      assertThatThrownBy(() -> RunLock.take(book)).isInstanceOf(UncheckedIOException.class).hasMessage(TAKEN);
      assertThatThrownBy(() -> RunLock.take(book)).hasMessage(TAKEN);
      assertThat(first).isNotNull();
    }
    RunLock.take(book).close();
  }

  @Test
  void the_same_book_by_another_path_is_the_same_book() throws IOException {
    Path link = Files.createSymbolicLink(book.resolve("again"), book);
    try (RunLock first = RunLock.take(book)) {
      assertThatThrownBy(() -> RunLock.take(link)).hasMessage(TAKEN);
      assertThat(first).isNotNull();
    }
  }

  @Test
  void a_run_in_another_process_fails_too_and_a_killed_one_blocks_nobody() throws Exception {
    Process holder = Child.start(HoldingChild.class, book.toString());
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("ready");
      assertThatThrownBy(() -> RunLock.take(book)).hasMessage(TAKEN);
      assertThatThrownBy(() -> RunLock.take(book)).hasMessage(TAKEN);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    RunLock.take(book).close();
  }

  @Test
  void a_refused_second_run_does_not_give_up_the_lock_of_the_first() throws Exception {
    try (RunLock first = RunLock.take(book)) {
      assertThatThrownBy(() -> RunLock.take(book)).hasMessage(TAKEN);
      Process other = Child.start(HoldingChild.class, book.toString());
      try {
        assertThat(other.inputReader().readLine()).isEqualTo(TAKEN);
      } finally {
        other.destroyForcibly().waitFor();
      }
      assertThat(first).isNotNull();
    }
  }

  @Test
  void a_pipe_in_the_place_of_the_lock_is_refused_and_not_waited_for() throws Exception {
    Path pipe = Files.createDirectories(book.resolve("target/engross")).resolve("lock");
    Assumptions.assumeTrue(made(pipe), "there are no pipes here");
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThatThrownBy(() -> RunLock.take(book)).isInstanceOf(UncheckedIOException.class)
            .hasMessage("target/engross/lock is no plain file, and one is needed there; move or delete it, then run again"));
    Files.delete(pipe);
    RunLock.take(book).close();
  }

  private static boolean made(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Takes the lock of a book, says so, and holds it. */
  static final class HoldingChild {
    public static void main(String[] args) throws InterruptedException {
      try (RunLock lock = RunLock.take(Path.of(args[0]))) {
        System.out.println("ready");
        Thread.sleep(60_000);
        System.out.println(lock);
      } catch (UncheckedIOException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
