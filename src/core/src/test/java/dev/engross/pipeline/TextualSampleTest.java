package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.bind.Verbs;
import dev.engross.model.Change;
import dev.engross.model.Change.Manner;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import dev.engross.render.ExpectedWords;
import dev.engross.render.HtmlReading;
import dev.engross.render.PdfReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample that is all text: its conformed copy after each of its papers, and what its papers change, and how. */
class TextualSampleTest {

  private static final Path COPIES = Path.of("src/test/resources/conformed-sample");

  /** Of the agreement, of each paper's effect, and of what happened between. */
  private static final List<String> DAYS = List.of(
      "2016-09-01", "2017-03-15", "2017-10-02", "2018-02-15", "2018-05-14", "2018-07-01", "2018-09-01",
      "2018-09-01 2018-11-30", "2019-03-04", "2019-05-10", "2019-10-01", "2020-06-15", "2021-05-03", "2022-12-31");

  /** What a target may be, by what its words look like. */
  private static final Map<String, String> TARGETS = Map.ofEntries(
      Map.entry("a section", "Section [\\d.]+"),
      Map.entry("a section by its heading", "Section \"[^\"]+\""),
      Map.entry("a section by its number on a day", "Section [\\d.]+ as of \\d{4}-\\d\\d-\\d\\d"),
      Map.entry("a run of sections", "Sections [\\d.]+-[\\d.]+"),
      Map.entry("an item", "Section [\\d.]+\\([a-z]\\)"),
      Map.entry("an item of an item", "Section [\\d.]+\\([a-z]\\)\\([ivx]+\\)"),
      Map.entry("a sentence", "Section .* > (first|second|last) sentence"),
      Map.entry("a paragraph", "Section .* > last paragraph"),
      Map.entry("a definition", "Section .* > \"[^\"]+\""),
      Map.entry("definitions", "Section .* > definitions"),
      Map.entry("words", "\"[^\"]+\""),
      Map.entry("a recital", "Recital \\d"),
      Map.entry("a schedule", "Schedule \\d"),
      Map.entry("a row", "Schedule \\d > [A-Z][A-Za-z ]+"),
      Map.entry("a cell", "Schedule \\d > [A-Z][A-Za-z ]+ > [a-z]+"),
      Map.entry("a column", "Schedule \\d > credit"),
      Map.entry("all rows", "Schedule \\d > all > [a-z]+"),
      Map.entry("rows added", "Schedule \\d > added > [a-z]+"),
      Map.entry("other rows", "Schedule \\d > others > [a-z]+"),
      Map.entry("a party", "party [A-Z][a-z]+"),
      Map.entry("a key of a party", "party [A-Z][a-z]+ > [a-z]+"),
      Map.entry("how a party gets notices", "party [A-Z][a-z]+ > notices > [a-z]+"),
      Map.entry("a particular", "(Expiry Date|Liability Cap|Keeping Period)"),
      Map.entry("a section of an earlier paper", "Amendment No\\. \\d+ > section \\d+"),
      Map.entry("another paper", "the Letter of .*"),
      Map.entry("the agreement", "Agreement"));

  @TempDir Path temp;

  static List<String> days() {
    return DAYS;
  }

  @ParameterizedTest
  @MethodSource("days")
  void its_copy_is_what_its_papers_say_by_then(String days) throws IOException {
    Path book = SampleBook.copyTextualTo(temp.resolve("book"));
    String[] day = days.split(" ");
    Optional<LocalDate> signedUntil = day.length > 1 ? Optional.of(LocalDate.parse(day[1])) : Optional.empty();
    hasTheCopy(book, SampleBook.TEXTUAL, new Conformity(Optional.of(LocalDate.parse(day[0])), signedUntil),
        days.replace(' ', '-'));
  }

  @Test
  void the_copy_of_the_agreement_beside_it_tells_of_the_paper_that_amends_both() throws IOException {
    Path book = SampleBook.copyTextualTo(temp.resolve("book"));
    hasTheCopy(book, SampleBook.BESIDE, new Conformity(Optional.empty(), Optional.empty()), SampleBook.BESIDE);
  }

