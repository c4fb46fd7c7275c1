package dev.engross.bind;

import dev.engross.yaml.Node.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports references and marks in words that are taken as they stand: a name is looked for by its very characters. */
final class Braces {

  private static final Pattern REFERENCE = Pattern.compile("\\{[^{}]{0,120}\\}");

  private Braces() {}

  /** Whether there could be anything to report. */
  static boolean mayBeIn(Scalar words) {
    return words.isConfidential() || words.text().indexOf('{') >= 0;
  }

  static void none(Binding binding, Scalar words, String what) {
    noMarks(binding, words, what);
    noReference(binding, words, what);
  }

  /** The same of references alone: a value that is taken as it stands may be confidential. */
  static void noReference(Binding binding, Scalar words, String what) {
    if (words.text().indexOf('{') < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(words.text());
    if (reference.find()) {
      binding.error("misplaced-reference", words.at(reference.start()),
          what + " is taken as it stands, and " + reference.group() + " would not be filled in",
          "write the words themselves; references may stand in prose, such as text, notes and headings");
    }
  }

  /** The same of the marks round what is confidential, where no words can be left out. */
  static void noMarks(Binding binding, Scalar words, String what) {
    if (words.isConfidential()) {
      binding.error("confidential-name", words.atFirstMark(),
          what + " cannot be confidential: other words go by it",
          "take the marks [[ ]] out; prose, particulars and the values of schedules may have them");
    }
  }
}
