package dev.engross.document;

import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Item;
import dev.engross.document.Block.Layout;
import dev.engross.document.Block.Setting;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Documents for property tests: every kind of block and inline, nested, from a seed. The same seed gives the same
 * document everywhere. Ids are unique, links lead somewhere, and all characters are ones that every renderer prints.
 */
public final class RandomDocuments {

  private static final String[] WORDS = {
    "the", "Supplier", "shall", "deliver", "clay", "of", "each", "grade", "to", "kiln", "No.", "3", "and", "a", "Buyer",
    "pays", "$76.25", "per", "ton,", "less", "0.5%", "on", "orders", "over", "1,000", "tons;", "provided", "that", "notice",
    "(in", "writing)", "is", "given", "thirty", "(30)", "days\u2019", "before", "mid-season", "barges", "sail\u2026", "as",
    "amended", "May\u00A01,", "2019\u20132021", "\u201Cwet\u201D", "or", "dry\u2014whichever", "notwithstanding",
    "Section\u00A02.1,", "ten", "by", "its", "agents", "and/or", "assigns", "x"
  };
  private static final String[] NAMES = {
    "Pell Harbor Ceramics LP", "Tern Tileworks", "Ivory Ball Clay", "Ochre", "Saltmarsh Brick & Pipe Company",
    "North Ferry Stoneware Partners", "Old Quay Kilns, Inc."
  };

  private final Random random;
  private final boolean sideBySide;
  private final int sections;
  private int ids;
  private int line = 1;

  private RandomDocuments(long seed, boolean sideBySide) {
    this.random = new Random(seed);
    this.sideBySide = sideBySide;
    this.sections = 1 + random.nextInt(5);
  }

  /** A document in a style of its own, some of them drafts. */
  public static Document document(long seed) {
    return document(seed, style(seed, 20 + new Random(~seed).nextInt(113)));
  }

  public static Document document(long seed, Style style) {
    return new RandomDocuments(seed, true).build(style);
  }

  /** A document of which no parts stand side by side: no table, box or signatures. */
  public static Document prose(long seed, Style style) {
    return new RandomDocuments(seed, false).build(style);
  }

  /** A style with a text rendering so many characters wide. */
  public static Style style(long seed, int width) {
    Random r = new Random(seed * 31 + width);
    Style d = Style.DEFAULT;
    return new Style(
        new Style.Headings(r.nextBoolean(), pick(r, Style.HeadingMark.values())),
        new Style.TextStyle(
            width, r.nextInt(12), r.nextInt(12), r.nextInt(20), r.nextInt(14), r.nextInt(8), r.nextInt(3),
            pick(r, Style.Grid.values()), pick(r, Style.Names.values())),
        d.page(),
        new Style.SignatureStyle(
            r.nextInt(12), r.nextBoolean() ? List.of(38, 37) : List.of(30 + r.nextInt(20)), 10 + r.nextInt(30),
            10 + r.nextInt(30), pick(r, Style.RulePlace.values()), r.nextInt(8),
            pick(r, Style.Anchors.values())));
  }

