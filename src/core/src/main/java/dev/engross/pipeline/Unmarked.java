package dev.engross.pipeline;

import dev.engross.confidential.EditedSource;
import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of an agreement that are marked as confidential in one place and stand without marks in another. */
final class Unmarked {

  /** In characters: what is shorter, such as 30, stands in many places and means many things. */
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private final Map<String, EditedSource> edits;

  /** @param edits by the names of their files */
  Unmarked(Map<String, EditedSource> edits) {
    this.edits = new TreeMap<>(edits);
  }

  /** Each in each file once, where it first stands in a line that is no mere comment. */
  List<Finding> in(String agreement, Map<String, SourceFile> sources) {
    Map<String, Location> figures = new LinkedHashMap<>();
    edits.forEach((name, edited) -> {
      if (isOf(agreement, name)) {
        edited.marked().forEach((words, at) -> {
          if (isFigure(words)) {
            figures.putIfAbsent(words, at);
          }
        });
      }
    });
    List<Finding> found = new ArrayList<>();
    sources.forEach((name, source) -> {
      if (isOf(agreement, name) && Filings.isAuthors(name)) {
        Optional<EditedSource> edited = Optional.ofNullable(edits.get(name));
        SourceFile left = edited.map(EditedSource::edited).orElse(source);
        figures.forEach((words, marked) -> first(words, left).ifPresent(at -> found.add(Finding.info(
            "confidential-elsewhere", edited.map(e -> e.original(at)).orElse(at),
            "\"" + words + "\" is confidential at " + marked
                + ", and stands here without marks, so that a filing copy which says this prints it",
            "put [[ ]] round it here too, or leave it if it is something else"))));
      }
    });
    return found;
  }

  private static boolean isOf(String agreement, String file) {
    return file.startsWith(BookLoader.AGREEMENTS + "/" + agreement + "/");
  }

  private static boolean isFigure(String words) {
    return words.length() >= SHORTEST && words.length() <= LONGEST && words.indexOf('\n') < 0
        && words.chars().anyMatch(Character::isDigit);
  }

  private static Optional<Location> first(String words, SourceFile file) {
    Pattern whole = Pattern.compile(
        "(?<![\\p{L}\\p{N}]|\\p{N}[.,])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}%]|[.,]\\p{N})");
    for (int line = 1; line <= file.lines().size(); line++) {
      Matcher there = whole.matcher(file.line(line));
      if (!file.line(line).strip().startsWith("#") && there.find()) {
        return Optional.of(new Location(file.name(), line, there.start() + 1));
      }
    }
    return Optional.empty();
  }
}
