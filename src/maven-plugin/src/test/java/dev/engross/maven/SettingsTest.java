package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.finding.Severity;
import dev.engross.maven.Settings.Given;
import dev.engross.pipeline.Conformity;
import dev.engross.pipeline.Request;
import dev.engross.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  private static final Given NOTHING = new Given(null, null, null, null, null);

  @TempDir Path book;

  @BeforeEach
  void a_book() throws IOException {
    Files.createDirectory(book.resolve("agreements"));
  }

  @Test
  void nothing_given_means_the_whole_book_on_all_cores() throws MojoFailureException {
    int cores = Runtime.getRuntime().availableProcessors();
    Request whole = new Request(book, Optional.empty(), Optional.empty(), Set.of(), cores, "1");
    assertThat(Settings.of(book, NOTHING, Optional.empty(), "1")).isEqualTo(new Settings(whole, Severity.ERROR));
    assertThat(Settings.of(book, new Given(" ", "", " , ", " ", ""), Optional.empty(), "1"))
        .isEqualTo(new Settings(whole, Severity.ERROR));
  }

  @Test
  void what_is_given_is_read_in_any_case() throws MojoFailureException {
    assertThat(Settings.of(book, new Given("kiln", "01", "HTML, text", "warn", "3"), Optional.empty(), "1"))
        .isEqualTo(
            new Settings(
                new Request(book, Optional.of("kiln"), Optional.of("1"), Set.of(Format.TEXT, Format.HTML), 3, "1"),
                Severity.WARN));
  }

  @Test
  void a_value_that_is_none_is_told_plainly() {
    refused(new Given(null, null, null, "FATAL", null), "engross.failOn is ERROR or WARN, not FATAL");
    refused(new Given(null, null, null, "info", null), "engross.failOn is ERROR or WARN, not info");
    refused(
        new Given(null, null, "text,docx", null, null),
        "engross.formats is a list of text, pdf and html, without docx");
    refused(new Given(null, null, null, null, "0"), "engross.threads is a whole number from 1 up, not 0");
    refused(new Given(null, null, null, null, "many"), "engross.threads is a whole number from 1 up, not many");
    refused(
        new Given(null, "01", null, null, null),
        "engross.amendment needs engross.agreement beside it: say whose it is");
  }

  @Test
  void the_days_of_a_conformed_copy_are_days() throws MojoFailureException {
    assertThat(Settings.conformity("2007-11-01", " "))
        .isEqualTo(new Conformity(Optional.of(LocalDate.of(2007, 11, 1)), Optional.empty()));
    assertThatThrownBy(() -> Settings.conformity(null, "1 May"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("engross.signedUntil is a day such as 2007-11-01, not 1 May");
  }

  @Test
  void a_folder_that_is_no_book_is_told_so() {
    Path other = book.resolve("agreements");
    assertThatThrownBy(() -> Settings.of(other, NOTHING, Optional.empty(), "1"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "there is no folder agreements/ in " + other
                + ": run Maven in a book's folder, or name the folder with -Dengross.book=<folder>");
  }

  private void refused(Given given, String message) {
    assertThatThrownBy(() -> Settings.of(book, given, Optional.empty(), "1"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(message);
  }

  @Test
  void a_property_that_is_none_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> Setting.mustKnow(Set.of("engross.format", "user.home")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("there is no property engross.format: did you mean engross.formats?");
    assertThatThrownBy(() -> Setting.mustKnow(Set.of("Engross.failon")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("there is no property Engross.failon: did you mean engross.failOn?");
    assertThatCode(() -> Setting.mustKnow(Set.of("engross.run", "engross.failOn", "x"))).doesNotThrowAnyException();
  }

  @Test
  void another_goal_for_generate_is_refused() throws MojoFailureException {
    Properties given = new Properties();
    assertThat(new GenerateMojo().goal(given)).isEqualTo(Goal.GENERATE);
    given.setProperty("engross.run", "info");
    assertThatThrownBy(() -> new GenerateMojo().goal(given))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("engross.run is heeded by the goal run alone: write mvn engross:info");
  }
}