  private Document build(Style style) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "title", List.of(text("AMENDMENT NO. 3"), new Inline.LineBreak(), text("TO A SUPPLY AGREEMENT"))));
    blocks.add(new Block.Paragraph(Setting.PREAMBLE, inlines(3)));
    for (int i = 1; i <= sections; i++) {
      blocks.add(section("s" + i, i + ".", 0));
      blocks.addAll(blocks(2, random.nextInt(3)));
      if (random.nextInt(3) == 0) {
        blocks.add(new Block.PageBreak());
      }
    }
    Document.Meta meta =
        new Document.Meta("clay-supply-am03", "Amendment No. 3", "Supply Agreement", "2019-05-01", "en-US",
            random.nextInt(4) == 0, Location.startOf("agreements/clay-supply/amendments/03.yaml"));
    return new Document(meta, style, blocks);
  }

  private Block.Section section(String id, String number, int depth) {
    List<Block> body = blocks(2, random.nextInt(4));
    if (depth < 2 && random.nextInt(3) == 0) {
      body.add(section(id + "a", "(a)", depth + 1));
    }
    List<Inline> heading = random.nextInt(3) == 0 ? List.of() : List.of(text(NAMES[random.nextInt(NAMES.length)] + "."));
    return new Block.Section(id, random.nextInt(6) == 0 ? "" : number, heading, depth, body, here());
  }

  private List<Block> blocks(int nesting, int count) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(block(nesting));
    }
    return out;
  }

  private Block block(int nesting) {
    switch (random.nextInt(nesting > 0 ? (sideBySide ? 14 : 10) : 5)) {
      case 0:
        return new Block.Heading(1 + random.nextInt(3), "h" + ++ids, inlines(1));
      case 1:
        return new Block.Names(random.nextBoolean(), many(4, () -> List.of(name(), text(" (" + words(4) + ")"))));
      case 5:
        return new Block.Quotation(random.nextBoolean(), blocks(nesting - 1, 1 + random.nextInt(2)));
      case 6:
        return new Block.Keep(blocks(nesting - 1, 1 + random.nextInt(2)));
      case 7:
        return new Block.Note(blocks(nesting - 1, 1));
      case 8:
      case 9:
        return items(nesting);
      case 10:
      case 11:
        return table();
      case 12:
        return new Block.Box(
            random.nextBoolean() ? List.of(0, 0) : List.of(20, 30), many(2, () -> List.of(prose(), prose())));
      case 13:
        return new Block.Signatures(random.nextBoolean() ? Layout.COLUMNS : Layout.STACKED, many(3, this::signature));
      default:
        return new Block.Paragraph(pick(random, Setting.values()), inlines(4));
    }
  }

  private Block.Items items(int nesting) {
    int[] at = {0};
    return new Block.Items(
        many(3, () -> new Item("(" + (char) ('a' + at[0]++) + ")", blocks(nesting - 1, 1 + random.nextInt(2)))));
  }

  private List<Block> prose() {
    return List.of(new Block.Paragraph(Setting.FLUSH, inlines(2)));
  }

  private Block.Table table() {
    int columns = 1 + random.nextInt(4);
    List<Block.Column> cols = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    boolean headed = random.nextInt(4) > 0;
    for (int i = 0; i < columns; i++) {
      int width = random.nextBoolean() ? 0 : 4 + random.nextInt(50);
      cols.add(new Block.Column(width, i == 0 ? Align.LEFT : pick(random, Align.values())));
      if (headed) {
        head.add(new Cell(List.of(text(words(3)))));
      }
    }
    List<Block.Group> groups =
        many(2, () -> new Block.Group(
            random.nextBoolean() ? List.of() : List.of(text(words(4))), many(5, () -> new Block.Row(cells(columns), here()))));
    List<Item> notes = random.nextInt(3) == 0 ? List.of(new Item("(1)", prose()), new Item("(2)", prose())) : List.of();
    return new Block.Table(cols, head, groups, notes);
  }

  private List<Cell> cells(int columns) {
    List<Cell> out = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      out.add(
          new Cell(
              i == 0
                  ? List.of(name())
                  : random.nextInt(3) == 0 ? inlines(1) : List.of(text(random.nextInt(500) / 10.0 + "%"))));
    }
    return out;
  }

  private SignatureBlock signature() {
    List<SignatureLine> lines = new ArrayList<>();
    lines.add(new SignatureLine("By:", random.nextInt(3) == 0 ? List.of(text("/s/ A. Fenn")) : List.of(), true));
    lines.add(new SignatureLine("Name:", random.nextBoolean() ? List.of() : List.of(text("Alma Fenn")), false));
    if (random.nextBoolean()) {
      lines.add(new SignatureLine("", List.of(text("President")), false));
    }
    return new SignatureBlock(many(2, () -> List.of(name())), lines, here());
  }

  /** Up to so many runs of words, with inlines of every kind among them. */
  private List<Inline> inlines(int runs) {
    List<Inline> out = new ArrayList<>();
    out.add(text(words(8) + " "));
    for (int i = random.nextInt(runs + 1); i > 0; i--) {
      out.add(inline());
      out.add(text((random.nextBoolean() ? ", " : " ") + words(12) + " "));
    }
    out.add(text(words(3) + "."));
    return out;
  }

  private Inline inline() {
    List<Inline> some = List.of(text(words(3)));
    switch (random.nextInt(9)) {
      case 0:
        return new Inline.Quoted(random.nextBoolean()
            ? some
            : List.of(text("a "), new Inline.Quoted(some), text(" of " + words(2))));
      case 1:
      case 2:
        return name();
      case 3:
        return new Inline.Link("s" + (1 + random.nextInt(sections)), some);
      case 4:
        return new Inline.Blank(1 + random.nextInt(15));
      case 5:
        return new Inline.Redacted();
      case 6:
        return new Inline.Inserted(some);
      case 7:
        return random.nextBoolean() ? new Inline.Deleted(some) : new Inline.LineBreak();
      default:
        return new Inline.Styled(pick(random, Inline.Mark.values()), some);
    }
  }

  private Inline name() {
    return new Inline.Name(List.of(text(NAMES[random.nextInt(NAMES.length)])));
  }

  private String words(int most) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      out.append(WORDS[random.nextInt(WORDS.length)]).append(i == 0 ? "" : " ");
    }
    return out.toString();
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private Location here() {
    return new Location("agreements/clay-supply/amendments/03.yaml", ++line, 3);
  }

  private <T> List<T> many(int most, Supplier<T> one) {
    List<T> out = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      out.add(one.get());
    }
    return out;
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
