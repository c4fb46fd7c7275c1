package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import java.util.List;

/** How a list's labels count (ISO 32000-1, 14.8.5.5). */
public enum Numbering {
  NONE,
  DECIMAL,
  LOWER_ALPHA,
  UPPER_ALPHA,
  LOWER_ROMAN,
  UPPER_ROMAN;

  /** By the first label: {@code (i)} counts in Roman numerals, {@code (h)} and {@code (h-1)} in letters. */
  static Numbering of(List<Block.Item> items) {
    String first = items.isEmpty() ? "" : items.get(0).label();
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (c >= '0' && c <= '9') {
        return DECIMAL;
      }
      boolean roman = c == 'i' || c == 'I';
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c) ? roman ? UPPER_ROMAN : UPPER_ALPHA : roman ? LOWER_ROMAN : LOWER_ALPHA;
      }
    }
    return NONE;
  }
}
