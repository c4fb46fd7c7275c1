package dev.engross.pipeline;

import dev.engross.markdown.Markdown;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;

/**
 * Whether a file has words of which only printing tells whether they are right: references in braces, and what looks
 * like a slip. It says so of too many rather than of too few.
 */
final class LooseEnds {

  private LooseEnds() {}

  static boolean areIn(Node node) {
    if (node instanceof Scalar words) {
      return areIn(words.text());
    }
    if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (areIn(entry.key().text()) || areIn(entry.value())) {
          return true;
        }
      }
    } else if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        if (areIn(item)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of prose without a bracket, a quotation mark, a table or an item there is nothing to check. */
  static boolean areIn(String text) {
    boolean marked = false;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '.' && c < '{') {
        continue; // nearly all
      }
      switch (c) {
        case '{':
          return true;
        case '(', '"', '|':
          marked = true;
          break;
        case '.':
          marked |= first;
          break;
        case '\n':
          first = true;
          break;
        case ' ':
          first &= i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '>';
          break;
        default:
      }
    }
    return marked && !Markdown.check(text, Location.startOf("")).isEmpty();
  }
}
