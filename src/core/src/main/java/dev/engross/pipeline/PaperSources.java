package dev.engross.pipeline;

import dev.engross.finding.Findings;
import dev.engross.lock.LockedSource;
import dev.engross.lock.PaperLines;
import dev.engross.source.BinaryFile;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import dev.engross.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files that a paper is written in: its YAML, and the files that it names. */
final class PaperSources {

  private static final String YAML = ".yaml";

  private final Map<String, SourceFile> sources;
  private final Map<String, BinaryFile> pdfs;

  PaperSources(Loaded loaded) {
    this.sources = loaded.sources();
    this.pdfs = loaded.pdfs();
  }

  /** All of a paper as they stand, its YAML first. */
  List<LockedSource> of(String yaml) {
    Set<String> named = new TreeSet<>();
    Optional<Node> root = root(yaml);
    root.ifPresent(node -> named(node, BookLoader.AGREEMENTS + "/" + yaml.split("/")[1] + "/", named));
    List<LockedSource> all = new ArrayList<>();
    all.add(LockedSource.of(sources.get(yaml), lines(sources.get(yaml), root)));
    for (String name : named) {
      if (sources.containsKey(name)) {
        all.add(LockedSource.of(sources.get(name), lines(name)));
      } else if (pdfs.containsKey(name)) {
        all.add(LockedSource.of(pdfs.get(name)));
      }
    }
    return all;
  }

  /** What was read of a YAML file; empty if it was not, or does not read. */
  Optional<Node> root(String file) {
    return Optional.ofNullable(sources.get(file)).flatMap(source -> YamlReader.read(source, new Findings()));
  }

  /** Which lines of a file that was read are words. */
  PaperLines lines(String file) {
    return lines(sources.get(file), file.endsWith(YAML) ? root(file) : Optional.empty());
  }

  private static PaperLines lines(SourceFile source, Optional<Node> root) {
    return root.map(node -> PaperLines.ofYaml(source, node)).orElseGet(() -> PaperLines.ofText(source));
  }

  private static void named(Node node, String folder, Set<String> files) {
    if (node instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals("file") && entry.value() instanceof Scalar name) {
          files.add(folder + name.text());
        }
        named(entry.value(), folder, files);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> named(item, folder, files));
    }
  }
}
