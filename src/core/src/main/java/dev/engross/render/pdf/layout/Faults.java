package dev.engross.render.pdf.layout;

import dev.engross.finding.Finding;
import dev.engross.render.Format;
import dev.engross.render.Unsupported;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was found while a document was set: at most one finding a rule and place. */
final class Faults {

  private final List<Finding> all = new ArrayList<>();
  private final Unsupported unsupported = new Unsupported(Format.PDF);
  private final Set<String> known = new HashSet<>();

  /** A character without a glyph, in some words. */
  void unsupported(Location at, int codePoint, String words, int index) {
    unsupported.add(at, codePoint, words, index);
  }

  void longWord(Location at, String word) {
    String shown = word.length() > 40 ? word.substring(0, 40) + "…" : word;
    add(Finding.warn(
        "long-word", at, "\"" + shown + "\" is longer than a line of the PDF and was cut",
        "put a space where the word may break"));
  }

  void tallRow(Location at) {
    add(Finding.warn(
        "tall-row", at, "this row is taller than a page of the PDF and was divided", "make it several rows"));
  }

  void tallSignatures(Location at) {
    add(Finding.warn(
        "tall-signatures", at, "this signature block is taller than a page of the PDF and was divided",
        "shorten the lines of the block"));
  }

  List<Finding> sorted() {
    return Stream.concat(all.stream(), unsupported.findings().stream()).sorted().toList();
  }

  private void add(Finding finding) {
    if (known.add(finding.rule() + ' ' + finding.at())) {
      all.add(finding);
    }
  }
}
