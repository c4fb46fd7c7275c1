package dev.engross.render.text;

import java.util.Arrays;

/** Shares a line among columns. All widths include the space that parts a column from the next. */
final class ColumnWidths {

  /** The least width of a column; no table is set in columns where the line does not hold as much for each. */
  static final int LEAST = 4;

  private ColumnWidths() {}

  /**
   * Widths of at least {@link #LEAST} whose sum is not over the line, which must hold as much. Wanted widths are kept
   * where they fit, else shrunk alike. The others share what is left: their content's width and an equal part of the
   * surplus if all fit; else those whose content needs no more than an equal share have it, and the others what their
   * longest word needs and a part of the rest in proportion to what they lack.
   *
   * @param line the width to be shared
   * @param wanted a width, or 0 where the content decides
   * @param words the width that each column's longest word needs
   * @param content the width at which no line of a column breaks
   */
  static int[] share(int line, int[] wanted, int[] words, int[] content) {
    int count = wanted.length;
    int[] widths = new int[count];
    int open = 0;
    int[] least = new int[count];
    int[] most = new int[count];
    for (int i = 0; i < count; i++) {
      if (wanted[i] <= 0) {
        open++;
        least[i] = Math.max(LEAST, Math.min(words[i], line));
        most[i] = Math.max(least[i], Math.min(content[i], 16 * line));
      }
    }
    // Wanted widths leave the others their longest words, up to half the line, but never less than the least.
    int kept = Math.min(Math.max(open * LEAST, Math.min(sum(least), line / 2)), line - (count - open) * LEAST);
    int left = line - fix(line - kept, line, wanted, widths);
    if (open == 0) {
      return widths;
    }
    if (sum(most) <= left) {
      spread(left - sum(most), most, widths, wanted, open);
    } else if (sum(least) <= left) {
      settle(left, least, most, wanted);
      stretch(left - sum(least), least, most, widths, wanted);
    } else {
      level(left, least, widths, wanted, open);
    }
    return widths;
  }

  /** Sets the wanted widths into {@code widths}, and gives their sum, which is at most {@code room}. */
  private static int fix(int room, int line, int[] wanted, int[] widths) {
    long total = 0;
    for (int w : wanted) {
      total += Math.min(16L * line, Math.max(0, w));
    }
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] > 0) {
        long own = Math.min(16L * line, wanted[i]);
        widths[i] = (int) Math.max(LEAST, total <= room ? own : own * room / total);
      }
    }
    while (sum(widths) > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
    }
    return sum(widths);
  }

  private static void spread(int surplus, int[] most, int[] widths, int[] wanted, int open) {
    int rest = surplus;
    int columns = open;
    for (int i = 0; i < widths.length; i++) {
      if (wanted[i] <= 0) {
        int part = (rest + columns - 1) / columns;
        widths[i] = most[i] + part;
        rest -= part;
        columns--;
      }
    }
  }

  /** Makes the content of columns that need no more than an equal share their least width too. */
  private static void settle(int left, int[] least, int[] most, int[] wanted) {
    Integer[] order = new Integer[most.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(most[a], most[b]));
    int rest = left;
    int others = 0;
    int needed = sum(least);
    for (int w : wanted) {
      others += w <= 0 ? 1 : 0;
    }
    for (int i : order) {
      if (wanted[i] > 0) {
        continue;
      }
      needed -= least[i];
      if (most[i] > rest / others || most[i] + needed > rest) {
        return;
      }
      least[i] = most[i];
      rest -= most[i];
      others--;
    }
  }

  private static void stretch(int surplus, int[] least, int[] most, int[] widths, int[] wanted) {
    long rest = surplus;
    long lack = (long) sum(most) - sum(least);
    for (int i = 0; i < widths.length; i++) {
      if (wanted[i] <= 0) {
        int own = most[i] - least[i];
        long part = lack == 0 ? 0 : Math.round((double) rest * own / lack);
        widths[i] = least[i] + (int) part;
        rest -= part;
        lack -= own;
      }
    }
  }

  /** Not even the longest words fit: narrow columns get what they need, and the others equal parts of the rest. */
  private static void level(int left, int[] least, int[] widths, int[] wanted, int open) {
    Integer[] order = new Integer[widths.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(least[a], least[b]));
    int rest = left;
    int columns = open;
    for (int i : order) {
      if (wanted[i] <= 0) {
        widths[i] = Math.min(least[i], rest / columns);
        rest -= widths[i];
        columns--;
      }
    }
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int n : numbers) {
      sum += n;
    }
    return sum;
  }
}