  private static void hasTheCopy(Path book, String agreement, Conformity asked, String golden) throws IOException {
    Outcome outcome = new BookCopy(book).pipeline(Optional.of(agreement), Optional.empty()).conform(asked);
    assertThat(BookCopy.log(outcome)).isEmpty();
    assertThat(outcome.documents()).hasSize(3);
    Path text = book.resolve(outcome.documents().stream().map(Outcome.DocumentLine::path)
        .filter(p -> p.endsWith(".txt")).findFirst().orElseThrow());
    Golden.check(COPIES.resolve(golden + ".txt"), Files.readString(text));
    haveTheSameWords(text);
  }

  @Test
  void every_format_of_its_papers_has_the_same_words() throws IOException {
    Path book = SampleBook.copyTextualTo(temp.resolve("book"));
    Outcome outcome = new Pipeline(SampleBook.request(book)).generate();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.documents()).hasSize(51);
    for (Outcome.DocumentLine line : outcome.documents()) {
      if (line.path().endsWith(".txt")) {
        haveTheSameWords(book.resolve(line.path()));
      }
    }
  }

  /** The text has tables and blocks side by side, so that its words come in another order. */
  private static void haveTheSameWords(Path text) throws IOException {
    String name = text.getFileName().toString().replace(".txt", "");
    List<String> pdf = ExpectedWords.fold(PdfReading.text(Files.readAllBytes(text.resolveSibling(name + ".pdf"))));
    List<String> page = ExpectedWords.fold(HtmlReading.text(Files.readAllBytes(text.resolveSibling(name + ".htm"))));
    assertThat(pdf).as(name).isEqualTo(page);
    String words = Files.readString(text).lines().filter(l -> !l.equals("<PAGE>")).collect(Collectors.joining("\n"));
    assertThat(ExpectedWords.fold(words)).as(name).containsExactlyInAnyOrderElementsOf(page);
  }

  @Test
  void its_papers_use_every_verb() {
    assertThat(changes().map(Change::verb).collect(Collectors.toSet())).isEqualTo(Verbs.all());
  }

  @Test
  void its_papers_change_every_kind_of_target() {
    Set<String> targets = changes().map(c -> c.target().text()).collect(Collectors.toSet());
    TARGETS.forEach((kind, pattern) ->
        assertThat(targets).as(kind).anyMatch(Pattern.compile(pattern).asMatchPredicate()));
  }

  @Test
  void its_papers_use_all_that_any_change_takes() {
    List<Manner> manners = changes().map(Change::manner).toList();
    Map<String, Predicate<Manner>> keys = Map.of(
        "says", m -> !m.says().isEmpty(), "was", m -> !m.was().isEmpty(), "show", m -> !m.show().isEmpty(),
        "effective", m -> !(m.effective() instanceof Moment.Unsaid),
        "until", m -> !(m.until() instanceof Moment.Unsaid));
    keys.forEach((key, used) -> assertThat(manners).as(key).anyMatch(used));
    assertThat(sections()).anyMatch(s -> !s.only().isEmpty())
        .anyMatch(s -> !(s.until() instanceof Moment.Unsaid)).anyMatch(s -> s.effective() instanceof Moment.Upon);
  }

  private Stream<Change> changes() {
    return sections().stream().flatMap(s -> s.everyChange().stream());
  }

  private List<Section> sections() {
    try (Workers workers = new Workers(1)) {
      Path book = SampleBook.copyTextualTo(temp.resolve("read"));
      Loaded loaded = new BookLoader(SampleBook.request(book), workers).load();
      return loaded.subjects().stream().filter(s -> s.agreement().id().equals(SampleBook.TEXTUAL)).findFirst()
          .orElseThrow().standings().stream().map(s -> s.instrument().body().all())
          .flatMap(List::stream).toList();
    }
  }
}
