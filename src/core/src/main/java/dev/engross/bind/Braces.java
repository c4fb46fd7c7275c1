package dev.engross.bind;

import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports references in words that are taken as they stand: a name is looked for by its very characters. */
final class Braces {

  private static final Pattern REFERENCE = Pattern.compile("\\{[^{}]{0,120}\\}");

  private Braces() {}

  static void none(Binding binding, Scalar words, String what) {
    Matcher reference = REFERENCE.matcher(words.text());
    if (reference.find()) {
      boolean inLine = words.style() != Node.Style.BLOCK && words.text().indexOf('\n') < 0;
      int column = words.style() == Node.Style.QUOTED ? reference.start() + 1 : reference.start();
      binding.error("misplaced-reference", inLine ? words.at().plusColumns(column) : words.at(),
          what + " is taken as it stands, and " + reference.group() + " would not be filled in",
          "write the words themselves; references may stand in prose, such as text, notes and headings");
    }
  }
}
