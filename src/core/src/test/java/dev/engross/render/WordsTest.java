package dev.engross.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Document;
import dev.engross.document.RandomDocuments;
import dev.engross.finding.Severity;
import dev.engross.pipeline.BookDocuments;
import dev.engross.pipeline.SampleBook;
import dev.engross.render.ExpectedWords.Passage;
import dev.engross.render.html.HtmlRenderer;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.text.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format has the document's words, in the document's order. */
class WordsTest {

  private static final int SEEDS = 300;

  @TempDir private Path folder;

  @Test
  void every_format_of_every_book_has_the_words_of_the_document() {
    List<Document> documents = documents().stream().filter(WordsTest::isPrintable).toList();
    assertThat(documents).hasSizeGreaterThanOrEqualTo(2);
    documents.forEach(document -> agree(document, document.meta().id()));
  }

  @Test
  void every_format_of_any_document_has_its_words() {
    int whole = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Document document = RandomDocuments.document(seed, RandomDocuments.style(seed, 80 + (int) (seed % 53)));
      whole += agree(document, "seed " + seed) ? 1 : 0;
    }
    assertThat(whole).as("documents without a broken word").isGreaterThan(SEEDS * 2 / 3);
  }

  /** Gives whether no word had to be broken in the text. */
  private static boolean agree(Document document, String name) {
    List<String> words = ExpectedWords.of(document);
    Rendered pdf = new PdfRenderer().render(document);
    List<String> read = ExpectedWords.fold(PdfReading.text(pdf.bytes()));
    if (pdf.findings().isEmpty()) {
      same("the PDF of " + name, read, words);
    } else {
      assertThat(String.join("", read)).as("the PDF of %s, where a word is broken", name).isEqualTo(String.join("", words));
    }
    same("the HTML of " + name, ExpectedWords.fold(HtmlReading.text(new HtmlRenderer().render(document).bytes())), words);
    Rendered text = new TextRenderer().render(document);
    if (text.findings().isEmpty()) {
      read(ExpectedWords.passages(document), words(text), name);
    } else {
      assertThat(letters(words(text))).as("the text of %s, where a word is broken", name).isEqualTo(letters(words));
    }
    return text.findings().isEmpty();
  }

  /** Reads the text line by line; where columns stand side by side, each column's words are in order. */
  private static void read(List<Passage> passages, List<String> words, String name) {
    int at = 0;
    for (Passage passage : passages) {
      int length = passage.columns().stream().mapToInt(List::size).sum();
      List<String> read = words.subList(Math.min(at, words.size()), Math.min(at + length, words.size()));
      List<String> all = new ArrayList<>();
      if (passage.columns().size() == 1) {
        same("the text of " + name, read, passage.columns().get(0));
      }
      for (List<String> column : passage.columns().stream().filter(c -> !c.isEmpty()).toList()) {
        assertThat(read).as("the text of %s", name).containsSubsequence(column);
        all.addAll(column);
      }
      assertThat(read).as("the text of %s", name).containsExactlyInAnyOrderElementsOf(all);
      at += length;
    }
    assertThat(words.subList(Math.min(at, words.size()), words.size())).as("after the text of %s", name).isEmpty();
  }

  /** The words of a text without what it adds: page ends, draft marks, the marks of what is put in and struck out. */
  private static List<String> words(Rendered text) {
    StringBuilder out = new StringBuilder();
    new String(text.bytes(), StandardCharsets.US_ASCII).lines()
        .filter(l -> !l.equals("<PAGE>") && !l.strip().equals("[DRAFT]"))
        .forEach(l -> out.append(l).append('\n'));
    return ExpectedWords.fold(out.toString().replaceAll("\\{\\+|\\+}|\\[-|-]", ""));
  }

  /** Tells of the first words that differ, and of no others. */
  private static void same(String what, List<String> read, List<String> words) {
    int at = 0;
    while (at < Math.min(read.size(), words.size()) && read.get(at).equals(words.get(at))) {
      at++;
    }
    assertThat(window(read, at)).as("%s, from word %d", what, at).isEqualTo(window(words, at));
  }

  private static String window(List<String> words, int at) {
    return String.join(" ", words.subList(Math.max(0, at - 8), Math.min(words.size(), at + 12)));
  }

  private static String letters(List<String> words) {
    return String.join("", words).codePoints().filter(Character::isLetterOrDigit).sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Cases of bad input have documents that no goal would write. */
  private static boolean isPrintable(Document document) {
    return Stream.of(new TextRenderer(), new PdfRenderer(), new HtmlRenderer())
        .flatMap(renderer -> renderer.render(document).findings().stream())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Those of the sample book, and of every book among the tests that has no fault. */
  private List<Document> documents() {
    List<Document> documents = new ArrayList<>(BookDocuments.of(SampleBook.copyTo(folder.resolve("samples"))));
    for (Path books : List.of(Path.of("src", "test", "resources"), SampleBook.HERE.resolve("src/maven-plugin/src/it"))) {
      try (Stream<Path> all = Files.walk(books)) {
        all.filter(p -> p.endsWith("agreements") && Files.isDirectory(p))
            .forEach(p -> documents.addAll(BookDocuments.of(p.getParent())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }
}
