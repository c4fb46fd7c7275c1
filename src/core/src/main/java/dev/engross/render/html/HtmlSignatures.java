package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Style;
import java.util.List;

/**
 * Sets signature blocks: in pairs where there is room for two, one below another on a phone; each whole on its page.
 */
final class HtmlSignatures {

  /** Room above a rule for a hand to sign. */
  private static final String SIGN = "margin:2em 0 0 0";

  private static final String NEXT = "margin:0.3em 0 0 0";

  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final Style.SignatureStyle style;
  private final HtmlBlocks blocks;

  HtmlSignatures(HtmlWriter out, HtmlInlines inlines, Style.SignatureStyle style, HtmlBlocks blocks) {
    this.out = out;
    this.inlines = inlines;
    this.style = style;
    this.blocks = blocks;
  }

  void set(Block.Signatures signatures) {
    boolean columns = signatures.layout() == Block.Layout.COLUMNS;
    int beside = columns ? 2 : 1;
    List<Block.SignatureBlock> all = signatures.blocks();
    for (int i = 0; i < all.size(); i += beside) {
      List<Block.SignatureBlock> row = all.subList(i, Math.min(i + beside, all.size()));
      int tallest = 0;
      for (Block.SignatureBlock block : row) {
        tallest = Math.max(tallest, block.party().size());
      }
      out.open("div", "style", (i == 0 ? "page-break-before:avoid;" : "") + "page-break-inside:avoid").line();
      for (int j = 0; j < row.size(); j++) {
        block(row.get(j), tallest, columns ? width(row.get(j), j) : "");
      }
      out.close("div").line();
    }
  }

  private String width(Block.SignatureBlock block, int column) {
    List<Integer> widths = style.widths();
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    int percent = column < widths.size() && widths.size() > 1 ? Length.percent(widths.get(column), sum) : 50;
    // A hundredth is left for the white space between the two.
    return "display:inline-block;vertical-align:top;width:" + (percent - 1) + "%;min-width:"
        + Length.chars(Math.min(style.rule() + longest(block) + 2, 40)) + ";";
  }

  private static int longest(Block.SignatureBlock block) {
    int longest = 0;
    for (Block.SignatureLine line : block.lines()) {
      longest = Math.max(longest, line.label().length());
    }
    return longest;
  }

  /** Below a short party's name empty lines are left, so that the rules of a pair stand on one line. */
  private void block(Block.SignatureBlock block, int tallest, String looks) {
    out.open("div", "style", looks + "page-break-inside:avoid").open("p", "style", "margin:1.5em 1em 0 0");
    for (int i = 0; i < block.party().size(); i++) {
      if (i > 0) {
        out.raw("<br>");
      }
      inlines.set(block.party().get(i));
    }
    out.raw("<br>&#160;".repeat(tallest - block.party().size())).close("p").line();
    int longest = longest(block);
    for (Block.SignatureLine line : block.lines()) {
      line(line, Length.tenths(longest * 5L + 4));
    }
    out.close("div").line();
    blocks.refused(block.at());
  }

  private void line(Block.SignatureLine line, String width) {
    boolean below = line.ruled() && style.place() == Style.RulePlace.BELOW;
    boolean unlabelled = line.label().isEmpty();
    out.open("p", "style", (line.ruled() && !below ? SIGN : NEXT)
        + (unlabelled && !line.ruled() ? ";padding-left:" + Length.indent(style.under()) : ""));
    if (!unlabelled) {
      inlines.label(line.label(), width);
    }
    if (below && !unlabelled) {
      out.close("p").line().open("p", "style", SIGN);
    }
    if (line.ruled()) {
      inlines.rule(style.rule(), line.value());
    } else {
      inlines.set(line.value());
    }
    out.close("p").line();
  }
}
