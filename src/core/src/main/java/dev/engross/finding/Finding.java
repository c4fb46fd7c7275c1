package dev.engross.finding;

import dev.engross.source.Location;
import dev.engross.source.Printable;
import java.util.Comparator;

/**
 * A defect or a remark, at its place.
 *
 * @param rule the rule's id; an id is never renamed or reused
 * @param severity how grave it is
 * @param at where it stands
 * @param message what is wrong, in one sentence without a full stop
 * @param mend what to do next, in one sentence without a full stop; empty if the message says it
 * @param rendering what was being rendered when it showed; empty for what is found before
 */
public record Finding(String rule, Severity severity, Location at, String message, String mend, String rendering)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Comparator.comparing(Finding::severity).reversed())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::rendering)
          .thenComparing(Finding::mend);

  /** Found before anything was rendered. */
  public Finding(String rule, Severity severity, Location at, String message, String mend) {
    this(rule, severity, at, message, mend, "");
  }

  /** Nothing is written while it stands. */
  public static Finding error(String rule, Location at, String message, String mend) {
    return new Finding(rule, Severity.ERROR, at, message, mend);
  }

  /** The papers are made all the same. */
  public static Finding warn(String rule, Location at, String message, String mend) {
    return new Finding(rule, Severity.WARN, at, message, mend);
  }

  /** Nothing has to be mended. */
  public static Finding info(String rule, Location at, String message, String mend) {
    return new Finding(rule, Severity.INFO, at, message, mend);
  }

  /** This finding at another place. */
  public Finding movedTo(Location other) {
    return new Finding(rule, severity, other, message, mend, rendering);
  }

  /** This finding with another severity. */
  public Finding as(Severity other) {
    return new Finding(rule, other, at, message, mend, rendering);
  }

  /** This finding, shown while something else was being rendered; empty for whatever it may be. */
  public Finding whileRendering(String other) {
    return new Finding(rule, severity, at, message, mend, other);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code file:line:column: severity: message [rule]}, in one line whatever the file and the message hold; where it
   * matters, {@code , while rendering …} after the message.
   */
  @Override
  public String toString() {
    String during = rendering.isEmpty() ? "" : ", while rendering " + rendering;
    return Printable.of(at + ": " + severity.word() + ": " + message + during + " [" + rule + "]");
  }
}
