package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.RandomDocuments;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElementTest {

  private static final List<Block> KINDS = List.of(
      Samples.heading(1, "Title"),
      Samples.heading(2, "Schedule"),
      Samples.heading(3, "Pits"),
      Samples.paragraph("Prose."),
      Samples.section("1.", "Clay.", Samples.paragraph("Is dug."), Samples.paragraph("And sold.")),
      new Block.Items(List.of(new Block.Item("(a)", List.of(Samples.paragraph("item"))))),
      new Block.Names(false, List.of(Samples.text("Ochre"), Samples.text("Umber"))),
      new Block.Quotation(false, List.of(Samples.paragraph("Said."))),
      new Block.Table(
          List.of(new Block.Column(0, Align.LEFT), new Block.Column(0, Align.LEFT)),
          List.of(cell("Grade"), cell("Price")),
          List.of(new Block.Group(Samples.text("North"), List.of(
              new Block.Row(List.of(cell("Ball"), cell("$2")), Samples.AT)))),
          List.of(new Block.Item("(1)", List.of(Samples.paragraph("Note."))))),
      new Block.Box(List.of(1, 1), List.of(List.of(
          List.of(Samples.paragraph("Left.")), List.of(Samples.paragraph("Right."))))),
      new Block.Keep(List.of(Samples.paragraph("Kept."))),
      new Block.Note(List.of(Samples.paragraph("Noted."))),
      new Block.Signatures(Block.Layout.COLUMNS, List.of(
          new SignatureBlock(List.of(Samples.text("PELL")), List.of(new SignatureLine("By:", List.of(), true)), Samples.AT),
          new SignatureBlock(List.of(Samples.text("TERN")), List.of(), Samples.AT))));

  @Test
  void each_line_knows_the_element_of_its_block_and_what_that_stands_in() {
    assertThat(Placed.of(Samples.document(KINDS)).all()).extracting(row -> path(row.line().element()) + ": " + row.text())
        .containsExactly(
            "HEADING: Title",
            "HEADING: Schedule",
            "HEADING: Pits",
            "PARAGRAPH: Prose.",
            "SECTION PARAGRAPH: 1. Clay. Is dug.",
            "SECTION PARAGRAPH: And sold.",
            "LIST ITEM ITEM_BODY PARAGRAPH: (a) item",
            "LIST ITEM ITEM_BODY: Ochre",
            "LIST ITEM ITEM_BODY: Umber",
            "QUOTATION PARAGRAPH: Said.",
            "TABLE ROW HEAD_CELL: Grade",
            "TABLE ROW HEAD_CELL: Price",
            "TABLE ROW GROUP_CELL: North",
            "TABLE ROW CELL: Ball",
            "TABLE ROW CELL: $2",
            "LIST ITEM ITEM_BODY PARAGRAPH: (1) Note.",
            "BOX BOX_CELL PARAGRAPH: Left.",
            "BOX BOX_CELL PARAGRAPH: Right.",
            "PARAGRAPH: Kept.",
            "NOTE PARAGRAPH: [Note: Noted.]",
            "SIGNATURES SIGNATURE PARAGRAPH: PELL",
            "SIGNATURES SIGNATURE PARAGRAPH: By:",
            "SIGNATURES SIGNATURE PARAGRAPH: TERN");
  }

  @Test
  void what_stands_in_one_block_shares_its_element_and_no_other_block_does() {
    List<Element> lines = elements(Samples.document(List.of(
        Samples.paragraph(Samples.words(300, 1)), Samples.paragraph(Samples.words(300, 2)), KINDS.get(5), KINDS.get(8))));
    assertThat(distinct(lines.stream().filter(e -> path(e).equals("PARAGRAPH")).toList())).isEqualTo(2);
    assertThat(distinct(parents(lines, Role.HEAD_CELL))).isEqualTo(1);
    assertThat(distinct(parents(lines, Role.CELL))).isEqualTo(1);
    assertThat(distinct(parents(parents(lines, Role.CELL), Role.ROW))).isEqualTo(1);
  }

  @Test
  void every_role_is_some_mark_s() {
    Set<Role> roles = EnumSet.of(Role.ARTIFACT);
    Layout layout = Layout.of(Samples.document(KINDS));
    for (Placed.Row row : Placed.of(layout, true).all()) {
      for (Element e = row.line().element(); e.parent() != e; e = e.parent()) {
        roles.add(e.role());
        assertThat(e.isArtifact() || e.parent().children().contains(e)).isTrue();
      }
      row.line().tokens().stream().filter(Token.Word.class::isInstance).map(Token.Word.class::cast)
          .flatMap(word -> word.parts().stream()).filter(Part.Glyphs.class::isInstance)
          .forEach(part -> roles.add(((Part.Glyphs) part).look().element().role()));
    }
    layout.pages().forEach(page -> page.marks().forEach(mark -> roles.add(mark.element().role())));
    roles.add(layout.root().role());
    assertThat(roles).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void no_line_of_any_document_stands_outside_of_its_blocks() {
    for (long seed = 0; seed < 60; seed++) {
      Document document = RandomDocuments.document(seed);
      assertThat(elements(document)).as("seed %d", seed).isNotEmpty().noneMatch(e -> path(e).isEmpty());
    }
  }

  /** The roles from the document down. */
  private static String path(Element element) {
    List<String> roles = new ArrayList<>();
    for (Element e = element; e.parent() != e; e = e.parent()) {
      roles.add(0, e.role().name());
    }
    return String.join(" ", roles);
  }

  private static List<Element> elements(Document document) {
    return Placed.of(document).all().stream().map(row -> row.line().element()).toList();
  }

  private static List<Element> parents(List<Element> elements, Role role) {
    return elements.stream().filter(e -> e.role() == role).map(Element::parent).toList();
  }

  private static int distinct(List<Element> elements) {
    Map<Element, Boolean> all = new IdentityHashMap<>();
    elements.forEach(e -> all.put(e, true));
    return all.size();
  }

  private static Cell cell(String words) {
    return new Cell(Samples.text(words));
  }
}
