package dev.engross.render;

import dev.engross.finding.CodePoint;
import java.util.LinkedHashSet;
import java.util.Set;

/** The characters of one block that could not be printed, with the words about the first of them. */
final class Unprinted {

  /** More characters than these are only counted: a text in another script is one mistake, not fifty. */
  private static final int NAMED = 5;

  private final String context;
  private final Set<Integer> codes = new LinkedHashSet<>();

  Unprinted(String context) {
    this.context = context;
  }

  void add(int code) {
    codes.add(code);
  }

  String context() {
    return context;
  }

  /** {@code 'é' (U+00E9), 'ü' (U+00FC) and 3 other characters}. */
  String named() {
    StringBuilder out = new StringBuilder();
    int named = 0;
    int shown = Math.min(NAMED, codes.size());
    for (int code : codes) {
      if (named == shown) {
        break;
      }
      boolean last = named == shown - 1 && codes.size() == shown;
      out.append(named == 0 ? "" : last ? " and " : ", ").append(name(code));
      named++;
    }
    int others = codes.size() - shown;
    if (others > 0) {
      out.append(" and ").append(others).append(others == 1 ? " other character" : " other characters");
    }
    return out.toString();
  }

  /** Whether all are accents and the like, apart from the letters that they belong to. */
  boolean isOfMarks() {
    return codes.stream().allMatch(Unprinted::isMark);
  }

  private static boolean isMark(int code) {
    return Character.getType(code) == Character.NON_SPACING_MARK;
  }

  private static String name(int code) {
    String number = CodePoint.of(code);
    // An accent would stand on the quotation mark before it.
    String letter = isMark(code) ? " " : "";
    return visible(code) ? "'" + letter + Character.toString(code) + "' (" + number + ")" : number;
  }

  /** Whether a character can be shown in a message: controls, invisible and unpaired ones would spoil it. */
  static boolean visible(int code) {
    switch (Character.getType(code)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return false;
      default:
        return true;
    }
  }
}
