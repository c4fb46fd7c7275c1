package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The PDFs that papers attach, each looked at once where a paper names it. No other PDF in a book is opened: it may be
 * a scan of hundreds of pages.
 *
 * @param good by their paths in the book
 * @param refused the paths of those that cannot be attached, as is told
 * @param lying the paths of all that lie where papers name one that there is not
 */
record AttachedPdfs(Map<String, BinaryFile> good, Set<String> refused, Set<String> lying) {

  private static final String MISSING = "missing-file";

  AttachedPdfs {
    good = Map.copyOf(good);
    refused = Set.copyOf(refused);
    lying = Set.copyOf(lying);
  }

  /** A place at which an exhibit names a PDF, and the path that it means. */
  private record Named(String path, Scalar by) {}

  private record Looked(String path, Optional<BinaryFile> pdf, List<Finding> findings) {}

  /** @param nodes the YAML that was read, by its paths */
  static AttachedPdfs of(BookFiles files, Map<String, Node> nodes, Workers workers, Findings findings) {
    List<Named> named = new ArrayList<>();
    nodes.forEach((yaml, root) -> BookShape.agreement(yaml)
        .ifPresent(id -> named(root, BookLoader.AGREEMENTS + "/" + id + "/", named)));
    List<Looked> all = workers.map(named, one -> {
      Findings own = new Findings();
      return new Looked(one.path(), files.pdf(one.path(), one.by().at(), own), own.sorted());
    });
    Map<String, BinaryFile> good = new HashMap<>();
    Set<String> refused = new HashSet<>();
    Set<String> asked = new HashSet<>();
    for (Looked one : all) {
      one.pdf().ifPresent(pdf -> good.put(one.path(), pdf));
      // Of a name that there is not, those that there are will be told.
      if (one.findings().stream().noneMatch(f -> f.rule().equals(MISSING))) {
        findings.addAll(one.findings());
        refused.add(one.path());
      } else {
        BookShape.agreement(one.path()).ifPresent(asked::add);
      }
    }
    refused.removeAll(good.keySet());
    Set<String> lying = new HashSet<>();
    asked.forEach(id -> files.list(BookLoader.AGREEMENTS + "/" + id, new Findings()).stream()
        .filter(BinaryFile::isPdf).forEach(lying::add));
    return new AttachedPdfs(good, refused, lying);
  }

  /** Gathers those of a paper, or of a list of papers. */
  private static void named(Node node, String folder, List<Named> all) {
    if (node instanceof Sequence papers) {
      papers.items().forEach(paper -> named(paper, folder, all));
    } else if (node instanceof Mapping paper && paper.get("attach").orElse(null) instanceof Mapping exhibits) {
      for (Entry exhibit : exhibits.entries()) {
        if (exhibit.value() instanceof Mapping one && one.get("file").orElse(null) instanceof Scalar file
            && BinaryFile.isPdf(file.text())) {
          all.add(new Named(folder + file.text(), file));
        }
      }
    }
  }
}
