package dev.engross.markdown;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads a file's headings: {@code #} in a line's first column, then a space. */
final class SectionReader {

  private static final int DEEPEST = 6;

  private final SourceFile file;
  private final List<MarkdownSection> sections = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SectionReader(SourceFile file) {
    this.file = file;
  }

  static MarkdownSections read(SourceFile file) {
    SectionReader reader = new SectionReader(file);
    reader.all();
    return new MarkdownSections(reader.sections, reader.findings);
  }

  private void all() {
    int before = 0;
    int start = 0;
    int count = file.lines().size();
    for (int i = 0; i <= count; i++) {
      int level = i < count ? level(file.lines().get(i)) : 0;
      if (i == count || level > 0) {
        before = section(start, i, before);
        start = i;
      }
    }
  }

  /** How many {@code #} begin a heading; 0 for a line that is none, such as {@code #3}. */
  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level <= DEEPEST && (level == line.length() || line.charAt(level) == ' ') ? level : 0;
  }

  /** Adds the section in some lines, if there is one; returns its level. */
  private int section(int from, int end, int before) {
    int typed = from < end ? level(file.lines().get(from)) : 0;
    int first = typed > 0 ? from + 1 : from;
    int last = end;
    while (first < last && file.lines().get(first).isBlank()) {
      first++;
    }
    while (last > first && file.lines().get(last - 1).isBlank()) {
      last--;
    }
    if (typed == 0 && first == last) {
      return before;
    }
    Location at = new Location(file.name(), (typed > 0 ? from : first) + 1, 1);
    Location textAt = first < last ? new Location(file.name(), first + 1, 1) : at;
    int level = Math.max(1, Math.min(typed, before + 1));
    if (typed > level) {
      findings.add(Finding.error("section-nesting", at, "This heading is " + typed + " deep where " + level
          + " is the deepest that can stand", "take " + "#".repeat(typed - level)
          + " from it, or add the heading between"));
    }
    String heading = typed > 0 ? heading(file.lines().get(from).substring(typed).strip(), at) : "";
    sections.add(new MarkdownSection(level, heading, String.join("\n", file.lines().subList(first, last)), at, textAt));
    return level;
  }

  private String heading(String typed, Location at) {
    if (typed.isEmpty()) {
      findings.add(Finding.warn("section-heading", at, "This heading has no words",
          "write ~ for a section without a heading"));
    }
    return typed.equals("~") ? "" : typed;
  }
}
