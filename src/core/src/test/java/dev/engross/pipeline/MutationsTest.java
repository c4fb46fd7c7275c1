package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.check.Subject;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.pipeline.Mutation.Kind;
import dev.engross.source.SourceFile;
import dev.engross.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slip in a sound agreement is told, if the agreement says otherwise in another place: in the samples, and in an
 * invented one whose papers give schedules by rows. Which slips there are, {@link Mutations} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationsTest {

  private static final Path INVENTED = Path.of("src/test/resources/mutations/book");
  private static final long SEED = 20160901;

  /** Of all kinds together; more than there are takes every one. */
  private static final int MUTATIONS = Integer.getInteger("engross.mutations", 200);

  private static final int OF_A_KIND = MUTATIONS / Kind.values().length;

  /** In hundredths, of all and of each kind. */
  private static final int REPORTED = 95;

  /** A mutation, and the book to which it is to be done. */
  private record Planned(Path book, Mutation mutation) {}

  private final Map<Kind, List<Planned>> planned = new EnumMap<>(Kind.class);
  private final List<Path> books = new ArrayList<>();

  @BeforeAll
  void plans(@TempDir Path folder) {
    books.add(SampleBook.copyTextualTo(folder.resolve("textual")));
    books.add(SampleBook.copy(INVENTED, folder.resolve("invented"), UnaryOperator.identity()));
    books.add(SampleBook.copyTo(folder.resolve("samples")));
    Random random = new Random(SEED);
    Map<Kind, List<List<Planned>>> piles = new EnumMap<>(Kind.class);
    for (Path book : books) {
      for (Subject subject : load(book).subjects()) {
        Map<String, String> texts = new TreeMap<>();
        SampleBook.files(book.resolve("agreements/" + subject.agreement().id()))
            .forEach(f -> texts.put(SampleBook.name(book, f), SampleBook.read(f)));
        Mutations.of(texts, new SaidTwice(subject), random).forEach((kind, made) ->
            piles.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(made.stream().map(m -> new Planned(book, m)).toList()));
      }
    }
    int more = MUTATIONS - OF_A_KIND * Kind.values().length;
    for (Kind kind : Kind.values()) {
      planned.put(kind, dealt(piles.get(kind), OF_A_KIND + (kind.ordinal() < more ? 1 : 0)));
    }
  }

  /** From the piles in turn, until there are enough. */
  private static List<Planned> dealt(List<List<Planned>> piles, int enough) {
    List<Planned> dealt = new ArrayList<>();
    int most = piles.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (List<Planned> pile : piles) {
        if (i < pile.size() && dealt.size() < enough) {
          dealt.add(pile.get(i));
        }
      }
    }
    return dealt;
  }

  @Test
  void the_books_have_no_warning_without_a_slip() {
    books.forEach(book -> assertThat(graver(new Pipeline(SampleBook.request(book)).validate().findings())).isEmpty());
  }

  @Test
  void the_slips_are_spread_over_the_kinds_and_the_books_and_can_be_read() {
    planned.forEach((kind, slips) -> {
      assertThat(slips).as(kind.name()).hasSizeGreaterThanOrEqualTo(Math.min(OF_A_KIND, 22));
      assertThat(slips).as("%s of each book", kind).extracting(Planned::book).contains(books.get(0), books.get(1));
      for (Planned slip : slips) {
        Findings found = new Findings();
        if (slip.mutation().file().endsWith(".yaml")) {
          YamlReader.read(SourceFile.of(slip.mutation().file(), slip.mutation().text()), found);
        }
        assertThat(found.sorted()).as(slip.mutation().what()).isEmpty();
      }
    });
    assertThat(planned.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void of_two_hundred_slips_nearly_all_are_reported(TestReporter reporter) {
    StringBuilder table = new StringBuilder();
    Map<Kind, Integer> share = new EnumMap<>(Kind.class);
    int all = 0;
    int told = 0;
    for (Kind kind : Kind.values()) {
      List<String> untold =
          planned.get(kind).stream().filter(p -> !isReported(p)).map(p -> p.mutation().what()).toList();
      int of = planned.get(kind).size();
      all += of;
      told += of - untold.size();
      share.put(kind, 100 * (of - untold.size()) / of);
      table.append(kind).append(": ").append(of - untold.size()).append(" of ").append(of).append('\n');
      untold.forEach(what -> table.append("  not reported: ").append(what).append('\n'));
    }
    reporter.publishEntry("reported", table.toString());
    assertThat(100.0 * told / all).as("%s", table).isGreaterThanOrEqualTo(REPORTED);
    assertThat(share.values()).as("%s", table).allMatch(s -> s >= REPORTED);
  }

  /** Whether a finding, of a warning at least, comes with the slip; there is none without. */
  private static boolean isReported(Planned planned) {
    Path file = planned.book().resolve(planned.mutation().file());
    String sound = SampleBook.read(file);
    SampleBook.write(file, planned.mutation().text());
    try {
      // What the first half of a validation finds, it finds: most slips need no documents.
      return !graver(load(planned.book()).findings()).isEmpty()
          || !graver(new Pipeline(SampleBook.request(planned.book())).validate().findings()).isEmpty();
    } finally {
      SampleBook.write(file, sound);
    }
  }

  private static Loaded load(Path book) {
    try (Workers workers = new Workers(1)) {
      return new BookLoader(SampleBook.request(book), workers).load();
    }
  }

  private static List<Finding> graver(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() != Severity.INFO).toList();
  }
}
