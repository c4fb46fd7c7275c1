package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void none_of_the_work_is_under_way_any_more_when_an_interrupted_caller_goes_on() {
    AtomicInteger atWork = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(2);
    Thread caller = Thread.currentThread();
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(() ->
              workers.map(List.of(1, 2, 3), thing -> {
                atWork.incrementAndGet();
                begun.countDown();
                caller.interrupt();
                slowly();
                return atWork.decrementAndGet();
              }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(begun.getCount()).isLessThan(2);
      assertThat(atWork).hasValue(0);
      assertThat(Thread.interrupted()).as("the caller stays interrupted").isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void what_is_done_beside_the_work_is_over_with_it() {
    AtomicInteger atWork = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    try (Workers workers = new Workers(2)) {
      Runnable other = () -> {
        atWork.incrementAndGet();
        begun.countDown();
        slowly();
        atWork.decrementAndGet();
      };
      assertThat(workers.<String>beside(other, () -> begun(begun))).isEqualTo("begun");
      assertThat(atWork).hasValue(0);
    }
  }

  @Test
  void what_fails_beside_the_work_is_left_to_what_comes_later() {
    Runnable failing = () -> {
      throw new IllegalStateException("beside");
    };
    try (Workers workers = new Workers(2)) {
      assertThat(workers.<String>beside(failing, () -> "done")).isEqualTo("done");
    }
  }

  @Test
  void nothing_is_done_beside_the_work_of_one_thread() {
    AtomicInteger done = new AtomicInteger();
    try (Workers workers = new Workers(1)) {
      assertThat(workers.<String>beside(done::incrementAndGet, () -> "done")).isEqualTo("done");
    }
    assertThat(done).hasValue(0);
  }

  private static String begun(CountDownLatch begun) {
    try {
      begun.await();
      return "begun";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void slowly() {
    long end = System.nanoTime() + 300_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
