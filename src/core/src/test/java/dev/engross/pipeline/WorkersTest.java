package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
  void results_come_in_the_order_of_the_things() {
    List<Integer> things = IntStream.range(0, 5_000).boxed().toList();
    for (int threads : new int[] {1, 2, 7}) {
      try (Workers workers = new Workers(threads)) {
        assertThat(workers.map(things, thing -> 2 * thing))
            .isEqualTo(things.stream().map(thing -> 2 * thing).toList());
        assertThat(workers.map(List.<Integer>of(), thing -> thing)).isEmpty();
      }
    }
  }

  @Test
  void nothing_is_begun_any_more_once_something_has_failed() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> things = IntStream.range(0, 100_000).boxed().toList();
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(() -> workers.map(things, thing -> {
        begun.incrementAndGet();
        if (thing == 10) {
          throw new IllegalArgumentException("the tenth");
        }
        slowly(1);
        return thing;
      })).isInstanceOf(IllegalArgumentException.class).hasMessage("the tenth");
    }
    assertThat(begun.get()).isLessThan(1_000);
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
    slowly(300);
  }

  private static void slowly(int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
