package dev.engross.source;

import java.util.Map;

/**
 * Finds where words stand in the files that were read: a finding then points at the words themselves.
 *
 * @param files by name
 */
public record SourcePlaces(Map<String, SourceFile> files) {

  /** No files at hand: every place stays the one that was given. */
  public static final SourcePlaces NONE = new SourcePlaces(Map.of());

  public SourcePlaces {
    files = Map.copyOf(files);
  }

  /**
   * The first place of some words at or after {@code from}, in the same file; {@code from} where they do not stand in
   * one line.
   */
  public Location first(String words, Location from) {
    SourceFile file = files.get(from.file());
    if (file == null || words.isEmpty()) {
      return from;
    }
    int start = from.column() - 1;
    for (int line = from.line(); line <= file.lines().size(); line++) {
      int found = file.line(line).indexOf(words, start);
      if (found >= 0) {
        return new Location(from.file(), line, found + 1);
      }
      start = 0;
    }
    return from;
  }
}
