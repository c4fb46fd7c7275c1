package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Inline;
import dev.engross.finding.Finding;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturePagesTest {

  @Test
  void signatures_stand_whole_on_one_page_with_their_testimonium() {
    for (int parties = 1; parties <= 6; parties++) {
      for (int filler = 0; filler < 60; filler++) {
        Placed placed = Placed.of(Samples.document(List.of(
            Samples.paragraph(Samples.words(400 + filler * 11, filler)), Samples.testimonium(),
            Samples.signatures(parties), Samples.paragraph("After."))));
        int page = placed.pageOf("IN WITNESS WHEREOF");
        assertThat(placed.pageOf("duly authorized officer")).isEqualTo(page);
        for (int i = 0; i < parties; i++) {
          assertThat(placed.pageOf("PARTY" + i)).isEqualTo(page);
          assertThat(placed.pageOf("Signer" + i)).isEqualTo(page);
        }
      }
    }
  }

  @Test
  void more_signatures_than_a_page_holds_break_between_pairs_only_and_begin_with_the_testimonium() {
    for (int filler = 0; filler < 30; filler++) {
      Placed placed = Placed.of(Samples.document(List.of(
          Samples.paragraph(Samples.words(300 + filler * 20, filler)), Samples.testimonium(), Samples.signatures(19))));
      assertThat(placed.pageOf("PARTY0")).isEqualTo(placed.pageOf("IN WITNESS WHEREOF"));
      for (int i = 0; i < 19; i++) {
        assertThat(placed.pageOf("PARTY" + i + " ")).isEqualTo(placed.pageOf("Signer" + i + " "));
        assertThat(placed.pageOf("PARTY" + i + " ")).isEqualTo(placed.pageOf("PARTY" + (i & ~1) + " "));
      }
    }
  }

  @Test
  void a_signature_block_taller_than_a_page_is_divided_and_says_so() {
    List<List<Inline>> party = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      party.add(Samples.text("KILN " + i));
    }
    SignatureBlock tall = new SignatureBlock(
        party, List.of(new SignatureLine("By:", Samples.text("Last Words"), true)), Samples.at(77));
    Layout layout = Layout.of(Samples.document(List.of(
        Samples.testimonium(), new Block.Signatures(Block.Layout.COLUMNS, List.of(tall)))));
    assertThat(layout.findings()).extracting(Finding::rule, Finding::at)
        .containsExactly(tuple("tall-signatures", Samples.at(77)));
    assertThat(Placed.of(layout, false).pageOf("Last Words")).isPositive();
    PageRulesTest.assertWithinMargins(layout);
  }

  @Test
  void by_lines_of_a_pair_stand_at_one_height() {
    Placed placed = Placed.of(Samples.document(List.of(Samples.testimonium(), Samples.signatures(2))));
    List<Double> by = placed.all().stream().filter(r -> r.text().startsWith("By:")).map(r -> r.line().y()).toList();
    assertThat(by).hasSize(2);
    assertThat(by.get(0)).isEqualTo(by.get(1));
  }
}
