package dev.engross.render.text;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.render.Format;
import dev.engross.source.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects what could not be set, each at the nearest located block; {@link #enter} and {@link #leave} keep that place.
 */
final class Faults {

  /** Characters shown of a word, and on each side of a character that cannot be printed. */
  private static final int SHOWN = 30;

  private final Format format;
  private final Findings findings = new Findings();
  private final Map<Location, Unprinted> unprinted = new LinkedHashMap<>();
  private Location at;

  Faults(Format format, Location document) {
    this.format = format;
    this.at = document;
  }

  /** Makes a block's place the nearest one, and returns the place to {@link #leave} for. */
  Location enter(Location block) {
    Location outer = at;
    at = block;
    return outer;
  }

  void leave(Location outer) {
    at = outer;
  }

  void unsupported(int code, String text, int index) {
    Unprinted seen = unprinted.get(at);
    if (seen == null) {
      seen = new Unprinted(around(text, index));
      unprinted.put(at, seen);
    }
    seen.add(code);
  }

  void longWord(String word) {
    String shown = word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "...";
    findings.add(
        Finding.warn(
            "long-word",
            at,
            "the word \"" + shown + "\" is longer than its line and was broken",
            "shorten it, or put a space where it may break"));
  }

  /** All findings, in the order of their places. */
  List<Finding> all() {
    String name = format.name().toLowerCase(Locale.ROOT);
    for (Map.Entry<Location, Unprinted> entry : unprinted.entrySet()) {
      findings.add(
          Finding.error(
              "unsupported-character",
              entry.getKey(),
              "the " + name + " format cannot print " + entry.getValue().named()
                  + ", in \"" + entry.getValue().context() + "\"",
              "write it with the characters of a plain keyboard (ASCII), or leave this format out"));
    }
    unprinted.clear();
    return findings.sorted();
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
      out.appendCodePoint(Unprinted.visible(code) ? code : Characters.UNPRINTABLE);
      i += Character.charCount(code);
    }
    return out.toString().strip();
  }
}
