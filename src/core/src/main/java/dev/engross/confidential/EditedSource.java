package dev.engross.confidential;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source in which something was taken out or put in the place of something else, and where its places stand in the
 * one that the author wrote.
 *
 * @param edits in the order of their places
 */
public record EditedSource(SourceFile original, SourceFile edited, List<Edit> edits) {

  public EditedSource {
    edits = List.copyOf(edits);
  }

  /**
   * Characters of the original, from one index to before another, and what stands for them.
   */
  public record Edit(int from, int to, String instead) {}

  static EditedSource of(SourceFile original, List<Edit> edits) {
    StringBuilder out = new StringBuilder(original.text().length());
    int from = 0;
    for (Edit edit : edits) {
      out.append(original.text(), from, edit.from()).append(edit.instead());
      from = edit.to();
    }
    out.append(original.text(), from, original.text().length());
    return new EditedSource(original, SourceFile.of(original.name(), out.toString()), edits);
  }

  /** Where a place of the edited source stands in the original; of what was put in, where that begins. */
  public Location original(Location at) {
    int index = index(edited, at);
    int more = 0;
    for (Edit edit : edits) {
      int begin = edit.from() - more;
      if (index < begin) {
        break;
      }
      if (index < begin + edit.instead().length()) {
        return location(original, edit.from());
      }
      more += edit.to() - edit.from() - edit.instead().length();
    }
    return location(original, index + more);
  }

  /** The words between marks that were left out, each with the place of its first marks. */
  public Map<String, Location> marked() {
    Map<String, Location> marked = new LinkedHashMap<>();
    for (Edit edit : edits) {
      if (edit.instead().equals(Marks.OMISSION)) {
        String words = original.text().substring(edit.from() + Marks.OPEN.length(), edit.to() - Marks.CLOSE.length());
        marked.putIfAbsent(words.strip(), location(original, edit.from()));
      }
    }
    return marked;
  }

  /** The index of a place in a file's text; of one beyond the end of its line, that end. */
  static int index(SourceFile file, Location at) {
    int index = 0;
    for (int line = 1; line < at.line() && line <= file.lines().size(); line++) {
      index += file.line(line).length() + 1;
    }
    return Math.min(file.text().length(), index + Math.min(at.column() - 1, file.line(at.line()).length()));
  }

  static Location location(SourceFile file, int index) {
    int line = 1;
    int begin = 0;
    while (line < file.lines().size() && begin + file.line(line).length() < index) {
      begin += file.line(line).length() + 1;
      line++;
    }
    return new Location(file.name(), line, index - begin + 1);
  }
}
