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

  private static void slowly() {
    long end = System.nanoTime() + 300_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
