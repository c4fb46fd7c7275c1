package dev.engross.confidential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks {@code [[ ]]} in a text.
 *
 * @param all those that hold, in order; they hold none of each other
 * @param faults what is wrong with the others
 */
record Marks(List<Mark> all, List<Fault> faults) {

  static final String OPEN = "[[";
  static final String CLOSE = "]]";

  /** What stands for words that are left out. */
  static final String OMISSION = "[***]";

  private static final Pattern PARAGRAPH = Pattern.compile("\n[ \t]*\n");

  Marks {
    all = List.copyOf(all);
    faults = List.copyOf(faults);
  }

  /**
   * A pair of marks.
   *
   * @param open the index of the two brackets before the words
   * @param close that of the two after them
   */
  record Mark(int open, int close) {

    /** The index after the last bracket. */
    int end() {
      return close + CLOSE.length();
    }
  }

  /** What is wrong with the brackets at an index. */
  record Fault(int index, String message, String mend) {}

  /** Whether a text could have any, or a fault in one. */
  static boolean mayBeIn(String text) {
    byte[] units = text.getBytes(StandardCharsets.ISO_8859_1); // what it lacks becomes ?, which is no mark
    for (int i = 1; i < units.length; i++) {
      if (units[i] == units[i - 1] && (units[i] == '[' || units[i] == ']')) {
        return true;
      }
    }
    return false;
  }

  static Marks of(String text) {
    List<Mark> all = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = close(text, open + OPEN.length());
      if (close < 0) {
        faults.add(new Fault(open, "the marks [[ open here and are not closed",
            "close them with ]] after the words that are confidential"));
        break;
      }
      Mark mark = new Mark(open, close);
      Fault fault = fault(text, mark);
      if (fault.index() < 0) {
        all.add(mark);
      } else {
        faults.add(fault);
      }
      from = mark.end();
    }
    int stray = faults.isEmpty() ? stray(text, all) : -1;
    if (stray >= 0) {
      faults.add(new Fault(stray, "the marks ]] close here, and none are open",
          "write [[ before the words that are confidential, or take ]] out"));
    }
    return new Marks(all, faults);
  }

  /** Where the marks that are open close: of three brackets the first belongs to the words, such as of [[ [***] ]]. */
  static int close(String text, int from) {
    int close = text.indexOf(CLOSE, from);
    while (close >= 0 && text.startsWith("]", close + CLOSE.length())) {
      close++;
    }
    return close;
  }

  private static Fault fault(String text, Mark mark) {
    String words = text.substring(mark.open() + OPEN.length(), mark.close());
    int nested = words.indexOf(OPEN);
    if (nested >= 0) {
      return new Fault(mark.open() + OPEN.length() + nested,
          "the marks [[ open here before those before them are closed",
          "close the first with ]], or keep one pair round all that is confidential");
    }
    if (words.isBlank()) {
      return new Fault(mark.open(), "nothing stands between the marks [[ and ]]",
          "write between them what is confidential; for what is left out for good, write [***]");
    }
    return PARAGRAPH.matcher(words).find()
        ? new Fault(mark.open(), "the marks [[ open here and are closed in another paragraph",
            "give each paragraph marks of its own")
        : new Fault(-1, "", "");
  }

  /** Where two brackets close though fewer are open; -1 if they do nowhere. */
  private static int stray(String text, List<Mark> marks) {
    int depth = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (next < marks.size() && marks.get(next).open() == i) {
        i = marks.get(next++).end() - 1;
      } else if (text.charAt(i) == '[') {
        depth++;
      } else if (text.charAt(i) == ']' && depth > 0) {
        depth--;
      } else if (text.charAt(i) == ']' && (text.startsWith(CLOSE, i) || text.startsWith(CLOSE, i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The text with the words of all marks left out, or without the marks. */
  String without(String text, boolean words) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Mark mark : all) {
      out.append(text, from, mark.open());
      out.append(words ? OMISSION : text.substring(mark.open() + OPEN.length(), mark.close()));
      from = mark.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The indices, in the text without marks, at which marks stood. */
  List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    int gone = 0;
    for (Mark mark : all) {
      places.add(mark.open() - gone);
      gone += OPEN.length();
      places.add(mark.close() - gone);
      gone += CLOSE.length();
    }
    return places;
  }
}
