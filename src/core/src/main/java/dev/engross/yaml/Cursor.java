package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns the parser's marks (0-based, in code points) into locations (1-based, in UTF-16 units). Marks come nearly in
 * order, so that counting goes on from the last one and a long line is not counted from its start each time.
 */
final class Cursor {

  private final SourceFile file;
  private int line = -1;
  private int points;
  private int units;

  Cursor(SourceFile file) {
    this.file = file;
  }

  Location at(Mark mark) {
    String text = file.line(mark.getLine() + 1);
    if (mark.getLine() != line || mark.getColumn() < points) {
      line = mark.getLine();
      points = 0;
      units = 0;
    }
    while (points < mark.getColumn() && units < text.length()) {
      units += Character.charCount(text.codePointAt(units));
      points++;
    }
    return new Location(file.name(), line + 1, units + 1);
  }
}
