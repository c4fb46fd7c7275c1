package dev.engross.pipeline;

import dev.engross.bench.BookGenerator;
import dev.engross.document.Document;
import dev.engross.finding.Severity;
import dev.engross.render.Format;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.template.TemplateResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** One document, warm, on one thread, in milliseconds: each stage, and all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@NullUnmarked // JMH and the setup set the fields
public class DocumentBenchmark {

  private static final String GENERATED = "generated";

  /** {@code generated}, or an amendment of the book in the working directory, as {@code <agreement>/<number>}. */
  @Param({"expense-limitation/12", GENERATED})
  public String paper;

  private Request request;
  private Press press;
  private Paper printed;
  private Document document;
  private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);

  /** Reads the book once and keeps what each stage begins with. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    request = paper.equals(GENERATED) ? generated() : standing();
    try (Workers workers = new Workers(1)) {
      Loaded loaded = new BookLoader(request, workers).load();
      if (loaded.hasErrors()) {
        throw new IllegalStateException(loaded.findings().toString());
      }
      press = new Press(loaded, request);
      List<Paper> papers = new Papers(loaded, request).all();
      printed = papers.get(papers.size() - 1);
      press.renderers(printed.agreement()).forEach(r -> renderers.put(r.format(), r));
      document = press.document(printed).document().orElseThrow();
    }
  }

  private static Request generated() throws IOException {
    Path book = Files.createTempDirectory("engross-bench");
    BookGenerator.write(book, 2, 1);
    return new Request(book, Optional.of("clay-1"), Optional.of("1"), Set.of(), 1, "bench");
  }

  private Request standing() {
    int slash = paper.indexOf('/');
    return new Request(
        Path.of("").toAbsolutePath(), Optional.of(paper.substring(0, slash)), Optional.of(paper.substring(slash + 1)), Set.of(), 1, "bench");
  }

  /** Files read, YAML bound, instruments folded, rules asked: of the whole agreement, with the forms of its book. */
  @Benchmark
  public Loaded validation() {
    try (Workers workers = new Workers(1)) {
      return new BookLoader(request, workers).load();
    }
  }

  /** Views made, templates run, their XHTML read as a document. */
  @Benchmark
  public TemplateResult document() {
    return press.document(printed);
  }

  @Benchmark
  public Rendered text() {
    return press.print(printed, document, renderers.get(Format.TEXT));
  }

  @Benchmark
  public Rendered pdf() {
    return press.print(printed, document, renderers.get(Format.PDF));
  }

  @Benchmark
  public Rendered html() {
    return press.print(printed, document, renderers.get(Format.HTML));
  }

  /** From files to the bytes of three formats, with templates parsed before; nothing is written. */
  @Benchmark
  public List<Rendered> all() {
    Loaded loaded = validation();
    if (loaded.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      throw new IllegalStateException(loaded.findings().toString());
    }
    Document made = press.document(printed).document().orElseThrow();
    List<Rendered> files = new ArrayList<>();
    for (Renderer renderer : renderers.values()) {
      files.add(press.print(printed, made, renderer));
    }
    return files;
  }
}
