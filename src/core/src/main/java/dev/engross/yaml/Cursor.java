package dev.engross.yaml;

import dev.engross.source.Location;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which are 0-based, into locations, which are 1-based. */
record Cursor(String file) {

  Location at(Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
