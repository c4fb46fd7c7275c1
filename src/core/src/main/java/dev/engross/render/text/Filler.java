package dev.engross.render.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills lines greedily: each takes as many words as it holds. One filler fills one run of words. */
final class Filler {

  private final String flat;
  private final int rest;
  private final @Nullable Faults faults;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int room;

  private Filler(Words words, int first, int rest, @Nullable Faults faults) {
    this.flat = words.flat();
    this.room = Math.max(1, first);
    this.rest = Math.max(1, rest);
    this.faults = faults;
  }

  /**
   * The lines, without indents and without spaces at their ends.
   *
   * @param first characters that the first line holds
   * @param rest characters that each other line holds
   * @param faults told of words that had to be broken
   */
  static List<String> fill(Words words, int first, int rest, Faults faults) {
    return new Filler(words, first, rest, faults).run();
  }

  /**
   * The lines at the least width that needs no more of them than {@code width} does, so that they are of like length.
   */
  static List<String> balance(Words words, int width, Faults faults) {
    int count = new Filler(words, width, width, null).run().size();
    int low = 1;
    int high = Math.max(1, width);
    while (low < high) {
      int middle = (low + high) / 2;
      if (middle >= words.longestWord() && new Filler(words, middle, middle, null).run().size() <= count) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return fill(words, high, high, faults);
  }

  private List<String> run() {
    int from = 0;
    for (int i = 0; i <= flat.length(); i++) {
      if (i == flat.length() || Words.isGap(flat.charAt(i))) {
        place(from, i);
        from = i + 1;
        if (i < flat.length() && flat.charAt(i) == Words.LINE_END) {
          end();
        }
      }
    }
    if (line.length() > 0) {
      end();
    }
    return lines;
  }

  private void place(int from, int to) {
    int length = to - from;
    if (length <= 0) {
      return;
    }
    int used = line.length() == 0 ? 0 : line.length() + 1;
    if (used + length <= room) {
      append(from, to);
    } else if (length <= rest && line.length() > 0) {
      end();
      append(from, to);
    } else {
      int space = flat.indexOf(Words.NAME_SPACE, from);
      if (space >= 0 && space < to) {
        place(from, space);
        placeName(space + 1, to);
      } else {
        cut(from, to);
      }
    }
  }

  /** The rest of a name that no line holds: its words are filled like others. */
  private void placeName(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || flat.charAt(i) == Words.NAME_SPACE) {
        place(start, i);
        start = i + 1;
      }
    }
  }

  private void cut(int from, int to) {
    if (faults != null) {
      faults.longWord(spaced(flat.substring(from, to)));
    }
    if (line.length() > 0) {
      end();
    }
    int at = from;
    while (to - at > room) {
      int end = end(at, at + room);
      line.append(flat, at, end);
      at = end;
      end();
    }
    line.append(flat, at, to);
  }

  /** Where to cut a word that goes on: after a slash or a hyphen, if one is not too near its beginning. */
  private int end(int from, int to) {
    for (int i = to; i > from + room / 3; i--) {
      if (flat.charAt(i - 1) == '/' || flat.charAt(i - 1) == '-') {
        return i;
      }
    }
    return to;
  }

  private void append(int from, int to) {
    if (line.length() > 0) {
      line.append(' ');
    }
    line.append(flat, from, to);
  }

  private void end() {
    lines.add(spaced(line.toString()).stripTrailing());
    line.setLength(0);
    room = rest;
  }

  private static String spaced(String text) {
    return text.replace(Characters.NO_BREAK_SPACE, ' ').replace(Words.NAME_SPACE, ' ');
  }
}
