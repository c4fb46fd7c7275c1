package dev.engross.render;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The characters of a document that a format cannot print: one finding a place, in the same words for all formats. */
public final class Unsupported {

  /** Characters shown on each side. */
  private static final int SHOWN = 30;

  private final Format format;
  private final Map<Location, Unprinted> all = new LinkedHashMap<>();

  public Unsupported(Format format) {
    this.format = format;
  }

  /** A character that stands in some words. */
  public void add(Location at, int codePoint, String words, int index) {
    all.computeIfAbsent(at, place -> new Unprinted(around(words, index))).add(codePoint);
  }

  public List<Finding> findings() {
    String name = format.name().toLowerCase(Locale.ROOT);
    List<Finding> findings = new ArrayList<>(all.size());
    all.forEach((at, unprinted) -> findings.add(
        Finding.error(
            "unsupported-character",
            at,
            "the " + name + " format cannot print " + unprinted.named() + ", in \"" + unprinted.context() + "\"",
            mend(unprinted))));
    return findings;
  }

  private String mend(Unprinted unprinted) {
    return format != Format.TEXT && unprinted.isOfMarks()
        ? "type a letter with its mark as one character (Unicode calls that form NFC), such as 'é'"
        : "write it with the characters of a plain keyboard (ASCII), or leave this format out, with formats: "
            + others() + " in agreement.yaml";
  }

  /** The other formats, as a YAML list. */
  private String others() {
    return Arrays.stream(Format.values()).filter(f -> f != format).map(f -> f.name().toLowerCase(Locale.ROOT)).toList()
        .toString();
  }

  /** The words about a character, cut at spaces where there are any. */
  private static String around(String text, int index) {
    int from = Math.max(0, index - SHOWN);
    int to = Math.min(text.length(), index + SHOWN);
    int space = text.indexOf(' ', from);
    if (from > 0 && space >= 0 && space < index) {
      from = space + 1;
    }
    space = text.lastIndexOf(' ', to);
    if (to < text.length() && space > index) {
      to = space;
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; ) {
      // Halves of a pair that the window cut are controls to Unprinted.visible, too.
      int code = text.codePointAt(i);
      out.appendCodePoint(Unprinted.visible(code) ? code : '?');
      i += Character.charCount(code);
    }
    return out.toString().strip();
  }
}
