package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Severity;
import dev.engross.render.HtmlReading;
import dev.engross.render.PdfReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample book with every fact changed for another: none of the old ones is anywhere in what it gives. */
class SwapTest {

  private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final Pattern DATE = Pattern.compile("(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d+, \\d{4}");

  /** Dates of the amendments that go, so that another number takes the place of 12. */
  private static final List<String> LEFT_OUT = List.of("May 1, 2006", "November 1, 2006", "May 1, 2007");

  private static final Pattern RATE = Pattern.compile("\\d+\\.\\d+%");
  private static final Pattern AMOUNT = Pattern.compile("\\$[\\d.]+ [mb]illion");

  @TempDir private Path folder;
  private final Swap swap = new Swap(wording());
  private SortedMap<String, String> before;
  private SortedMap<String, String> after;

  private static List<Path> wording() {
    List<Path> wording = new ArrayList<>(SampleBook.sources("templates"));
    SampleBook.files(Path.of("src/main/resources/engross/forms")).forEach(wording::add);
    return wording;
  }

  @BeforeEach
  void engross_both() {
    before = outputs(SampleBook.copyTo(folder.resolve("before")));
    after = outputs(changed(folder.resolve("after")));
    assertThat(after).containsOnlyKeys(
        "output/k/k-am09.htm", "output/k/k-am09.pdf", "output/k/k-am09.txt", "output/k/k-conf.htm", "output/k/k-conf.pdf",
        "output/k/k-conf.txt",
        "output/quarry-shares-at-sea/quarry-shares-at-sea-am10.htm", "output/quarry-shares-at-sea/quarry-shares-at-sea-am10.pdf",
        "output/quarry-shares-at-sea/quarry-shares-at-sea-am10.txt", "output/quarry-shares-at-sea/quarry-shares-at-sea-conf.htm",
        "output/quarry-shares-at-sea/quarry-shares-at-sea-conf.pdf", "output/quarry-shares-at-sea/quarry-shares-at-sea-conf.txt");
  }

  @Test
  void no_old_name_stands_in_an_output_and_every_new_one_does() {
    int gone = 0;
    for (Map.Entry<String, String> word : swap.words().entrySet()) {
      boolean any = false;
      for (String old : List.of(word.getKey(), word.getKey().toUpperCase(Locale.ROOT))) {
        if (swap.isWording(old) || old.length() < 2) {
          continue;
        }
        after.forEach((file, text) -> assertThat(has(text, old)).as("%s in %s", old, file).isFalse());
        any |= before.values().stream().anyMatch(text -> has(text, old));
      }
      if (any) {
        String made = word.getValue();
        assertThat(after.values()).as("%s for %s", made, word.getKey())
            .anyMatch(text -> has(text, made) || has(text, made.toUpperCase(Locale.ROOT)));
        gone++;
      }
    }
    assertThat(gone).as("words that the outputs had and have no more").isGreaterThan(100);
  }

  /** A name that a form prints by itself would be among these. */
  @Test
  void what_is_left_is_the_forms_own_wording() {
    assertThat(swap.left()).containsExactly(
        "A", "Act", "Agreement", "Amendment", "By", "Name", "No", "None", "Portfolio", "Portfolios", "Schedule", "Shares", "This");
  }

  @Test
  void no_old_date_stands_in_an_output_and_every_new_one_does() {
    for (String file : before.keySet()) {
      List<String> old = all(DATE, before.get(file));
      assertThat(old).isNotEmpty();
      List<String> made = all(DATE, after.get(inAfter(file)));
      assertThat(made).doesNotContainAnyElementsOf(old).doesNotMatch(dates -> dates.stream().anyMatch(d -> d.contains(", 200")));
      List<String> kept = old.stream().filter(d -> !file.contains("expense-limitation") || !LEFT_OUT.contains(d)).toList();
      assertThat(kept).isNotEmpty();
      assertThat(made).containsAll(kept.stream().map(d -> PRINTED.format(Swap.date(LocalDate.parse(d, PRINTED)))).toList());
    }
  }

