package dev.engross;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages depend one way, and each third-party library is imported by one package. */
class ArchitectureTest {

  private static final String ROOT = "dev.engross.";
  private static final int FEWEST_CLASSES = 250;

  /** A package and those of ours that it may see. */
  record Layer(String name, String... sees) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Layer> LAYERS =
      List.of(
          new Layer("source"),
          new Layer("finding", "source"),
          new Layer("value"),
          new Layer("wording", "value"),
          new Layer("target", "source"),
          new Layer("document", "source"),
          new Layer("yaml", "source", "finding"),
          new Layer("confidential", "source", "finding", "yaml"),
          new Layer("lock", "source", "finding", "document", "yaml"),
          new Layer("files", "source", "finding"),
          new Layer("history", "source", "finding", "files", "output"),
          new Layer("markdown", "source", "finding", "value"),
          new Layer("output", "source"),
          new Layer("signature"),
          new Layer("schema", "output"),
          new Layer("model", "source", "finding", "value", "target", "document"),
          new Layer("bind", "source", "finding", "value", "wording", "target", "document", "yaml", "markdown", "model"),
          new Layer("provision", "source", "value", "wording", "target", "markdown", "model"),
          new Layer("conform", "source", "finding", "value", "wording", "target", "markdown", "model", "provision"),
          new Layer("account", "value", "target", "model", "provision", "conform"),
          new Layer("report", "source", "document", "account", "history"),
          new Layer("check", "source", "finding", "value", "target", "model", "conform"),
          new Layer("template", "source", "finding", "document"),
          new Layer("view", "source", "finding", "value", "wording", "target", "document", "markdown", "model", "provision", "conform", "template"),
          new Layer("render", "source", "finding", "document"),
          new Layer("render.text", "source", "finding", "document", "render"),
          new Layer("render.html", "source", "finding", "document", "render"),
          new Layer("render.pdf..", "source", "finding", "document", "render"));

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.engross");
    assertThat(ours.size()).isGreaterThan(FEWEST_CLASSES);
  }

  static Stream<Layer> layers() {
    return LAYERS.stream();
  }

  @ParameterizedTest
  @MethodSource("layers")
  void a_package_sees_only_those_below_it(Layer layer) {
    List<String> forbidden = new ArrayList<>();
    for (Layer other : LAYERS) {
      if (!other.name().equals(layer.name()) && !List.of(layer.sees()).contains(other.name())) {
        forbidden.add(ROOT + other.name());
      }
    }
    forbidden.add(ROOT + "pipeline");
    noClasses().that().resideInAPackage(ROOT + layer.name())
        .should().dependOnClassesThat().resideInAnyPackage(forbidden.toArray(String[]::new))
        .check(ours);
  }

  @Test
  void every_package_is_in_the_table() {
    List<String> known = new ArrayList<>(LAYERS.stream().map(l -> ROOT + l.name()).toList());
    known.add(ROOT + "pipeline");
    classes().should().resideInAnyPackage(known.toArray(String[]::new)).check(ours);
  }

  @Test
  void packages_form_no_circle() {
    SlicesRuleDefinition.slices().matching("dev.engross.(**)").should().beFreeOfCycles().check(ours);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_imported_by_one_package(String library, String owner) {
    noClasses().that().resideOutsideOfPackage(ROOT + owner).should().dependOnClassesThat().resideInAPackage(library).check(ours);
    assertThat(ours.stream().anyMatch(c -> c.getDirectDependenciesFromSelf().stream().anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library.replace("..", "")))))
        .as("something uses " + library)
        .isTrue();
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("org.yaml..", "yaml"),
        Arguments.of("freemarker..", "template"),
        Arguments.of("com.lowagie..", "render.pdf"),
        Arguments.of("org.commonmark..", "markdown"),
        Arguments.of("org.eclipse.jgit..", "history"),
        Arguments.of("org.bouncycastle.openpgp..", "history"),
        Arguments.of("org.bouncycastle.bcpg..", "history"),
        Arguments.of("org.bouncycastle.cms..", "signature"),
        Arguments.of("org.bouncycastle.cert..", "signature"),
        Arguments.of("org.bouncycastle.operator..", "signature"),
        Arguments.of("com.fasterxml.jackson..", "report"));
  }

  @Test
  void signatures_of_either_kind_are_all_that_needs_bouncy_castle() {
    noClasses().that().resideOutsideOfPackages(ROOT + "history", ROOT + "signature")
        .should().dependOnClassesThat().resideInAPackage("org.bouncycastle..").check(ours);
  }

  @Test
  void nothing_prints_or_asks_the_clock_or_the_environment() {
    noClasses().should().accessField(System.class, "out").check(ours);
    noClasses().should().accessField(System.class, "err").check(ours);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(ours);
    noClasses().should().callMethod(System.class, "nanoTime").check(ours);
    noClasses().should().callMethod(System.class, "getenv", String.class).check(ours);
    noClasses().should().callMethod(System.class, "getProperty", String.class).check(ours);
    noClasses().should().callMethod(LocalDate.class, "now").check(ours);
    noClasses().should().callMethod(Instant.class, "now").check(ours);
  }

  @Test
  void no_class_hides_behind_an_empty_name() {
    noClasses().should().haveSimpleNameEndingWith("Utils")
        .orShould().haveSimpleNameEndingWith("Util")
        .orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Manager")
        .orShould().haveSimpleNameEndingWith("Impl")
        .check(ours);
  }
}
