package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a page ends: three hundred lengths of what stands before, and up to twenty parties. */
class SignaturesOnPagesTest {

  private static final int LENGTHS = 300;
  private static final int PARTIES = 20;

  /** So many lines, in paragraphs of one length or another, so that what follows begins at any height. */
  private static List<Block> filler(int lines) {
    List<Block> blocks = new ArrayList<>();
    int each = 1 + lines % 11;
    for (int done = 0; done < lines; done += each) {
      List<Inline> words = new ArrayList<>();
      for (int i = done; i < Math.min(done + each, lines); i++) {
        words.addAll(i > done ? List.of(new Inline.LineBreak()) : List.of());
        words.add(new Inline.Text("Line"));
      }
      blocks.add(new Block.Paragraph(Block.Setting.FLUSH, words));
    }
    return blocks;
  }

  private static Layout layout(int lines, Block... then) {
    List<Block> blocks = filler(lines);
    Collections.addAll(blocks, then);
    return Layout.of(Samples.document(blocks));
  }

  /** The pages that lines in each element of a role are on. */
  private static Map<Element, Set<Integer>> pages(Layout layout, Role role) {
    Map<Element, Set<Integer>> pages = new IdentityHashMap<>();
    for (int page = 0; page < layout.pages().size(); page++) {
      for (Mark mark : layout.pages().get(page).marks()) {
        Element at = mark.element();
        while (at.role() != role && at.parent() != at) {
          at = at.parent();
        }
        if (at.role() == role) {
          pages.computeIfAbsent(at, e -> new TreeSet<>()).add(page);
        }
      }
    }
    return pages;
  }

  @ParameterizedTest
  @EnumSource(Block.Layout.class)
  void no_block_is_split_or_alone_or_without_its_testimonium(Block.Layout kind) {
    int abreast = kind == Block.Layout.COLUMNS ? 2 : 1;
    for (int parties = 1; parties <= PARTIES; parties++) {
      Block signatures = new Block.Signatures(kind, ((Block.Signatures) Samples.signatures(parties)).blocks());
      Block[] end = {Samples.testimonium(), signatures, Samples.paragraph("After.")};
      int least = layout(0, end).pages().size();
      int here = parties;
      IntStream.range(0, LENGTHS).parallel().forEach(lines -> {
        String what = here + " parties after " + lines + " lines";
        Layout layout = layout(lines, end);
        Map<Element, Set<Integer>> blocks = pages(layout, Role.SIGNATURE);
        assertThat(blocks).as(what).hasSize(here);
        assertThat(blocks.values()).as(what + ": split").allMatch(on -> on.size() == 1);
        int first = blocks.values().stream().mapToInt(on -> on.iterator().next()).min().orElseThrow();
        Placed placed = Placed.of(layout, false);
        assertThat(placed.pageOf("duly authorized officer")).as(what + ": testimonium").isEqualTo(first);
        if (least == 1) {
          assertThat(placed.pageOf("IN WITNESS WHEREOF")).as(what + ": testimonium").isEqualTo(first);
          assertThat(blocks.values()).as(what + ": one page").allMatch(on -> on.contains(first));
        }
        for (int page = first + 1; page < layout.pages().size(); page++) {
          int at = page;
          long on = blocks.values().stream().filter(p -> p.contains(at)).count();
          assertThat(on == 0 || on > abreast).as(what + ": alone on page " + page).isTrue();
        }
      });
    }
  }

  @Test
  void no_single_line_stands_alone_before_pages_that_are_signed_apart() {
    Block follow = new Block.Paragraph(Block.Setting.CENTRED, Samples.text("[Signature pages follow]"));
    IntStream.range(0, LENGTHS).parallel().forEach(lines -> {
      for (boolean kept : new boolean[] {true, false}) {
        Block last = kept ? new Block.Keep(List.of(Samples.testimonium(), follow)) : follow;
        Placed placed = Placed.of(layout(
            lines, kept ? Samples.paragraph("Before.") : Samples.testimonium(), last, new Block.PageBreak(),
            Samples.signatures(1)), false);
        int page = placed.pageOf("[Signature pages follow]");
        assertThat(placed.pageOf("duly authorized officer")).as("after " + lines + " lines").isEqualTo(page);
        assertThat(placed.pageOf("PARTY0")).isEqualTo(page + 1);
        if (kept) {
          assertThat(placed.pageOf("IN WITNESS WHEREOF")).isEqualTo(page);
        }
      }
    });
  }

  @Test
  void no_row_is_split_and_no_row_of_more_than_one_is_alone() {
    Block table = Samples.table(30, true);
    IntStream.range(0, LENGTHS).parallel().forEach(lines -> {
      Map<Element, Set<Integer>> rows = pages(layout(lines, table, Samples.paragraph("After.")), Role.ROW);
      assertThat(rows).as("rows").hasSize(31);
      assertThat(rows.values()).as("after " + lines + " lines").allMatch(on -> on.size() == 1);
      Map<Integer, Long> counts = new TreeMap<>();
      rows.values().forEach(on -> counts.merge(on.iterator().next(), 1L, Long::sum));
      assertThat(counts.values()).as("after " + lines + " lines").allMatch(n -> n > 1);
    });
  }

  @Test
  void no_heading_is_last_on_a_page() {
    Block[] end = {
      Samples.heading(2, "SCHEDULE B"), Samples.heading(3, "Western Pits"),
      Samples.section("1.", "Alone.", Samples.table(4, true)),
      new Block.Section("a", "ARTICLE II", Samples.text("Deliveries"), 0,
          List.of(Samples.section("2.", "Run in.", Samples.paragraph(Samples.words(60, 1)))), Samples.at(3)),
      Samples.paragraph("After.")};
    IntStream.range(0, LENGTHS).parallel().forEach(lines -> {
      Placed placed = Placed.of(layout(lines, end), false);
      for (int page = 0; page < placed.pages().size(); page++) {
        List<Placed.Row> rows = placed.pages().get(page);
        assertThat(rows.get(rows.size() - 1).role()).as("after " + lines + " lines").isNotEqualTo(Role.HEADING);
        assertThat(rows.get(rows.size() - 1).text()).as("after " + lines + " lines").isNotEqualTo("1. Alone.");
      }
      assertThat(placed.pageOf("ARTICLE II")).isEqualTo(placed.pageOf("2. Run in."));
      for (String heading : List.of("SCHEDULE B", "Western Pits", "1. Alone.", "Name of Clay")) {
        assertThat(placed.pageOf(heading)).isEqualTo(placed.pageOf("Lower Pit Grade 1"));
      }
    });
  }
}
