package dev.engross.render.text;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.render.Format;
import dev.engross.render.Unsupported;
import dev.engross.source.Location;
import java.util.List;

/**
 * Collects what could not be set, each at the nearest located block; {@link #enter} and {@link #leave} keep that place.
 */
final class Faults {

  /** Characters shown of a word. */
  private static final int SHOWN = 30;

  private final Findings findings = new Findings();
  private final Unsupported unsupported;
  private Location at;

  Faults(Format format, Location document) {
    this.unsupported = new Unsupported(format);
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
    unsupported.add(at, code, text, index);
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
    unsupported.findings().forEach(findings::add);
    return findings.sorted();
  }
}
