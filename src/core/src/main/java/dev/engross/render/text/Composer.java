package dev.engross.render.text;

import dev.engross.document.Inline;
import dev.engross.document.Style;
import java.util.List;

/** Makes words of inlines and lines of words, in a document's style. */
record Composer(Style style, Faults faults) {

  Style.TextStyle text() {
    return style.text();
  }

  /** Empty lines between blocks. */
  int gap() {
    return Math.max(0, style.text().gap());
  }

  Flattener flattener() {
    return flattener(style.text().names() == Style.Names.WHOLE);
  }

  private Flattener flattener(boolean wholeNames) {
    return new Flattener(faults, wholeNames, Math.max(1, style.text().width()));
  }

  Words words(List<Inline> content) {
    return flattener().add(content).words();
  }

  /** Words of a list of names. */
  Words listed(List<Inline> content) {
    return flattener(style.text().names() != Style.Names.BROKEN).add(content).words();
  }

  /** A label's characters as they print, but for spaces that do not break. */
  String label(String label) {
    return flattener().add(label).words().flat().strip();
  }

  List<String> fill(Words words, int width) {
    return Filler.fill(words, width, width, faults);
  }

  List<String> fill(Words words, int first, int rest) {
    return Filler.fill(words, first, rest, faults);
  }

  List<String> balance(Words words, int width) {
    return Filler.balance(words, width, faults);
  }
}
