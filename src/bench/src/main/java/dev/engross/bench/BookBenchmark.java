package dev.engross.bench;

import dev.engross.pipeline.Outcome;
import dev.engross.pipeline.Pipeline;
import dev.engross.pipeline.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole book, validated once in a fresh virtual machine: what a run costs after the start of Maven. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:TieredStopAtLevel=1") // as .mvn/jvm.config has it
@NullUnmarked // JMH and the setup set the fields
public class BookBenchmark {

  @Param("500")
  public int agreements;

  /** Of each agreement. */
  @Param("20")
  public int amendments;

  @Param("2")
  public int threads;

  private Request request;

  /** Writes the book. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    Path book = Files.createTempDirectory("engross-book");
    BookGenerator.write(book, agreements * (amendments + 1), 1, amendments + 1);
    request = new Request(book, Optional.empty(), Optional.empty(), Set.of(), threads, "bench");
  }

  /** As the goal {@code validate} does it. */
  @Benchmark
  public Outcome validate() {
    return new Pipeline(request).validate();
  }
}
