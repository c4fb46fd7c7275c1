package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.RandomDocuments;
import dev.engross.render.ExpectedWords;
import dev.engross.render.PdfReading;
import dev.engross.render.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What qpdf and poppler make of our files: those of the samples, odd ones, and invented ones. */
class OtherReadersTest {

  private static final int INVENTED = 100;

  @TempDir private Path folder;

  private Map<String, Path> files() throws Exception {
    Map<String, Path> files = new LinkedHashMap<>();
    ConformanceTest.outputs().forEach(file -> files.put(file.getFileName().toString(), file));
    int odd = 0;
    for (var document : ConformanceTest.odd().toList()) {
      files.put("odd " + odd, Files.write(folder.resolve("odd-" + odd++ + ".pdf"), ConformanceTest.pdf(document)));
    }
    for (int seed = 0; seed < INVENTED; seed++) {
      byte[] pdf = ConformanceTest.pdf(RandomDocuments.document(seed));
      files.put("seed " + seed, Files.write(folder.resolve("seed-" + seed + ".pdf"), pdf));
    }
    assertThat(files).hasSizeGreaterThan(INVENTED + odd + 5);
    return files;
  }

  @Test
  void qpdf_finds_no_fault_in_any_file() throws Exception {
    for (Map.Entry<String, Path> file : files().entrySet()) {
      Program qpdf = Program.run("qpdf", "--check", file.getValue().toString());
      assertThat(qpdf.told()).as(file.getKey()).contains("No syntax or stream encoding errors found");
      assertThat(qpdf.code()).as(file.getKey()).isZero();
    }
  }

  @Test
  void pdftotext_reads_the_words_of_each_file_in_their_order() throws Exception {
    Path text = folder.resolve("text");
    for (Map.Entry<String, Path> file : files().entrySet()) {
      Program pdftotext =
          Program.run("pdftotext", "-raw", "-enc", "UTF-8", file.getValue().toString(), text.toString());
      assertThat(pdftotext.told()).as(file.getKey()).isEmpty();
      assertThat(ExpectedWords.fold(Files.readString(text))).as(file.getKey())
          .isEqualTo(ExpectedWords.fold(PdfReading.withArtifacts(Files.readAllBytes(file.getValue()))));
    }
  }
}
