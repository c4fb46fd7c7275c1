package dev.engross.bind;

import dev.engross.conform.Chain;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Form;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A book of one agreement or a few, bound from YAML in a test. */
public record Bound(Book book, List<Finding> findings) {

  private static final String OWN = "clay";

  /**
   * @param files by name in the agreement's folder: {@code agreement.yaml}, {@code amendments/01.yaml}, {@code a.md};
   *     {@code form.yaml} for a form called {@code own}. Files of other agreements by their paths in the book. The
   *     agreements are bound in the order in which their files are given
   */
  public static Bound of(Map<String, String> files) {
    Findings findings = new Findings();
    Map<String, Node> nodes = new HashMap<>();
    Map<String, Map<String, SourceFile>> folders = new LinkedHashMap<>();
    files.forEach((name, text) -> {
      SourceFile file = SourceFile.of(name, text);
      folders.computeIfAbsent(folder(name), id -> new TreeMap<>()).put(inside(name), file);
      if (!name.endsWith(".md")) {
        YamlReader.read(file, findings).ifPresent(n -> nodes.put(name, n));
      }
    });
    Node.Mapping general = new Node.Mapping(Location.startOf("general"), List.of());
    Map<String, Node> forms = nodes.containsKey("form.yaml") ? Map.of("own", nodes.get("form.yaml")) : Map.of();
    BoundForms bound = new FormBinder(forms, general, findings).forms();
    List<AgreementFiles> all =
        folders.keySet().stream().map(id -> agreement(id, folders.get(id), nodes)).toList();
    Book book = new BookBinder(bound, findings).book(Optional.empty(), all, Bound::oneByOne);
    return new Bound(book, findings.sorted());
  }

  static <T, R> List<R> oneByOne(List<T> things, Function<T, R> work) {
    return things.stream().map(work).toList();
  }

  private static String folder(String name) {
    return name.startsWith("agreements/") ? name.split("/")[1] : OWN;
  }

  private static String inside(String name) {
    return name.startsWith("agreements/") ? name.split("/", 3)[2] : name;
  }

  private static AgreementFiles agreement(String id, Map<String, SourceFile> files, Map<String, Node> nodes) {
    SortedMap<String, Node> amendments = new TreeMap<>();
    Map<String, SourceFile> texts = new TreeMap<>();
    files.forEach((name, file) -> {
      if (name.startsWith("amendments/") && nodes.containsKey(file.name())) {
        amendments.put(
            name.substring("amendments/".length(), name.length() - ".yaml".length()), nodes.get(file.name()));
      } else if (name.endsWith(".md")) {
        texts.put("agreements/" + id + "/" + name, file);
      }
    });
    return new AgreementFiles(id, one(files, nodes, "agreement.yaml"), amendments, one(files, nodes, "recorded.yaml"),
        one(files, nodes, "events.yaml"), texts);
  }

  private static List<Node> one(Map<String, SourceFile> files, Map<String, Node> nodes, String name) {
    return Optional.ofNullable(files.get(name)).flatMap(f -> Optional.ofNullable(nodes.get(f.name()))).stream()
        .toList();
  }

  /** The verbs that are read, and the keys that each takes beside those that any change takes. */
  public static Map<String, List<String>> verbs() {
    return ChangeBinder.VERBS;
  }

  /** The keys beside the verbs of all changes in some files, as {@code add.rows}, in whatever order. */
  public static List<String> keysOfChanges(Map<String, String> files) {
    List<String> keys = new ArrayList<>();
    files.forEach((name, text) -> {
      if (!name.endsWith(".md")) {
        YamlReader.read(SourceFile.of(name, text), new Findings()).ifPresent(n -> keysOfChanges(n, keys));
      }
    });
    return keys;
  }

  private static void keysOfChanges(Node node, List<String> keys) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(n -> keysOfChanges(n, keys));
    } else if (node instanceof Node.Mapping mapping) {
      ChangeBinder.verbOf(mapping).ifPresent(
          verb -> mapping.entries().forEach(e -> keys.add(verb + "." + e.key().text())));
      mapping.entries().forEach(e -> keysOfChanges(e.value(), keys));
    }
  }

  /** The keys that any change takes. */
  public static List<String> manner() {
    return ChangeBinder.MANNER;
  }

  /** The verbs that make an event. */
  public static List<String> verbsOfEvents() {
    return EventBinder.VERBS;
  }

  /** The agreement; the test fails if binding found anything. */
  public Agreement agreement() {
    if (!findings.isEmpty()) {
      throw new AssertionError(findings.toString());
    }
    return book.agreements().stream().filter(a -> a.id().equals(OWN)).findFirst().orElseThrow();
  }

  /** Its papers, each upon those before it. */
  public List<Standing> chain(Findings told) {
    return chain(agreement(), told);
  }

  /** The papers of one of the agreements, each upon those before it. */
  public List<Standing> chain(Agreement agreement, Findings told) {
    return Chain.of(agreement, form(agreement), told);
  }

  /** The form of an agreement. */
  public Form form(Agreement agreement) {
    return book.forms().named(agreement.base().form()).orElse(book.forms().general());
  }
}
