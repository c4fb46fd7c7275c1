package dev.engross.report;

/**
 * A value of a schedule as it stands, and what gave it.
 *
 * @param column the heading, or the key of a column that has none
 * @param instrument the title of the one that gave it, or of the first that shows it
 * @param known whether that one is known to have given it
 * @param commit the id of the commit that recorded that last; empty if none did
 */
public record GivenValue(
    String schedule, String row, String column, String value, String instrument, boolean known, String commit) {

  private static final int SHORT = 10;

  /** {@code Amendment No. 12}, or that it is the first to show the value. */
  public String by() {
    return known ? instrument : "not known; first shown by " + instrument;
  }

  /** The beginning of the commit's id. */
  public String brief() {
    return commit.isEmpty() ? "" : commit.substring(0, SHORT);
  }
}
