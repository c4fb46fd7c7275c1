package dev.engross.bind;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the schema of a kind of file says of a text, and what the binders say of it in a small book. */
final class Verdicts {

  static final Path CASES = Path.of("src/test/resources/schema");
  static final List<String> KINDS = List.of("agreement", "amendment", "book", "recorded", "events", "form");
  private static final String FORM = "kiln-lease";
  private static final String ID = "marsh-kiln";
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  /** @param schema what the schema holds against it @param binders the binders' errors */
  record Verdict(List<Error> schema, List<Finding> binders) {
    boolean isValid() {
      return schema.isEmpty();
    }

    boolean isBound() {
      return binders.isEmpty();
    }
  }

  private final Node book = read(CASES.resolve("book/book.yaml"));
  private final Node form = read(CASES.resolve("book/form.yaml"));
  private final Node agreement = read(CASES.resolve("book/agreement.yaml"));

  private final Mapping general = (Mapping) parse("general/form.yaml", resource("/engross/forms/general/form.yaml"));
  private final BoundForms forms = new FormBinder(Map.of(FORM, form), general, new Findings()).forms();

  Verdict of(String kind, Node root) {
    return new Verdict(schema(kind, root), bind(kind, root).stream().filter(f -> f.severity() == Severity.ERROR)
        .toList());
  }

  static List<Error> schema(String kind, Node root) {
    return SCHEMAS.computeIfAbsent(kind, Verdicts::load).validate(Json.of(root));
  }

  private static Schema load(String kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(resource("/engross/schema/" + kind + ".json"));
  }

  /** An agreement that others may amend beside their own; it gives no finding. */
  private static final AgreementFiles NEIGHBOUR =
      new AgreementFiles("clay-pit", List.of(parse("neighbour.yaml", "agreement: Clay Pit Agreement\ndated: 2019-01-01\n")), new TreeMap<>(),
          List.of(), List.of(), Map.of());

  private List<Finding> bind(String kind, Node root) {
    Findings findings = new Findings();
    if (kind.equals("form")) {
      new FormBinder(Map.of(FORM, root), general, findings).forms();
    } else {
      SortedMap<String, Node> amendments = new TreeMap<>();
      if (kind.equals("amendment")) {
        amendments.put("03", root);
      }
      AgreementFiles files =
          new AgreementFiles(ID, List.of(kind.equals("agreement") ? root : agreement), amendments,
              kind.equals("recorded") ? List.of(root) : List.of(), kind.equals("events") ? List.of(root) : List.of(),
              Map.of("agreements/" + ID + "/text.md",
                  SourceFile.of("agreements/" + ID + "/text.md", "# Lease\n\nThe Lessor lets the kilns.\n")));
      boolean shared = kind.equals("book");
      new BookBinder(forms, findings).book(Optional.of(shared ? root : book), shared ? List.of() : List.of(NEIGHBOUR, files),
          Bound::oneByOne);
    }
    return findings.sorted();
  }

  static Node read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of a text that has no fault of YAML itself. */
  static Node parse(String name, String text) {
    Findings findings = new Findings();
    Optional<Node> root = YamlReader.read(SourceFile.of(name, text), findings);
    if (findings.hasErrors() || root.isEmpty()) {
      throw new IllegalStateException("no YAML: " + findings.sorted());
    }
    return root.get();
  }

  static String resource(String name) {
    try (InputStream in = Verdicts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