  @Test
  void no_old_figure_stands_in_an_output_and_every_new_one_does() {
    for (String file : before.keySet()) {
      List<String> old = all(RATE, before.get(file));
      assertThat(all(RATE, after.get(inAfter(file)))).as(file).containsExactlyElementsOf(old.stream().map(Swap::rate).toList());
      List<String> amounts = all(AMOUNT, before.get(file));
      assertThat(all(AMOUNT, after.get(inAfter(file)))).as(file).hasSameSizeAs(amounts).doesNotContainAnyElementsOf(
          amounts.isEmpty() ? List.of("none") : amounts);
    }
  }

  @Test
  void no_old_number_of_an_amendment_stands_in_an_output() {
    after.forEach((file, text) -> {
      // A conformed copy lists papers of all numbers.
      if (!file.contains("-conf.")) {
        assertThat(text).as(file).doesNotContainPattern("(?i)amendment no\\. (1|12)\\b");
      }
      assertThat(text).as(file).containsPattern(file.contains("/k/") ? "(?i)amendment no\\. 9\\b" : "(?i)amendment no\\. 10\\b");
    });
  }

  /** Other folders, other numbers, and all facts in them swapped. */
  private Path changed(Path book) {
    SampleBook.copyTo(folder.resolve("sources"));
    Path sources = folder.resolve("sources");
    for (Path file : SampleBook.files(sources)) {
      String name = SampleBook.name(sources, file);
      String text = SampleBook.read(file);
      if (name.startsWith("agreements/expense-limitation/")) {
        text = text.replace("amendment: 12\n", "amendment: 9\n");
        text = name.endsWith("recorded.yaml") ? text.substring(0, text.indexOf("- amendment: 9")) : text;
      } else if (name.startsWith("agreements/distribution-class-b/")) {
        text = text.replace("amendment: 1\n", "amendment: 10\n").replace("{amendment: 2,", "{amendment: 11,");
        text = name.endsWith("recorded.yaml") ? nineBefore() + text : text;
      }
      String to = name.replace("expense-limitation/amendments/12", "expense-limitation/amendments/09")
          .replace("distribution-class-b/amendments/01", "distribution-class-b/amendments/10")
          .replace("agreements/expense-limitation/", "agreements/k/")
          .replace("agreements/distribution-class-b/", "agreements/quarry-shares-at-sea/");
      SampleBook.write(book.resolve(to), name.startsWith("agreements/") ? swap.text(text) : text);
    }
    return book;
  }

  private static String nineBefore() {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      out.append("- {amendment: ").append(i).append(", dated: 2002-10-0").append(i).append(", sections: unknown}\n");
    }
    return out.toString();
  }

  private static String inAfter(String file) {
    return file.replace("expense-limitation-am12", "k-am09").replace("expense-limitation", "k")
        .replace("distribution-class-b-am01", "quarry-shares-at-sea-am10").replace("distribution-class-b", "quarry-shares-at-sea");
  }

  private static SortedMap<String, String> outputs(Path book) {
    Outcome outcome = new Pipeline(SampleBook.request(book)).generate();
    assertThat(outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList()).isEmpty();
    SortedMap<String, String> texts = new TreeMap<>();
    SampleBook.outputs(book).forEach((name, content) -> {
      byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
      String text = name.endsWith(".pdf") ? pdf(bytes) : name.endsWith(".htm") ? title(content) + HtmlReading.text(bytes) : content;
      texts.put(name, text.replaceAll("[\\s\u00A0]+", " "));
    });
    return texts;
  }

  private static String title(String html) {
    return html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>")) + " ";
  }

  /** All that a reader finds in the file: its words, what it says of itself, and its bookmarks. */
  private static String pdf(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      StringBuilder out = new StringBuilder(PdfReading.withArtifacts(bytes));
      out.append(' ').append(document.getDocumentInformation().getTitle());
      out.append(' ').append(document.getDocumentInformation().getSubject());
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        out.append(' ').append(item.getTitle());
        item.children().forEach(inner -> out.append(' ').append(inner.getTitle()));
      }
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
