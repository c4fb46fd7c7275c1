package dev.engross.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Verdicts.Verdict;
import dev.engross.finding.Finding;
import dev.engross.pipeline.SampleBook;
import dev.engross.yaml.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas and binders say the same of a file, but for what needs the rest of the book, or a value's type, to judge. */
class SchemaVerdictTest {

  /** A file of the cases: a kind's name, and texts that each begin with {@code --- #} and what they show. */
  record Case(String kind, String claim, String text) {
    @Override
    public String toString() {
      return kind + ": " + claim;
    }
  }

  /** Rules about what a schema cannot see: names declared elsewhere, values of a column's type, samples. */
  private static final Set<String> BEYOND =
      Set.of(
          "unknown-party", "unknown-agreement", "unknown-kind", "unknown-schedule", "unknown-target", "unknown-file", "unknown-form",
          "unknown-parameter", "missing-parameter", "number-and-file", "bad-sample", "bad-fee", "bad-end",
          "bad-value", "bad-name", "amends-elsewhere", "amended-twice", "not-amended", "same-name");

  /** What findings of wrong types and unknown keys say where only columns and parameters tell the right ones. */
  private static final List<String> TYPED =
      List.of("its schedule has", "of this schedule", "the cell \"",
          "the new value must be words, and this is a list", "the section \"", "the parameter \"",
          // `~` says that there is none, and is to a schema what an empty value is.
          "the key \"heading\" must be words, and this is empty");

  /** Inside what is given to a kind of section, and beside it or a text, where a key may be a kind's name. */
  private static final Pattern OPEN =
      Pattern.compile(".*/(more-kilns|term|guarantee|ratification)\\b.*|.*/sections(/[0-9]+)? \\+ zzz");

  private static final Verdicts VERDICTS = new Verdicts();

  static List<Case> good() throws IOException {
    return cases("good");
  }

  static List<Case> bad() throws IOException {
    return cases("bad");
  }

  static List<Case> beyond() throws IOException {
    return cases("beyond");
  }

  private static List<Case> cases(String folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String kind : Verdicts.KINDS) {
      Path file = Verdicts.CASES.resolve(folder).resolve(kind + ".yaml");
      String text = Files.exists(file) ? Files.readString(file) : "";
      for (String part : text.split("(?m)^--- # ")) {
        int end = part.indexOf('\n');
        if (!part.isBlank()) {
          cases.add(new Case(kind, part.substring(0, end), part.substring(end + 1)));
        }
      }
    }
    return cases;
  }

  private Verdict verdict(Case one) {
    return VERDICTS.of(one.kind(), Verdicts.parse(one.kind() + ".yaml", one.text()));
  }

  @ParameterizedTest
  @MethodSource("good")
  void schema_and_binders_accept(Case one) {
    assertThat(verdict(one)).isEqualTo(new Verdict(List.of(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void schema_and_binders_refuse(Case one) {
    Verdict verdict = verdict(one);
    assertThat(verdict.schema()).as("the schema's errors").isNotEmpty();
    assertThat(verdict.binders()).as("the binders' errors").hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void the_schema_accepts_and_the_binders_refuse(Case one) {
    Verdict verdict = verdict(one);
    assertThat(verdict.schema()).isEmpty();
    assertThat(verdict.binders()).as("the binders' errors").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreement", "amendment", "book", "recorded", "events", "form"})
  void a_good_file_with_one_change_anywhere_is_judged_alike(String kind) throws IOException {
    List<String> apart = new ArrayList<>();
    int[] judged = new int[1];
    for (Case one : good()) {
      if (one.kind().equals(kind)) {
        new Mutants((change, root) -> {
          judged[0]++;
          judge(one, change, root).ifPresent(apart::add);
        }).of(Verdicts.parse(kind + ".yaml", one.text()));
      }
    }
    assertThat(apart).isEmpty();
    assertThat(judged[0]).isGreaterThan(100);
  }

  private Optional<String> judge(Case one, String change, Node root) {
    Verdict verdict = VERDICTS.of(one.kind(), root);
    boolean open = OPEN.matcher(change).matches();
    boolean beyond = verdict.isValid() && (open || verdict.binders().stream().allMatch(SchemaVerdictTest::isBeyond));
    if (verdict.isValid() == verdict.isBound() || beyond) {
      return Optional.empty();
    }
    return Optional.of(one + change + "\n  schema: " + verdict.schema() + "\n  binders: " + verdict.binders());
  }

  private static boolean isBeyond(Finding finding) {
    return BEYOND.contains(finding.rule()) || TYPED.stream().anyMatch(finding.message()::contains);
  }

  static List<Path> samples() {
    List<Path> files = SampleBook.sources().stream().filter(p -> p.toString().endsWith(".yaml")).toList();
    assertThat(files).hasSizeGreaterThan(9);
    return files;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_schema_accepts_the_sample_book(Path file) {
    String parent = file.getParent().getFileName().toString();
    String kind = parent.equals("amendments") ? "amendment" : file.getFileName().toString().replace(".yaml", "");
    assertThat(Verdicts.schema(kind, Verdicts.read(file))).isEmpty();
  }
}
