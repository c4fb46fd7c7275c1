package dev.engross.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does many like things, several at once, and gives their results in the order of the things. */
final class Workers implements AutoCloseable {

  private final int threads;
  private final List<ExecutorService> pool;

  /** @param threads at least 1; with 1, everything is done by the caller's thread */
  Workers(int threads) {
    this.threads = threads;
    this.pool = threads > 1 ? List.of(Executors.newFixedThreadPool(threads, Workers::daemon)) : List.of();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "engross");
    thread.setDaemon(true);
    return thread;
  }

  /** Once this returns or throws, none of the work is under way any more. */
  <T, R> List<R> map(List<T> things, Function<T, R> work) {
    if (pool.isEmpty() || things.size() < 2) {
      List<R> results = new ArrayList<>(things.size());
      things.forEach(thing -> results.add(work.apply(thing)));
      return results;
    }
    Shared<T, R> shared = new Shared<>(things, work);
    List<Future<?>> futures = new ArrayList<>(threads);
    for (int i = 0; i < Math.min(threads, things.size()); i++) {
      futures.add(pool.get(0).submit(shared));
    }
    try {
      futures.forEach(Workers::result);
      return shared.results();
    } finally {
      shared.stop();
      futures.forEach(Workers::await);
    }
  }

  /** Work of which each thread takes the next thing until there is none: to hand things over one by one costs more. */
  private static final class Shared<T, R> implements Runnable {

    private final List<T> things;
    private final Function<T, R> work;
    private final AtomicReferenceArray<R> results;
    private final AtomicInteger next = new AtomicInteger();

    Shared(List<T> things, Function<T, R> work) {
      this.things = things;
      this.work = work;
      this.results = new AtomicReferenceArray<>(things.size());
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
          results.set(i, work.apply(things.get(i)));
        }
      } finally {
        stop();
      }
    }

    /** Leaves what nobody has begun: either there is none, or something has failed. */
    void stop() {
      next.set(things.size());
    }

    List<R> results() {
      List<R> all = new ArrayList<>(things.size());
      for (int i = 0; i < results.length(); i++) {
        all.add(results.get(i));
      }
      return all;
    }
  }

  /**
   * Does the work, and beside it other work that later work is quicker for: so what fails in the other fails again
   * later, where it is told. With one thread the other is left off. Both are over when this returns or throws.
   */
  <R> R beside(Runnable other, Supplier<R> work) {
    if (pool.isEmpty()) {
      return work.get();
    }
    Future<?> beside = pool.get(0).submit(other);
    try {
      return work.get();
    } finally {
      await(beside);
    }
  }

  /** Waits to the end, also in a thread that was interrupted, which stays so. */
  private static void await(Future<?> future) {
    boolean interrupted = Thread.interrupted();
    while (!future.isDone()) {
      try {
        future.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        // the first failure is on its way already, or will come again
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void result(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while documents were being made", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.forEach(ExecutorService::shutdownNow);
  }
}
