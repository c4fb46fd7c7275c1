package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which copies of one paper have numbers of lines, and which have anchors to sign by. */
class SigningPagesTest {

  private static final String FORM = "extends: general\nstyle:\n  signatures: {new-page: each, anchors: yes}\n";
  private static final String NUMBERED = FORM + "  page: {line-numbers: drafts}\n";
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\s*[1-9][0-9]? ?$");

  @TempDir private Path folder;

  private static String text(Path file) throws Exception {
    try (PDDocument read = Loader.loadPDF(Files.readAllBytes(file))) {
      return new PDFTextStripper().getText(read);
    }
  }

  private void assertAnchored(String copy, boolean anchored) throws Exception {
    String text = text(folder.resolve("output/lease/" + copy + ".pdf"));
    for (String anchor : List.of("\\sign:ash-llc\\", "\\title:ray-ott\\", "\\sign:ray-ott\\")) {
      boolean here = anchored && !anchor.startsWith("\\title");
      assertThat(text.split(Pattern.quote(anchor), -1)).as(copy + " " + anchor).hasSize(here ? 2 : 1);
    }
  }

  @Test
  void drafts_have_numbers_and_no_anchors_copies_to_sign_the_reverse_and_executed_ones_neither() throws Exception {
    LockBook book = LockBook.in(folder);
    book.write(LockBook.FORM, NUMBERED);
    book.generate();
    assertAnchored("lease-am01", false);
    assertThat(text(folder.resolve("output/lease/lease-am01.pdf"))).containsPattern(NUMBER);
    book.finalizePaper();
    book.generate();
    assertAnchored("lease-am01", true);
    assertThat(text(folder.resolve("output/lease/lease-am01.pdf"))).doesNotContainPattern(NUMBER);
    book.execute();
    book.generate();
    assertAnchored("lease-am01", true);
    assertAnchored("lease-am01x", false);
    assertThat(text(folder.resolve("output/lease/lease-am01x.pdf"))).doesNotContainPattern(NUMBER);
  }

  @Test
  void no_other_format_has_either() throws Exception {
    LockBook book = LockBook.in(folder);
    for (String form : List.of(FORM, NUMBERED, FORM.replace(", anchors: yes", ""))) {
      book.write(LockBook.FORM, form);
      book.generate();
      for (String ending : List.of("txt", "htm")) {
        Path plain = folder.resolve("plain." + ending);
        Path file = folder.resolve("output/lease/lease-am01." + ending);
        if (Files.notExists(plain)) {
          Files.copy(file, plain);
        }
        assertThat(file).hasSameBinaryContentAs(plain);
      }
    }
  }

  @Test
  void numbers_of_lines_change_no_locked_paper_and_anchors_do() throws Exception {
    LockBook book = LockBook.in(folder);
    book.write(LockBook.FORM, FORM);
    book.finalizePaper();
    book.execute();
    book.generate();
    book.write(LockBook.FORM, NUMBERED);
    assertThat(book.generate().findings()).noneMatch(f -> f.severity() != Severity.INFO);
    book.write(LockBook.FORM, FORM.replace(", anchors: yes", ""));
    assertThat(book.generate().findings()).anyMatch(f -> f.rule().startsWith("lock"));
  }
}
