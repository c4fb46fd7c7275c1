package dev.engross.lock;

import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the marks of a paper into its YAML. All other characters stay: remarks, blanks, order and line ends. */
public final class PaperEdit {

  private static final String MARK = "\ufeff";

  /** What means itself in YAML wherever it stands. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z.'&-]*( [A-Za-z.'&-]+)*");

  /** Words of which other readers of YAML make something else. */
  private static final Set<String> TYPED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private final String text;
  private final Mapping root;
  private final PaperLines lines;
  private final List<Integer> starts = new ArrayList<>();

  private PaperEdit(String text, Mapping root, PaperLines lines) {
    this.text = text;
    this.root = root;
    this.lines = lines;
    int at = text.startsWith(MARK) ? 1 : 0;
    starts.add(at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", at + 1)) {
        starts.add(at + 1);
      }
    }
  }

  /**
   * The text with another status, and with signatures if there are any.
   *
   * @param text as it stands in the file, with its own line ends
   * @param root what was read of it
   * @return empty where the YAML is written so that no goal can change it: keys that do not begin a line, or a status
   *     that is no plain word
   */
  public static Optional<String> edited(String text, Node root, Stage stage, List<Signature> signatures) {
    return edited(text, root, stage.word(), signatures);
  }

  /** The text as that of a draft again. */
  public static Optional<String> drafted(String text, Node root) {
    return edited(text, root, "draft", List.of());
  }

  private static Optional<String> edited(String text, Node root, String status, List<Signature> signatures) {
    SourceFile source = SourceFile.of("", text.startsWith(MARK) ? text.substring(1) : text);
    PaperLines lines = PaperLines.ofYaml(source, root);
    return root instanceof Mapping mapping && lines.takesMarks()
        ? new PaperEdit(text, mapping, lines).marked(status, signatures)
        : Optional.empty();
  }

  private Optional<String> marked(String status, List<Signature> signatures) {
    String below = block(signatures);
    Optional<Node> standing = root.get(PaperLines.STATUS);
    if (standing.isEmpty()) {
      int first = lines.extent(root.entries().get(0).key().text()).orElseThrow().last();
      return Optional.of(inserted(text, first, indent() + "status: " + status + end() + below));
    }
    if (!(standing.get() instanceof Scalar word) || word.text().isEmpty()) {
      return Optional.empty();
    }
    int from = starts.get(word.at().line() - 1) + word.at().column() - 1;
    String was = List.of(word.text(), '"' + word.text() + '"', "'" + word.text() + "'").stream()
        .filter(w -> text.startsWith(w, from)).findFirst().orElse("");
    if (was.isEmpty()) {
      return Optional.empty();
    }
    // What stands below is inserted first, so that no place before it moves.
    String signed = below.isEmpty()
        ? text
        : inserted(text, lines.extent(PaperLines.STATUS).orElseThrow().last(), below);
    return Optional.of(signed.substring(0, from) + status + signed.substring(from + was.length()));
  }

  /** Puts whole lines below a line, which may be the last and have no end. */
  private String inserted(String into, int line, String what) {
    if (line < starts.size()) {
      return into.substring(0, starts.get(line)) + what + into.substring(starts.get(line));
    }
    return into + end() + what.substring(0, what.length() - end().length());
  }

  private String block(List<Signature> signatures) {
    if (signatures.isEmpty()) {
      return "";
    }
    Map<String, List<String>> byParty = new LinkedHashMap<>();
    signatures.forEach(s -> byParty.computeIfAbsent(s.party(), p -> new ArrayList<>()).add(flow(s)));
    StringBuilder block = new StringBuilder(indent()).append("signed:").append(end());
    byParty.forEach((party, by) -> block.append(indent()).append("  ").append(word(party)).append(": ")
        .append(by.size() == 1 ? by.get(0) : "[" + String.join(", ", by) + "]").append(end()));
    return block.toString();
  }

  private static String flow(Signature one) {
    return "{by: " + word(one.by()) + (one.title().isEmpty() ? "" : ", title: " + word(one.title())) + ", on: "
        + one.on() + "}";
  }

  private static String word(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !TYPED.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : LockWriter.quoted(text);
  }

  private String indent() {
    return " ".repeat(root.entries().get(0).key().at().column() - 1);
  }

  /** The line end of the file. */
  private String end() {
    if (starts.size() < 2) {
      return "\n";
    }
    int next = starts.get(1);
    return text.startsWith("\r\n", next - 2) ? "\r\n" : text.substring(next - 1, next);
  }
}
