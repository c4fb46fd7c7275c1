package dev.engross.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/** Does work beside the thread that hands it out, which helps when it has no more to hand out. */
final class Crew implements AutoCloseable {

  private final ExecutorService pool;
  private final boolean alone;

  /** @param threads at least 1, the caller's own among them */
  Crew(int threads) {
    this.alone = threads < 2;
    this.pool = Executors.newFixedThreadPool(Math.max(1, threads - 1), Crew::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "engross-history");
    thread.setDaemon(true);
    return thread;
  }

  <R> Work<R> work() {
    return new Work<>();
  }

  /** Work that is under way already is let run to its end, for it reads and harms nothing. */
  @Override
  public void close() {
    pool.shutdownNow();
  }

  /** Pieces of work, and in the end their results in the order in which they were handed out. */
  final class Work<R> {

    private final List<FutureTask<R>> tasks = new ArrayList<>();

    void add(Callable<R> piece) {
      FutureTask<R> task = new FutureTask<>(piece);
      tasks.add(task);
      if (!alone) {
        pool.execute(task);
      }
    }

    List<R> results() throws IOException {
      tasks.forEach(FutureTask::run); // it does nothing for one that has begun
      List<R> results = new ArrayList<>(tasks.size());
      for (FutureTask<R> task : tasks) {
        try {
          results.add(task.get());
        } catch (ExecutionException e) {
          if (e.getCause() instanceof IOException fault) {
            throw fault;
          }
          throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("the reading was interrupted", e);
        }
      }
      return results;
    }
  }
}
