package dev.engross.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's path inside the book, with {@code /} between its parts
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 units
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file).thenComparingInt(Location::line).thenComparingInt(Location::column);

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("positions are 1-based: " + line + ":" + column);
    }
  }

  /** The first character of a file. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  /** This place, some characters further along its line. */
  public Location plusColumns(int columns) {
    return new Location(file, line, column + columns);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** Written out, since places are compared more often than all else. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location at && line == at.line && column == at.column && file.equals(at.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + line) + column;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
