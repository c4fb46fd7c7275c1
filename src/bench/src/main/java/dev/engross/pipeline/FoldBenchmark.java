package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Chain;
import dev.engross.conform.InForce;
import dev.engross.conform.Standing;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/** An agreement of many rows and many amendments: what is in force on a day, and each paper upon those before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@NullUnmarked // JMH and the setup set the fields
public class FoldBenchmark {

  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  @Param("1000")
  public int rows;

  @Param("100")
  public int amendments;

  private Agreement agreement;
  private Form form;
  private LocalDate middle;

  /** Reads the agreement once. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    Path book = Files.createTempDirectory("engross-fold");
    write(book);
    Request request = new Request(book, Optional.empty(), Optional.empty(), Set.of(), 1, "bench");
    try (Workers workers = new Workers(1)) {
      Loaded loaded = new BookLoader(request, workers).load();
      if (loaded.hasErrors()) {
        throw new IllegalStateException(loaded.findings().toString());
      }
      Subject subject = loaded.subjects().get(0);
      agreement = subject.agreement();
      form = loaded.book().forms().general();
    }
    middle = FIRST.plusMonths(amendments / 2);
  }

  private void write(Path book) throws IOException {
    Path folder = Files.createDirectories(book.resolve("agreements/long/amendments")).getParent();
    Files.writeString(book.resolve("agreements/book.yaml"), "engross: 1\n");
    StringBuilder base = new StringBuilder("agreement: Long Agreement\nstatus: executed\ndated: 2000-01-01\n"
        + "parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor}}\n"
        + "sections: [{heading: Prices, text: The prices stand below.}]\nschedules:\n  Schedule 1:\n"
        + "    columns: {name: Grade, price: {heading: Price, type: money}, most: {heading: Most, type: number}}\n    rows:\n");
    for (int i = 0; i < rows; i++) {
      base.append("      Grade ").append(i).append(": [$").append(i + 1).append(".00, ").append(i).append("]\n");
    }
    Files.writeString(folder.resolve("agreement.yaml"), base);
    for (int i = 1; i <= amendments; i++) {
      int row = i * 7 % rows;
      Files.writeString(folder.resolve("amendments/" + (i < 10 ? "0" : "") + i + ".yaml"),
          "amendment: " + i + "\nstatus: executed\ndated: " + FIRST.plusMonths(i) + "\nsections:\n"
              + "  - {set: Schedule 1 > Grade " + row + " > price, to: $" + (5000 + i) + ".00}\n"
              + "  - {add: Schedule 1, rows: {New " + i + ": [$1.00, " + i + "]}, after: Grade " + row + "}\n"
              + "  - {rename: Schedule 1 > Grade " + (row + 1) % rows + ", to: Renamed " + i + "}\n"
              + (i > 1 ? "  - {remove: Schedule 1 > New " + (i - 1) + "}\n" : ""));
    }
  }

  /** After all papers. */
  @Benchmark
  public InForce atTheEnd() {
    return Chain.inForce(agreement, form, LocalDate.MAX.minusDays(1), LocalDate.MAX);
  }

  /** On a day in the middle. */
  @Benchmark
  public InForce inTheMiddle() {
    return Chain.inForce(agreement, form, middle, LocalDate.MAX);
  }

  /** Each paper upon those before it, as every goal does it. */
  @Benchmark
  public List<Standing> everyPaper() {
    return Chain.of(agreement, form, new Findings());
  }
}
