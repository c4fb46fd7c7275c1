package dev.engross.render.text;

import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Style.RulePlace;
import dev.engross.document.Style.SignatureStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets one line of a signature block.
 *
 * @param room characters that the block's column holds
 */
record SignatureLines(Composer composer, int room) {

  /** A shorter rule cannot be signed on; it stands below its label instead. */
  private static final int LEAST = 6;

  List<String> of(SignatureLine line) {
    SignatureStyle style = composer.style().signatures();
    String label = composer.label(line.label());
    Words value = composer.words(line.value());
    boolean below = style.place() == RulePlace.BELOW;
    if (!line.ruled()) {
      int indent = label.isEmpty() ? Math.max(0, Math.min(style.under(), room / 2)) : 0;
      return filled(label, value, indent);
    }
    if (value.isEmpty() && !below && label.length() + 1 + LEAST <= room) {
      int from = label.isEmpty() ? 0 : label.length() + 1;
      return List.of(label + " ".repeat(from - label.length()) + "_".repeat(rule(style, from)));
    }
    List<String> lines = new ArrayList<>(filled(label, value, 0));
    // A signature that is typed stands in for the rule after a label, and on a rule that stands below one.
    if (below || value.isEmpty()) {
      int from = label.length() + LEAST <= room ? label.length() : 0;
      lines.add(" ".repeat(from) + (below ? "-" : "_").repeat(rule(style, from)));
    }
    return lines;
  }

  private int rule(SignatureStyle style, int from) {
    return Math.max(1, Math.min(style.rule(), room - from));
  }

  /** A label and its value; further lines begin under the value, or under the label if that is long. */
  private List<String> filled(String label, Words value, int indent) {
    int hang = label.isEmpty() ? indent : Math.min(label.length() + 1, room / 2);
    String parted = label.isEmpty() || value.isEmpty() ? "" : " ";
    Words words = new Words(label + parted + value.flat());
    List<String> lines = composer.fill(words, room - indent, room - hang);
    List<String> out = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      out.add(" ".repeat(i == 0 ? indent : hang) + lines.get(i));
    }
    return out;
  }
}
