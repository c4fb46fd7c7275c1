package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.output.Child;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in the locale C, in which Java can use no name of a file but of ASCII. */
class PlainLocaleTest {

  private static final String AMENDMENTS = "agreements/expense-limitation/amendments";

  @TempDir private Path folder;

  @Test
  void a_name_that_the_locale_cannot_read_is_one_finding_of_its_folder() throws Exception {
    Path book = SampleBook.copyTo(folder.resolve("book"));
    try {
      Files.writeString(book.resolve(AMENDMENTS).resolve("\u00e9t\u00e9.yaml"), "x");
      Files.writeString(book.resolve(AMENDMENTS).resolve("\u00fcber.docx"), "x");
    } catch (InvalidPathException e) {
      Assumptions.abort("this locale cannot write the names either");
    }
    List<String> said = said(Run.class, book);
    Assumptions.assumeFalse(said.contains("UTF-8"), "Java takes no locale from the environment here");
    assertThat(said.subList(1, said.size()))
        .containsExactly(
            AMENDMENTS + ":1:1: error: the name of a file in " + AMENDMENTS + " cannot be read in this locale [unreadable-file]",
            "    to mend: run with LC_ALL=C.UTF-8 in the environment, or with another UTF-8 locale");
    Files.delete(book.resolve(AMENDMENTS).resolve("\u00e9t\u00e9.yaml"));
    Files.delete(book.resolve(AMENDMENTS).resolve("\u00fcber.docx"));
    assertThat(said(Run.class, book)).hasSize(1);
  }

  private static List<String> said(Class<?> main, Path book) throws Exception {
    Process child = Child.start(Map.of("LC_ALL", "C"), main, book.toString());
    List<String> said = child.inputReader().lines().toList();
    assertThat(child.waitFor()).isZero();
    return said;
  }

  /** The run in a plain locale. */
  static final class Run {
    public static void main(String[] args) {
      System.out.println(System.getProperty("sun.jnu.encoding"));
      Outcome outcome = new Pipeline(SampleBook.request(Path.of(args[0]))).generate();
      outcome.findings().stream()
          .filter(f -> f.severity().word().equals("error"))
          .map(outcome.report()::text)
          .forEach(System.out::println);
    }
  }
}
