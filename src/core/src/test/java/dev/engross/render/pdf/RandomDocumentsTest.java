package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Item;
import dev.engross.document.Block.Setting;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents of any blocks in any blocks. */
class RandomDocumentsTest {

  private static final int DOCUMENTS = 50;

  private Random random = new Random(0);

  @Test
  void any_blocks_in_any_blocks_read_back_word_for_word() {
    PdfRenderer renderer = new PdfRenderer();
    int compared = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      random = new Random(seed);
      Document document = Samples.document(style(), random.nextBoolean(), blocks(4, 8));
      Rendered rendered = renderer.render(document);
      // Words that had to be cut, and rows that had to be divided, read back in pieces.
      if (rendered.findings().isEmpty()) {
        compared++;
        assertThat(String.join(" ", Words.of(rendered.bytes()))).as("seed " + seed)
            .isEqualTo(String.join(" ", Words.of(document)));
      }
      assertThat(renderer.render(document).bytes()).isEqualTo(rendered.bytes());
    }
    assertThat(compared).isGreaterThan(DOCUMENTS / 2);
  }

  private Style style() {
    Style.TextStyle text = new Style.TextStyle(
        60 + random.nextInt(40), random.nextInt(12), random.nextInt(12), random.nextInt(20), random.nextInt(12),
        random.nextInt(6), random.nextInt(3), pick(Style.Grid.values()), pick(Style.Names.values()));
    return new Style(
        new Style.Headings(random.nextBoolean(), pick(new Style.HeadingMark[] {
          Style.HeadingMark.UNDERLINED, Style.HeadingMark.BOLD, Style.HeadingMark.PLAIN})),
        text,
        new Style.PageStyle(
            pick(Style.PageSize.values()), 36 + random.nextInt(72), 8 + random.nextInt(6), pick(Style.Face.values()), "Head",
            "{page}", pick(Style.LineNumbers.values())),
        new Style.SignatureStyle(
            random.nextInt(20), random.nextBoolean() ? List.of(38, 37) : List.of(26, 26, 26), 37, 28,
            pick(Style.RulePlace.values()), 5, pick(Style.Anchors.values())));
  }

  private List<Block> blocks(int depth, int most) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    int kind = random.nextInt(depth > 0 ? 14 : 4);
    return switch (kind) {
      case 0 -> new Block.Names(random.nextBoolean(), List.of(inlines(), inlines(), inlines()));
      case 1, 2, 3 -> new Block.Paragraph(pick(Setting.values()), inlines());
      case 4 -> new Block.Heading(1 + random.nextInt(3), "", inlines());
      case 5, 6 -> new Block.Section(
          "", number(), random.nextBoolean() ? inlines() : List.of(), random.nextInt(3), blocks(depth - 1, 3), Samples.AT);
      case 7 -> new Block.Items(List.of(
          new Item("(a)", blocks(depth - 1, 2)), new Item("(xviii)", List.of()), new Item("A", blocks(depth - 1, 2))));
      case 8 -> new Block.Quotation(false, blocks(depth - 1, 3));
      case 9 -> table(depth);
      case 10 -> new Block.Box(List.of(30, 50), List.of(List.of(List.of(paragraph()), List.of(paragraph(), paragraph()))));
      case 11 -> Samples.signatures(1 + random.nextInt(5));
      case 12 -> new Block.Keep(blocks(depth - 1, 3));
      default -> new Block.PageBreak();
    };
  }

  private String number() {
    return pick(new String[] {"", "1.", "(a)", "Section 4.01"});
  }

  private Block paragraph() {
    return new Block.Paragraph(Setting.FLUSH, inlines());
  }

  private Block table(int depth) {
    int columns = 1 + random.nextInt(4);
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      all.add(new Column(random.nextBoolean() ? 0 : 10 + random.nextInt(40), pick(Align.values())));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      rows.add(new Block.Row(cells(columns), Samples.AT));
    }
    return new Block.Table(
        all, random.nextBoolean() ? cells(columns) : List.of(),
        List.of(new Block.Group(random.nextBoolean() ? inlines() : List.of(), rows), new Block.Group(List.of(), rows)),
        random.nextBoolean() ? List.of(new Item("*", List.of(paragraph()))) : List.of());
  }

  private List<Cell> cells(int count) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(new Cell(random.nextInt(6) == 0 ? List.of() : inlines()));
    }
    return cells;
  }

  private List<Inline> inlines() {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      List<Inline> words = Samples.text(Samples.words(1 + random.nextInt(random.nextInt(12) == 0 ? 200 : 9), random.nextInt()));
      inlines.add(switch (random.nextInt(9)) {
        case 0 -> new Inline.Styled(pick(Inline.Mark.values()), words);
        case 1 -> new Inline.Quoted(words);
        case 2 -> new Inline.Name(words);
        case 3 -> new Inline.Link("", words);
        case 4 -> new Inline.LineBreak();
        case 5 -> new Inline.Inserted(words);
        case 6 -> new Inline.Redacted();
        default -> words.get(0);
      });
    }
    return inlines;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
