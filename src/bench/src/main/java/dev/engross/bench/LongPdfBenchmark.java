package dev.engross.bench;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.Imprint;
import dev.engross.render.Rendered;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An instrument of three hundred pages as a PDF, tagged, in a heap of 64 MiB: which fails where it needs more. With
 * {@code -jvmArgsAppend -Xmx40m} one finds how little it takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx64m")
@NullUnmarked // the setup sets the field
public class LongPdfBenchmark {

  private static final int PAGES = 300;
  private static final int SECTIONS = 1_200;
  private static final int WORDS = 150;
  /** As many different ones as a long agreement has. */
  private static final int VOCABULARY = 4_000;

  private Document document;

  @Setup(Level.Trial)
  public void write() {
    Location at = new Location("agreements/long/agreement.yaml", 1, 1);
    Random random = new Random(1);
    List<String> vocabulary = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(random.ints(2 + random.nextInt(9), 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= SECTIONS; i++) {
      StringBuilder words = new StringBuilder("The Seller");
      for (int k = 0; k < WORDS; k++) {
        // Few words are common, and most are rare.
        words.append(' ').append(vocabulary.get((int) (Math.pow(random.nextDouble(), 3) * VOCABULARY)));
      }
      Block body = new Block.Paragraph(Block.Setting.INDENTED, List.of(new Inline.Text(words.append('.').toString())));
      blocks.add(new Block.Section("s" + i, i + ".", List.of(new Inline.Text("Clay.")), 0, List.of(body), at));
    }
    document = new Document(
        new Document.Meta("long-base", "Long Agreement", "Long Agreement", "2021-02-03", "en-US", false, at),
        Style.DEFAULT, blocks);
    if (pdf().pages() < PAGES) {
      throw new IllegalStateException("the document has only " + pdf().pages() + " pages");
    }
  }

  @Benchmark
  public Rendered pdf() {
    return new PdfRenderer().render(document, new Imprint("long", "base", "executed", Imprint.Purpose.READING, List.of()));
  }
}
