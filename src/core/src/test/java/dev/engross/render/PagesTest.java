package dev.engross.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.pipeline.BookDocuments;
import dev.engross.pipeline.SampleBook;
import dev.engross.render.ExpectedWords.Passage;
import dev.engross.render.PdfLines.Line;
import dev.engross.render.pdf.PdfRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the pages of the sample PDFs look, by where their words stand. */
class PagesTest {

  /** Positions in a file are rounded; so much, in points, is no difference. */
  private static final double ROUNDED = 0.15;

  /** The widest gap between words of filled prose, in parts of the type size; a normal one is a quarter. */
  private static final double WIDEST = 0.75;

  private record Sheet(Document document, List<List<Line>> pages) {}

  private static final List<Sheet> SHEETS = new ArrayList<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void set() {
    for (Document document : BookDocuments.of(SampleBook.copyTo(folder))) {
      SHEETS.add(new Sheet(document, PdfLines.of(new PdfRenderer().render(document).bytes())));
    }
    assertThat(SHEETS).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void no_row_and_no_signature_block_is_split() {
    for (Sheet sheet : SHEETS) {
      List<Integer> ends = pageEnds(sheet);
      int at = 0;
      int passages = 0;
      for (Passage passage : ExpectedWords.passages(sheet.document())) {
        int from = at;
        at += passage.columns().stream().mapToInt(List::size).sum();
        int to = at;
        if (passage.columns().size() > 1) {
          assertThat(ends).as("ends of pages, in words, and a row from %d to %d", from, to).noneMatch(end -> end > from && end < to);
          passages++;
        }
      }
      assertThat(passages).as("rows and signatures").isPositive();
      assertThat(ends.get(ends.size() - 1)).as("words on all pages").isEqualTo(at);
    }
  }

  @Test
  void signatures_stand_with_their_testimonium_and_both_blocks_on_one_page() {
    for (Sheet sheet : SHEETS) {
      List<List<Line>> signed = sheet.pages().stream().filter(p -> p.stream().anyMatch(l -> l.text().contains("By:"))).toList();
      assertThat(signed).hasSize(1);
      assertThat(signed.get(0)).anyMatch(l -> l.text().toUpperCase(Locale.ROOT).contains("IN WITNESS WHEREOF"));
      assertThat(signed.get(0)).filteredOn(l -> l.text().equals("By: By:")).hasSize(1);
    }
  }

  @Test
  void no_heading_is_last_on_its_page() {
    for (Sheet sheet : SHEETS) {
      List<String> headings = new ArrayList<>();
      headings(sheet.document().blocks(), headings);
      assertThat(headings).isNotEmpty();
      for (List<Line> page : sheet.pages()) {
        String last = fold(page.get(page.size() - 1).text());
        assertThat(headings).as("the last line of a page, \"%s\"", last).noneMatch(h -> h.endsWith(last));
      }
    }
  }

  /** Lines of a paragraph are as far apart as all others, and so are paragraphs, but for titles, rows and signatures. */
  @Test
  void gaps_between_the_lines_of_prose_are_even() {
    for (Sheet sheet : SHEETS) {
      List<Line> prose = prose(sheet);
      double leading = Double.MAX_VALUE;
      for (int i = 1; i < prose.size(); i++) {
        leading = Math.min(leading, prose.get(i).y() - prose.get(i - 1).y());
      }
      double line = leading;
      double paragraph = 1.75 * line;
      for (int i = 1; i < prose.size(); i++) {
        double gap = prose.get(i).y() - prose.get(i - 1).y();
        assertThat(Math.min(Math.abs(gap - line), Math.abs(gap - paragraph)))
            .as("%.2f points above \"%s\", where lines are %.2f apart", gap, prose.get(i).text(), line).isLessThan(ROUNDED);
      }
      assertThat(prose).hasSizeGreaterThan(20);
    }
  }

  @Test
  void gaps_between_the_words_of_a_line_are_even_and_never_wide() {
    for (Sheet sheet : SHEETS) {
      double most = sheet.document().style().page().points() * WIDEST;
      for (Line line : prose(sheet)) {
        assertThat(line.gaps()).as(line.text()).allMatch(gap -> gap < most);
      }
    }
  }

  @Test
  void filled_lines_reach_the_margin_and_none_crosses_it() {
    for (Sheet sheet : SHEETS) {
      double margin = sheet.document().style().page().size().width() - sheet.document().style().page().margin();
      int full = 0;
      for (List<Line> page : sheet.pages()) {
        for (Line line : page) {
          assertThat(line.right()).as(line.text()).isLessThan(margin + ROUNDED);
          full += line.right() > margin - 1 ? 1 : 0;
        }
      }
      assertThat(full).as("lines filled to the margin").isGreaterThan(15);
    }
  }

  /** The lines of the first page from the preamble on. */
  private static List<Line> prose(Sheet sheet) {
    List<Line> page = sheet.pages().get(0);
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).text().contains(" dated as of") || page.get(i).text().contains(", dated")) {
        return page.subList(i, page.size());
      }
    }
    throw new AssertionError("no preamble on the first page");
  }

  private static List<Integer> pageEnds(Sheet sheet) {
    List<Integer> ends = new ArrayList<>();
    int words = 0;
    for (List<Line> page : sheet.pages()) {
      for (Line line : page) {
        words += ExpectedWords.fold(line.text()).size();
      }
      ends.add(words);
    }
    return ends;
  }

  private static void headings(List<Block> blocks, List<String> out) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        out.add(fold(words(heading.content())));
      } else if (block instanceof Block.Section section && !section.heading().isEmpty()) {
        out.add(fold(section.number() + " " + words(section.heading())));
      } else if (block instanceof Block.Keep keep) {
        headings(keep.body(), out);
      }
    }
  }

  private static String words(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.text());
      } else if (inline instanceof Inline.Styled styled) {
        out.append(words(styled.content()));
      } else if (inline instanceof Inline.Name name) {
        out.append(words(name.content()));
      } else if (inline instanceof Inline.LineBreak) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static String fold(String text) {
    return String.join(" ", ExpectedWords.fold(text));
  }
}
