package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import java.util.List;

/**
 * Sets signature blocks: as many abreast as the style has columns and there is room for, on a phone one below another.
 * The parties of a row share a height, and so does each line of theirs: rules to sign on stand on one line, whatever
 * wraps or is said above them.
 */
final class HtmlSignatures {

  /** Room above a rule for a hand to sign. */
  private static final String SIGN = "margin:2em 0 0 0";

  private static final String NEXT = "margin:0.3em 0 0 0";

  /** Between columns, in tenths of an em. */
  private static final int GUTTER = 15;

  /** A narrower column cannot be signed in, and a wider one is not asked for; in tenths of an em. */
  private static final int NARROWEST = 90;
  private static final int WIDEST = 200;

  /** From a label to its value, in tenths of an em; a space is about a quarter of an em. */
  private static final int AFTER_LABEL = 4;
  private static final int SPACE = 3;

  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final Style.SignatureStyle style;
  private final Style.PageStyle page;
  private final HtmlBlocks blocks;

  HtmlSignatures(HtmlWriter out, HtmlInlines inlines, Style style, HtmlBlocks blocks) {
    this.out = out;
    this.inlines = inlines;
    this.style = style.signatures();
    this.page = style.page();
    this.blocks = blocks;
  }

  void set(Block.Signatures signatures) {
    int abreast = signatures.layout() == Block.Layout.COLUMNS ? Math.max(1, style.widths().size()) : 1;
    List<Block.SignatureBlock> all = signatures.blocks();
    int share = Math.max(NARROWEST, Math.min(WIDEST, share(abreast)));
    String looks = abreast == 1 ? "" : columns(abreast, all, share);
    for (int i = 0; i < all.size(); i += abreast) {
      List<Block.SignatureBlock> row = all.subList(i, Math.min(i + abreast, all.size()));
      out.open("div", "style", looks + (i == 0 ? "page-break-before:avoid;" : "") + "page-break-inside:avoid").line();
      int signed = row.stream().mapToInt(HtmlSignatures::signed).max().orElse(0);
      for (Block.SignatureBlock block : row) {
        int down = abreast == 1 ? 0 : down(block, signed);
        block(block, abreast == 1 ? "" : shared(row, signed), tab(block, share), down);
      }
      out.close("div").line();
    }
  }

  /** A column's part of the paper's line, less what the page's edges take. */
  private int share(int abreast) {
    return (Length.measure(page) - 10 - (abreast - 1) * GUTTER) / abreast;
  }

  /** On a page as wide as the paper all columns find room; on a narrower one, those whose rules do. */
  private String columns(int abreast, List<Block.SignatureBlock> all, int share) {
    int wanted = NARROWEST;
    for (Block.SignatureBlock block : all) {
      wanted = Math.max(wanted, tab(block, share) + style.rule() * 5);
    }
    // The percentage keeps more columns than the style has from finding room.
    String least = "max(" + Length.tenths(Math.min(wanted, share)) + "," + 90 / abreast + "%)";
    return "display:grid;column-gap:" + Length.tenths(GUTTER)
        + ";grid-template-columns:repeat(auto-fill,minmax(min(100%," + least + "),1fr));";
  }

  /** Which line is the first to be signed; the first of all if none is. */
  private static int signed(Block.SignatureBlock block) {
    for (int i = 0; i < block.lines().size(); i++) {
      if (block.lines().get(i).signed()) {
        return i;
      }
    }
    return 0;
  }

  /** By how many lines a block's own go down, so that its first rule stands beside that of the others. */
  private static int down(Block.SignatureBlock block, int signed) {
    return block.lines().stream().anyMatch(Block.SignatureLine::signed) ? signed - signed(block) : 0;
  }

  private static String shared(List<Block.SignatureBlock> row, int signed) {
    int most = 0;
    for (Block.SignatureBlock block : row) {
      most = Math.max(most, down(block, signed) + block.lines().size());
    }
    return "display:grid;grid-row:span " + (most + 1) + ";grid-template-rows:subgrid;align-items:baseline;";
  }

  private void block(Block.SignatureBlock block, String looks, int tab, int down) {
    out.open("div", "style", looks + "page-break-inside:avoid");
    out.open("p", "style", "margin:1.5em 0 0 0" + (down == 0 ? "" : ";grid-row:span " + (down + 1)));
    for (int i = 0; i < block.party().size(); i++) {
      if (i > 0) {
        out.raw("<br>");
      }
      inlines.set(block.party().get(i));
    }
    out.close("p").line();
    for (Block.SignatureLine line : block.lines()) {
      line(line, tab);
    }
    out.close("div").line();
    blocks.refused(block.at());
  }

  /** Past the longest label; one that would take half of the column does not count. */
  private static int tab(Block.SignatureBlock block, int column) {
    int longest = 0;
    for (Block.SignatureLine line : block.lines()) {
      int width = Length.label(line.label()) + AFTER_LABEL;
      longest = width < column / 2 ? Math.max(longest, width) : longest;
    }
    return longest;
  }

  private void line(Block.SignatureLine line, int tab) {
    if (line.label().isEmpty()) {
      unlabelled(line);
    } else if (line.ruled() && style.place() == Style.RulePlace.BELOW) {
      out.open("div").open("p", "style", NEXT);
      inlines.label(line.label(), Length.tenths(tab));
      out.close("p").line().open("p", "style", SIGN);
      rule(line.value());
      out.close("p").close("div").line();
    } else {
      String hang = Length.tenths(tab + SPACE);
      out.open("p", "style", (line.ruled() ? SIGN : NEXT) + ";padding-left:" + hang + ";text-indent:-" + hang);
      inlines.label(line.label(), Length.tenths(tab));
      value(line);
      out.close("p").line();
    }
  }

  private void unlabelled(Block.SignatureLine line) {
    out.open("p", "style", line.ruled() ? SIGN : NEXT + ";padding-left:" + Length.indent(style.under()));
    value(line);
    out.close("p").line();
  }

  private void value(Block.SignatureLine line) {
    if (line.ruled()) {
      rule(line.value());
    } else {
      inlines.set(line.value());
    }
  }

  private void rule(List<Inline> signed) {
    inlines.rule("min(" + Length.chars(Math.max(1, Math.min(style.rule(), 40))) + ",100%)", signed);
  }
}
