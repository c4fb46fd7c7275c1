package dev.engross.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.YamlReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidentialTest {

  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "[[0.35%]] of it;          0.35% of it;       [***] of it",
    "a [[b]] c [[d]];          a b c d;           a [***] c [***]",
    "[[ [***] and b]];         ' [***] and b';    [***]",
    "[[b [***]]] c;            b [***] c;         [***] c",
    "[[[***]]] c;              [***] c;           [***] c",
    "[the [Fund]] [[x]];       [the [Fund]] x;    [the [Fund]] [***]",
    "no marks;                 no marks;          no marks"
  })
  void marks_go_and_so_do_the_words(String text, String opened, String redacted) {
    Marks marks = Marks.of(text);
    assertThat(marks.faults()).isEmpty();
    assertThat(marks.without(text, false)).isEqualTo(opened);
    assertThat(marks.without(text, true)).isEqualTo(redacted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "a [[b;               2;  open here and are not closed",
    "a [[b [[c]] d]];     6;  before those before them are closed",
    "a [[]] b;            2;  nothing stands between",
    "a [[  ]] b;          2;  nothing stands between",
    "a b]] c;             3;  none are open",
    "[a b]] c;            5;  none are open",
    "a [[b]] c]];         9;  none are open",
    "[[[[a]]]];           2;  before those before them are closed"
  })
  void marks_that_do_not_hold_are_told_where_they_stand(String text, int index, String message) {
    List<Marks.Fault> faults = Marks.of(text).faults();
    assertThat(faults).extracting(Marks.Fault::index).first().isEqualTo(index);
    assertThat(faults.get(0).message()).contains(message);
  }

  @Test
  void marks_stay_in_one_paragraph() {
    assertThat(Marks.of("a [[b\nc]] d").faults()).isEmpty();
    assertThat(Marks.of("a [[b\n \nc]] d").faults()).extracting(Marks.Fault::index).containsExactly(2);
  }

  private static final String YAML = """
      a: &x "[[0.35%]]"   # [[not this]]
      b: *x
      c: > # nor [[this]]
        The fee is [[$5.00
        a ton]], and [[$6.00]].
      d: {e: '[[it''s]] his', f: ["[[g]]", h [i]]}
      j: |
        One [[two]]
        three
      k: plain [[words]] here
      """;

  @Test
  void what_is_confidential_is_taken_out_of_yaml_as_it_is_written() {
    SourceFile source = SourceFile.of("a.yaml", YAML.replace(", h [i]", ""));
    EditedSource redacted = Confidential.redacted(source, findings).orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    assertThat(redacted.edited().text()).isEqualTo("""
        a: &x "[***]"   # [[not this]]
        b: *x
        c: > # nor [[this]]
          The fee is [***], and [***].
        d: {e: '[***] his', f: ["[***]"]}
        j: |
          One [***]
          three
        k: plain [***] here
        """);
  }

  @Test
  void places_in_what_is_left_stand_where_the_author_wrote_them() {
    SourceFile source = SourceFile.of("a.md", "A [[b\nc]] d [[e]] f\ng");
    EditedSource redacted = Confidential.redacted(source, findings).orElseThrow();
    assertThat(redacted.edited().text()).isEqualTo("A [***] d [***] f\ng");
    assertThat(redacted.original(new Location("a.md", 1, 1))).isEqualTo(new Location("a.md", 1, 1));
    assertThat(redacted.original(new Location("a.md", 1, 4))).isEqualTo(new Location("a.md", 1, 3));
    assertThat(redacted.original(new Location("a.md", 1, 9))).isEqualTo(new Location("a.md", 2, 5));
    assertThat(redacted.original(new Location("a.md", 1, 17))).isEqualTo(new Location("a.md", 2, 13));
    assertThat(redacted.original(new Location("a.md", 2, 1))).isEqualTo(new Location("a.md", 3, 1));
    EditedSource opened = Confidential.opened(source, findings).orElseThrow();
    assertThat(opened.edited().text()).isEqualTo("A b\nc d e f\ng");
    assertThat(opened.original(new Location("a.md", 1, 3))).isEqualTo(new Location("a.md", 1, 5));
    assertThat(opened.original(new Location("a.md", 2, 3))).isEqualTo(new Location("a.md", 2, 5));
  }

  @Test
  void marks_in_escapes_are_refused_and_never_overlooked() {
    for (String value : List.of("\"\\x5b[0.35%]]\"", "\"[[0.35%\\x5d]\"", "\"[\\\n  [0.35%]] [[a]]\"")) {
      Findings found = new Findings();
      SourceFile source = SourceFile.of("a.yaml", "a: b\nc: " + value + "\n# [[d]]\n");
      assertThat(Confidential.redacted(source, found)).as(value).isEmpty();
      assertThat(found.sorted()).as(value).extracting(Finding::toString).containsExactly(
          "a.yaml:2:4: error: the marks [[ ]] are written here so that what is between them cannot be taken out "
              + "[confidential-marks]");
    }
  }

  @Test
  void files_that_differ_in_what_is_confidential_alone_are_one_without_it() {
    SourceFile source = SourceFile.of("a.yaml", YAML.replace(", h [i]", ""));
    String redacted = Confidential.redacted(source, findings).orElseThrow().edited().text();
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      String words = "w" + "x".repeat(random.nextInt(40)) + " " + random.nextInt();
      SourceFile other = SourceFile.of("a.yaml", YAML.replace(", h [i]", "").replace("0.35%", words)
          .replace("$5.00\n  a ton", words + (random.nextBoolean() ? "\n  " : " ") + words).replace("it''s", words)
          .replace("[[two]]", "[[" + words + "]]").replace("[[words]]", "[[" + words + "]]"));
      assertThat(Confidential.redacted(other, findings).orElseThrow().edited().text()).isEqualTo(redacted);
    }
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void scalars_remember_where_marks_stood() {
    SourceFile source = SourceFile.of("a.yaml", "a: \"b [[c]] d\"\n");
    Node root = Confidential.opened(source, YamlReader.read(source, findings).orElseThrow(), findings);
    Scalar scalar = (Scalar) ((Mapping) root).get("a").orElseThrow();
    assertThat(scalar.text()).isEqualTo("b c d");
    assertThat(scalar.isConfidential()).isTrue();
    assertThat(scalar.at(0).column()).isEqualTo(5);
    assertThat(scalar.at(2).column()).isEqualTo(9);
    assertThat(scalar.at(4).column()).isEqualTo(13);
    assertThat(scalar.atFirstMark().column()).isEqualTo(7);
  }
}
