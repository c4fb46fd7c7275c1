package dev.engross.lock;

import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which lines of a source are the paper's words, and which are the marks that goals make on it. */
public final class PaperLines {

  static final String STATUS = "status";
  static final String SIGNED = "signed";

  /** Stands for marks among the words, wherever some follow each other. No source holds this character. */
  private static final String PLACE = "\0";

  private final int lines;
  private final Map<String, Extent> extents;
  private final Set<Integer> marks = new TreeSet<>();

  /** The lines of a key with its value, 1-based, both included. */
  record Extent(int first, int last) {}

  private PaperLines(int lines, Map<String, Extent> extents) {
    this.lines = lines;
    this.extents = extents;
    for (String key : List.of(STATUS, SIGNED)) {
      if (extents.containsKey(key)) {
        IntStream.rangeClosed(extents.get(key).first(), extents.get(key).last()).forEach(marks::add);
      }
    }
  }

  /** Of a file that is no YAML: all lines are words. */
  public static PaperLines ofText(SourceFile source) {
    return new PaperLines(source.lines().size(), Map.of());
  }

  /** Of a paper's YAML. Where not each of its keys begins a line, all lines are words. */
  public static PaperLines ofYaml(SourceFile source, Node root) {
    return new PaperLines(
        source.lines().size(), root instanceof Mapping mapping && isInLines(source, mapping)
            ? extents(source, mapping)
            : Map.of());
  }

  private static boolean isInLines(SourceFile source, Mapping root) {
    int above = 0;
    for (Node.Entry entry : root.entries()) {
      Scalar key = entry.key();
      int indent = key.at().column() - 1;
      if (key.at().line() <= above || indent != root.entries().get(0).key().at().column() - 1
          || !source.line(key.at().line()).substring(0, indent).isBlank()) {
        return false;
      }
      above = key.at().line();
    }
    return true;
  }

  private static Map<String, Extent> extents(SourceFile source, Mapping root) {
    Map<String, Extent> extents = new TreeMap<>();
    for (int i = 0; i < root.entries().size(); i++) {
      Scalar key = root.entries().get(i).key();
      int last = i + 1 < root.entries().size()
          ? root.entries().get(i + 1).key().at().line() - 1
          : source.lines().size();
      while (last > key.at().line() && isBetween(source.line(last))) {
        last--;
      }
      extents.put(key.text(), new Extent(key.at().line(), last));
    }
    return extents;
  }

  /** Whether a line belongs to no key: a remark, nothing, or the end of the document. */
  private static boolean isBetween(String line) {
    return line.isBlank() || line.strip().startsWith("#") || line.startsWith("...") || line.startsWith("---");
  }

  /** The extent of a key, if there is one of that name that begins a line. */
  Optional<Extent> extent(String key) {
    return Optional.ofNullable(extents.get(key));
  }

  /** Whether marks can be made: each key of the YAML begins a line. */
  public boolean takesMarks() {
    return !extents.isEmpty();
  }

  /** The 1-based numbers of the lines of {@code status} and {@code signed}. */
  public List<Integer> marks() {
    return List.copyOf(marks);
  }

  /** The numbers of all other lines, and where marks stand between them, that of the first of these. */
  public List<Integer> words() {
    return IntStream.rangeClosed(1, lines).filter(l -> !marks.contains(l) || !marks.contains(l - 1)).boxed().toList();
  }

  /** What is digested of the words: each line but the marks, of which only their places count. */
  LineDigests words(SourceFile source) {
    return LineDigests.of(words().stream().map(l -> marks.contains(l) ? PLACE : source.line(l)).toList());
  }

  /** What is digested of the marks. */
  LineDigests marks(SourceFile source) {
    return LineDigests.of(marks.stream().map(source::line).toList());
  }
}
