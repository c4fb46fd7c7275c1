package dev.engross.bind;

import dev.engross.source.BinaryFile;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What was read of one agreement's folder. A file that is missing or did not read has no entry.
 *
 * @param agreement the root of {@code agreement.yaml}; none or one
 * @param amendments roots, by file name without its ending
 * @param recorded the root of {@code recorded.yaml}; none or one
 * @param events the root of {@code events.yaml}; none or one
 * @param texts Markdown files, by their paths in the book
 * @param pdfs those that can be attached, by their paths in the book
 * @param refused the paths of those that cannot, as is told already
 * @param lying the paths of PDFs that could have been meant where there is none of a name
 */
public record AgreementFiles(
    String id,
    List<Node> agreement,
    SortedMap<String, Node> amendments,
    List<Node> recorded,
    List<Node> events,
    Map<String, SourceFile> texts,
    Map<String, BinaryFile> pdfs,
    Set<String> refused,
    Set<String> lying) {

  /** The same without PDFs. */
  public AgreementFiles(
      String id, List<Node> agreement, SortedMap<String, Node> amendments, List<Node> recorded, List<Node> events,
      Map<String, SourceFile> texts) {
    this(id, agreement, amendments, recorded, events, texts, Map.of(), Set.of(), Set.of());
  }

  /** The folder, with {@code /} at its end. */
  public String folder() {
    return "agreements/" + id + "/";
  }
}
