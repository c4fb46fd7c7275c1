package dev.engross.pipeline;

import dev.engross.confidential.Confidential;
import dev.engross.confidential.EditedSource;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.Lock;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.YamlReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a book that were read so far, and what those of YAML say. */
final class ReadFiles {

  private static final String YAML = ".yaml";
  private static final String MARKDOWN = ".md";

  private final BookFiles files;
  private final Workers workers;
  private final Findings findings;
  private final Map<String, SourceFile> sources = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, EditedSource> opened = new HashMap<>();
  private final LooseEnds.Gathering loose = new LooseEnds.Gathering();

  ReadFiles(BookFiles files, Workers workers, Findings findings) {
    this.files = files;
    this.workers = workers;
    this.findings = findings;
  }

  /** By name, as they stand; those that are read later, too. */
  Map<String, SourceFile> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** What files of YAML say, by name, without the marks round what is confidential; those that are read later, too. */
  Map<String, Node> nodes() {
    return Collections.unmodifiableMap(nodes);
  }

  /** Where words are loose; those in Markdown are taken to be. */
  LooseEnds loose() {
    return loose.all();
  }

  /** A file that no folder has. */
  void add(SourceFile source) {
    sources.put(source.name(), source);
  }

  /** What reading one file gave. */
  private record One(
      String name, List<Finding> findings, Optional<SourceFile> source, Optional<Node> node,
      Optional<EditedSource> opened, LooseEnds.Kind loose) {}

  /** Reads what is text of some files; what is wrong with one is found, and it is left out. */
  void read(List<String> names) {
    List<One> read = workers.map(names, name -> {
      Findings own = new Findings();
      Optional<SourceFile> source = isText(name) ? files.read(name, own) : Optional.empty();
      Optional<Node> node = name.endsWith(YAML) ? source.flatMap(s -> node(s, own)) : Optional.empty();
      Optional<EditedSource> opened =
          name.endsWith(MARKDOWN) ? source.flatMap(s -> Confidential.opened(s, own)) : Optional.empty();
      LooseEnds.Kind loose = name.endsWith(MARKDOWN)
          ? LooseEnds.Kind.SLIPS
          : node.map(n -> LooseEnds.of(name, n)).orElse(LooseEnds.Kind.NONE);
      return new One(name, own.sorted(), source, node, opened, loose);
    });
    for (One one : read) {
      findings.addAll(one.findings());
      one.source().ifPresent(s -> sources.put(one.name(), s));
      one.node().ifPresent(n -> nodes.put(one.name(), n));
      one.opened().ifPresent(o -> opened.put(one.name(), o));
      loose.add(one.name(), one.loose());
    }
  }

  /** What a goal wrote has no marks, whatever it looks like. */
  private static Optional<Node> node(SourceFile source, Findings findings) {
    Optional<Node> node = YamlReader.read(source, findings);
    return Lock.agreement(source.name()).isPresent()
        ? node
        : node.map(n -> Confidential.opened(source, n, findings));
  }

  /** What authors wrote, without the marks round what is confidential. */
  Map<String, SourceFile> texts() {
    Map<String, SourceFile> texts = new HashMap<>(sources);
    opened.forEach((name, o) -> texts.put(name, o.edited()));
    return texts;
  }

  /** What was found in a text without marks stands in the one with them. */
  List<Finding> placed(List<Finding> found) {
    return opened.isEmpty() ? found : found.stream().map(f -> opened.containsKey(f.at().file())
        ? f.movedTo(opened.get(f.at().file()).original(f.at())) : f).toList();
  }

  /** Reads a file of which a line is to be shown, and which need not be read for more. */
  void show(String name) {
    if (!sources.containsKey(name) && isText(name)) {
      files.read(name, new Findings()).ifPresent(source -> sources.put(name, source));
    }
  }

  private static boolean isText(String name) {
    return name.endsWith(YAML) || name.endsWith(MARKDOWN) || name.endsWith(".ftlh");
  }
}
