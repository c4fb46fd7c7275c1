package dev.engross.render.pdf;

import dev.engross.render.pdf.PdfParts.Part;
import java.util.Optional;

/** A cross-reference stream (ISO 32000-1, 7.5.8.3): where each object stands. */
final class CrossReferences {

  private static final String WIDTHS = "/W[";

  /** How many fields an entry has, and the widest one that is read, in bytes. */
  private static final int FIELDS = 3;
  private static final int WIDEST = 7;

  private static final int MOST = 64 << 20;

  private final int[] widths;
  private final byte[] entries;

  /** An entry's three fields; the second one is an offset in the file for an object that stands by itself. */
  record Entry(long type, long place, long rest) {
    boolean isOffset() {
      return type == 1;
    }
  }

  private CrossReferences(int[] widths, byte[] entries) {
    this.widths = widths;
    this.entries = entries;
  }

  /** Empty if it cannot be read. */
  static Optional<CrossReferences> of(Part part) {
    String plain = part.plain();
    int from = plain.lastIndexOf(WIDTHS) + WIDTHS.length();
    int to = plain.indexOf(']', from);
    if (from < WIDTHS.length() || to < 0) {
      return Optional.empty();
    }
    String[] numbers = plain.substring(from, to).split(" ");
    if (numbers.length != FIELDS) {
      return Optional.empty();
    }
    int[] widths = new int[FIELDS];
    int sum = 0;
    for (int i = 0; i < FIELDS; i++) {
      if (numbers[i].length() != 1 || numbers[i].charAt(0) < '1' || numbers[i].charAt(0) > '0' + WIDEST) {
        return Optional.empty();
      }
      widths[i] = numbers[i].charAt(0) - '0';
      sum += widths[i];
    }
    int each = sum;
    return Inflated.of(part.payload(), MOST).filter(e -> e.length % each == 0).map(e -> new CrossReferences(widths, e));
  }

  /** Plain bytes of a part, without the widths of the fields, which grow with the file. */
  static String withoutWidths(String plain) {
    int from = plain.lastIndexOf(WIDTHS);
    int to = plain.indexOf(']', Math.max(from, 0));
    return from < 0 || to < 0 ? plain : plain.substring(0, from) + plain.substring(to);
  }

  int size() {
    return entries.length / width();
  }

  Entry entry(int index) {
    int at = index * width();
    return new Entry(
        field(at, widths[0]), field(at + widths[0], widths[1]), field(at + widths[0] + widths[1], widths[2]));
  }

  private int width() {
    return widths[0] + widths[1] + widths[2];
  }

  private long field(int at, int width) {
    long value = 0;
    for (int i = at; i < at + width; i++) {
      value = value << 8 | entries[i] & 0xFF;
    }
    return value;
  }
}
