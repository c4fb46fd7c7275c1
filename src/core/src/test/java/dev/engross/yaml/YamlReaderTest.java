package dev.engross.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import dev.engross.yaml.Node.Style;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {

  private final Findings findings = new Findings();

  private Optional<Node> read(String text) {
    return YamlReader.read(SourceFile.of("a.yaml", text), findings);
  }

  private Mapping mapping(String text) {
    Node node = read(text).orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    return (Mapping) node;
  }

  @Test
  void a_scalar_stays_the_characters_that_stand_there() {
    Mapping root = mapping("""
        answer: no
        rate: 1.10
        octal: 0755
        date: 2007-11-01
        none: ~
        nothing: null
        time: 12:30:45
        big: 1_000
        merge: =
        """);
    assertThat(root.entries()).extracting(e -> ((Scalar) e.value()).text())
        .containsExactly("no", "1.10", "0755", "2007-11-01", "~", "null", "12:30:45", "1_000", "=");
  }

  @Test
  void every_node_knows_its_place_in_utf16_units() {
    Mapping root = mapping(
        "a: \uD83D\uDE00\n\uD83D\uDE00\uD83D\uDE00: {\uD83D\uDE00: x, y: [1, '2']}\nb: |\n  words\n");
    assertThat(root.at()).isEqualTo(new Location("a.yaml", 1, 1));
    assertThat(root.entries().get(1).key().at()).isEqualTo(new Location("a.yaml", 2, 1));
    Mapping inner = (Mapping) root.entries().get(1).value();
    assertThat(inner.at()).isEqualTo(new Location("a.yaml", 2, 7));
    assertThat(inner.entries().get(0).value().at()).isEqualTo(new Location("a.yaml", 2, 12));
    Sequence list = (Sequence) inner.entries().get(1).value();
    assertThat(list.items()).containsExactly(
        new Scalar(new Location("a.yaml", 2, 19), "1", Style.PLAIN),
        new Scalar(new Location("a.yaml", 2, 22), "2", Style.QUOTED));
    assertThat(root.get("b")).contains(new Scalar(new Location("a.yaml", 3, 4), "words", Style.BLOCK));
  }

  @Test
  void a_key_with_nothing_after_it_has_a_plain_scalar_without_characters() {
    assertThat(mapping("a:\nb: x\n").get("a"))
        .contains(new Scalar(new Location("a.yaml", 1, 3), "", Style.PLAIN));
  }

  @Test
  void an_alias_gives_the_node_of_its_anchor() {
    Mapping root = mapping("a: &x {b: c}\nd: *x\n");
    assertThat(root.get("d")).isEqualTo(root.get("a"));
  }

  @Test
  void of_two_equal_keys_the_first_is_kept() {
    Mapping root = (Mapping) read("a: 1\na: 2\nb: 3\n").orElseThrow();
    assertThat(root.entries()).extracting(e -> e.key().text()).containsExactly("a", "b");
    assertThat(((Scalar) root.get("a").orElseThrow()).text()).isEqualTo("1");
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void a_tagged_value_is_kept_as_words_and_no_class_is_touched() {
    Mapping root = (Mapping) read("a: !!java.net.URL http://example.org\n").orElseThrow();
    assertThat(((Scalar) root.get("a").orElseThrow()).text()).isEqualTo("http://example.org");
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("tag");
  }

  @Test
  void a_text_over_the_limit_is_refused() {
    assertThat(read("# " + "x\n# ".repeat(YamlReader.MAX_LENGTH / 4) + "y")).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule, Finding::at).containsExactly(
        tuple("file-too-large", Location.startOf("a.yaml")));
  }

  @Test
  void more_values_than_any_book_has_are_refused_without_aliases_too() {
    assertThat(read("[" + "a,\n".repeat(NodeBuilder.MAX_NODES + 1) + "a]")).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("too-many-values");
  }

  @Test
  void a_lone_surrogate_is_a_finding() {
    assertThat(read("a: x\uD83Dy\n")).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule, f -> f.at().column()).containsExactly(
        tuple("control-character", 5));
  }

  @Test
  @Timeout(5)
  void an_overlong_line_costs_no_more_than_its_length() {
    String line = "\"\" ".repeat(YamlReader.MAX_LENGTH / 3 - 10);
    assertThat(read(line + "\na: b: c\n")).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).contains("line-too-long");
  }

  @Test
  void faults_far_apart_are_all_found_in_one_reading() {
    assertThat(read("a: b: c\n" + "d: \"e\" f\ng: {h} i\nj: k\nj: l\n")).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule)
        .isEqualTo(List.of("colon-in-words", "words-after-quote", "words-after-bracket", "duplicate-key"));
  }

  /** Keys are looked for in another way once they are many; each is to be found wherever its double stands. */
  @Test
  void a_doubled_key_is_found_in_a_mapping_of_any_length() {
    for (int keys = 1; keys <= 20; keys++) {
      for (int doubled = 0; doubled < keys; doubled++) {
        StringBuilder text = new StringBuilder();
        for (int key = 0; key < keys; key++) {
          text.append('k').append(key).append(": v\n");
        }
        Findings found = new Findings();
        YamlReader.read(SourceFile.of("a.yaml", text + "k" + doubled + ": w\nlast: v\n"), found);
        assertThat(found.sorted()).extracting(f -> f.rule() + " " + f.at() + " " + f.message()).containsExactly(
            "duplicate-key a.yaml:" + (keys + 1) + ":1 the key \"k" + doubled + "\" stands in line " + (doubled + 1)
                + " already");
      }
    }
  }
}
