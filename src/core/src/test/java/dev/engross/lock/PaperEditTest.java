package dev.engross.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperEditTest {

  private static final List<Signature> ONE = List.of(new Signature("Owner", "Ada Quist", "", "2021-02-03"));

  private static Node root(String text) {
    SourceFile source = SourceFile.of("a.yaml", text.replace("\ufeff", ""));
    return YamlReader.read(source, new Findings()).orElseThrow();
  }

  private static Optional<String> edited(String text, Stage stage, List<Signature> signatures) {
    return PaperEdit.edited(text, root(text), stage, signatures);
  }

  @Test
  void a_status_is_put_in_the_place_of_the_one_that_stands() {
    assertThat(edited("a: 1\nstatus:   draft # x\nb: 2\n", Stage.FINAL, List.of()))
        .contains("a: 1\nstatus:   final # x\nb: 2\n");
    assertThat(edited("a: 1\nstatus: \"draft\"\nb: 2\n", Stage.FINAL, List.of())).contains("a: 1\nstatus: final\nb: 2\n");
    assertThat(edited("status: 'final'", Stage.EXECUTED, List.of())).contains("status: executed");
    assertThat(PaperEdit.drafted("status: final\n", root("status: final\n"))).contains("status: draft\n");
  }

  @Test
  void where_no_status_stands_it_is_put_below_the_first_key() {
    assertThat(edited("a: 1\n# of b\nb: 2\n", Stage.FINAL, List.of())).contains("a: 1\nstatus: final\n# of b\nb: 2\n");
    assertThat(edited("a:\n  - 1\n\nb: 2\n", Stage.FINAL, List.of())).contains("a:\n  - 1\nstatus: final\n\nb: 2\n");
    assertThat(edited("  a: 1\n  b: 2\n", Stage.FINAL, List.of())).contains("  a: 1\n  status: final\n  b: 2\n");
    assertThat(edited("a: 1", Stage.EXECUTED, ONE))
        .contains("a: 1\nstatus: executed\nsigned:\n  Owner: {by: Ada Quist, on: 2021-02-03}");
  }

  @Test
  void signatures_stand_below_the_status() {
    assertThat(edited("a: 1\nstatus: final\nb: 2\n", Stage.EXECUTED, ONE))
        .contains("a: 1\nstatus: executed\nsigned:\n  Owner: {by: Ada Quist, on: 2021-02-03}\nb: 2\n");
    assertThat(edited("status: final", Stage.EXECUTED, ONE))
        .contains("status: executed\nsigned:\n  Owner: {by: Ada Quist, on: 2021-02-03}");
  }

  @Test
  void several_who_sign_for_a_party_stand_in_a_list() {
    List<Signature> two = List.of(ONE.get(0), new Signature("Owner", "Eve Marsh", "Secretary", "2021-02-03"));
    assertThat(edited("status: final\n", Stage.EXECUTED, two)).contains("status: executed\nsigned:\n"
        + "  Owner: [{by: Ada Quist, on: 2021-02-03}, {by: Eve Marsh, title: Secretary, on: 2021-02-03}]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Ray: Ott", "{Ray}", "Ray, Ott", "no #1", "\"Ray\"", "yes", "\\Ray", "Łódź", "1.10", "- x", "*x", "&x", "a  b", "O'Hara",
      "'Hara", "J. P. O'Neill-Ott", "\ud83d\udd11", "[x", "Ray #"})
  void whatever_a_name_holds_reads_back(String name) {
    String text = edited("status: final\n", Stage.EXECUTED, List.of(new Signature(name, name, name, "2021-02-03")))
        .orElseThrow();
    Findings findings = new Findings();
    Node.Mapping root = (Node.Mapping) YamlReader.read(SourceFile.of("a", text), findings).orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    Node.Entry signed = ((Node.Mapping) root.get("signed").orElseThrow()).entries().get(0);
    assertThat(signed.key().text()).isEqualTo(name);
    assertThat(((Node.Mapping) signed.value()).entries()).extracting(e -> ((Node.Scalar) e.value()).text())
        .containsExactly(name, name, "2021-02-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_line_ends_of_the_file_are_kept_and_used(String end) {
    String text = "\ufeffa: 1\nstatus: final\nb: 2\n".replace("\n", end);
    assertThat(edited(text, Stage.EXECUTED, ONE)).contains(
        "\ufeffa: 1\nstatus: executed\nsigned:\n  Owner: {by: Ada Quist, on: 2021-02-03}\nb: 2\n".replace("\n", end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: 1, status: draft}", "a: 1\nstatus:\n", "a: 1\nstatus: [draft]\n", "- a", "status: >\n  draft\n"})
  void what_cannot_be_changed_safely_is_left(String text) {
    assertThat(edited(text, Stage.FINAL, List.of())).isEmpty();
  }

  @Test
  void the_words_of_a_paper_are_the_same_whatever_its_marks() {
    String draft = "a: 1\n# of the status\nstatus: draft\n\nb: |\n  # no remark\n  status: x\n# end\n";
    String executed = edited(edited(draft, Stage.FINAL, List.of()).orElseThrow(), Stage.EXECUTED, ONE).orElseThrow();
    assertThat(words(executed)).isEqualTo(words(draft));
    assertThat(words(draft.replace("status: draft", "status: final"))).isEqualTo(words(draft));
    assertThat(words(draft.replace("  status: x", "  status: y"))).isNotEqualTo(words(draft));
  }

  @Test
  void the_words_are_others_once_a_mark_stands_elsewhere_among_them() {
    String one = "a: 1\nstatus: draft\nb: 2\n";
    assertThat(words("status: draft\na: 1\nb: 2\n")).isNotEqualTo(words(one));
    assertThat(words("a: 1\nb: 2\nstatus: draft\n")).isNotEqualTo(words(one));
    assertThat(words("a: 1\nb: 2\n")).isNotEqualTo(words(one));
  }

  private static LineDigests words(String text) {
    SourceFile source = SourceFile.of("a.yaml", text);
    return LockedSource.of(source, PaperLines.ofYaml(source, root(text))).words();
  }
}
