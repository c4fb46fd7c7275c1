package dev.engross.pipeline;

import dev.engross.bind.AgreementFiles;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts what was read into the folders of agreements. */
final class AgreementFolders {

  private static final String YAML = ".yaml";

  private final Map<String, Node> nodes;
  private final Map<String, SourceFile> sources;
  private final AttachedPdfs pdfs;

  private AgreementFolders(Map<String, Node> nodes, Map<String, SourceFile> sources, AttachedPdfs pdfs) {
    this.pdfs = pdfs;
    this.nodes = nodes;
    this.sources = sources;
  }

  /** The ids of agreements that have files. */
  static Set<String> ids(List<String> names) {
    return names.stream().flatMap(name -> BookShape.agreement(name).stream()).collect(Collectors.toSet());
  }

  /** The folders, in the order of their ids. */
  static List<AgreementFiles> of(
      List<String> names, Map<String, Node> nodes, Map<String, SourceFile> sources, AttachedPdfs pdfs) {
    SortedMap<String, List<String>> folders = new TreeMap<>();
    for (String name : names) {
      BookShape.agreement(name).ifPresent(agreement ->
          folders.computeIfAbsent(agreement, id -> new ArrayList<>()).add(name));
    }
    AgreementFolders all = new AgreementFolders(nodes, sources, pdfs);
    List<AgreementFiles> files = new ArrayList<>();
    folders.forEach((id, own) -> files.add(all.folder(id, own)));
    return files;
  }

  private AgreementFiles folder(String id, List<String> names) {
    String folder = "agreements/" + id + "/";
    SortedMap<String, Node> amendments = new TreeMap<>();
    Map<String, SourceFile> texts = new HashMap<>();
    for (String name : names) {
      if (name.startsWith(folder + "amendments/") && name.endsWith(YAML) && nodes.containsKey(name)) {
        amendments.put(name.substring((folder + "amendments/").length(), name.length() - YAML.length()),
            nodes.get(name));
      } else if (name.endsWith(".md") && sources.containsKey(name)) {
        texts.put(name, sources.get(name));
      }
    }
    return new AgreementFiles(
        id, node(folder + "agreement.yaml"), amendments, node(folder + "recorded.yaml"), node(folder + "events.yaml"),
        texts, pdfs.good(), pdfs.refused(), pdfs.lying());
  }

  private List<Node> node(String name) {
    return Optional.ofNullable(nodes.get(name)).stream().toList();
  }
}
