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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A book of one agreement, bound from YAML in a test. */
public record Bound(Book book, List<Finding> findings) {

  /**
   * @param files by name in the agreement's folder: {@code agreement.yaml}, {@code amendments/01.yaml}; {@code form.yaml} for
   *     a form called {@code own}
   */
  public static Bound of(Map<String, String> files) {
    Findings findings = new Findings();
    Map<String, Node> nodes = new HashMap<>();
    files.forEach((name, text) -> YamlReader.read(SourceFile.of(name, text), findings).ifPresent(n -> nodes.put(name, n)));
    Node.Mapping general = new Node.Mapping(Location.startOf("general"), List.of());
    Map<String, Node> forms = nodes.containsKey("form.yaml") ? Map.of("own", nodes.get("form.yaml")) : Map.of();
    BoundForms bound = new FormBinder(forms, general, findings).forms();
    TreeMap<String, Node> amendments = new TreeMap<>();
    nodes.forEach((name, node) -> {
      if (name.startsWith("amendments/")) {
        amendments.put(name.substring("amendments/".length(), name.length() - ".yaml".length()), node);
      }
    });
    AgreementFiles one =
        new AgreementFiles("clay", one(nodes, "agreement.yaml"), amendments, one(nodes, "recorded.yaml"), one(nodes, "events.yaml"), Map.of());
    return new Bound(new BookBinder(bound, findings).book(Optional.empty(), List.of(one), Bound::oneByOne), findings.sorted());
  }

  static <T, R> List<R> oneByOne(List<T> things, Function<T, R> work) {
    return things.stream().map(work).toList();
  }

  private static List<Node> one(Map<String, Node> nodes, String name) {
    return Optional.ofNullable(nodes.get(name)).stream().toList();
  }

  /** The agreement; the test fails if binding found anything. */
  public Agreement agreement() {
    if (!findings.isEmpty()) {
      throw new AssertionError(findings.toString());
    }
    return book.agreements().get(0);
  }

  /** Its papers, each upon those before it. */
  public List<Standing> chain(Findings told) {
    Form form = book.forms().named(agreement().base().form()).orElse(book.forms().general());
    return Chain.of(agreement(), form, told);
  }
}
