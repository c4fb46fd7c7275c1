package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is confidential does not leak. */
class FilingCopyTest {

  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "1, manifest, executed, executed, executed", "2, sources, executed, final, draft", "3, none, executed, draft, draft",
    "4, manifest, final, draft, draft"
  })
  void books_that_differ_in_what_is_confidential_alone_give_the_same_filing_copies(
      long seed, String evidence, String base, String first, String second) throws IOException {
    Map<String, String> copies = filed(seed, evidence, base, first, second);
    assertThat(copies.keySet()).contains(
        "clay-supply/clay-supply-basef.htm", "clay-supply/clay-supply-basef.pdf", "clay-supply/clay-supply-basef.txt",
        "clay-supply/clay-supply-am01f.pdf", "clay-supply/clay-supply-am02f.pdf").hasSize(9);
    for (long other = seed * 100; other < seed * 100 + 2; other++) {
      Map<String, String> others = filed(other, evidence, base, first, second);
      assertThat(others.keySet()).isEqualTo(copies.keySet());
      copies.forEach((name, bytes) -> assertThat(others.get(name).equals(bytes)).as(name).isTrue());
    }
  }

  private Map<String, String> filed(long seed, String evidence, String... statuses) throws IOException {
    Map<String, String> values = ConfidentialBook.values(seed);
    BookCopy book = ConfidentialBook.in(temp.resolve("b" + seed), values, evidence, statuses);
    Outcome outcome = book.pipeline().generate();
    assertThat(BookCopy.errors(outcome)).isEmpty();
    Map<String, String> output = new TreeMap<>(book.output());
    String plain = output.get("clay-supply/clay-supply-base.txt").replaceAll("\\s+", " ");
    assertThat(plain).as("ordinary copies print it").contains(values.get("money2"), values.get("words1"),
        values.get("name4").split(" ")[0]).doesNotContain("[[", "]]", "[***]");
    output.keySet().removeIf(name -> !name.matches(".*(base|am0[12])f[.](txt|htm|pdf)"));
    return output;
  }

  @Test
  void no_stream_string_attachment_or_metadata_of_a_filing_copy_has_what_is_confidential() throws IOException {
    Map<String, String> values = ConfidentialBook.values(77);
    BookCopy book = ConfidentialBook.in(temp, values, "sources", "executed", "final", "draft");
    assertThat(BookCopy.errors(book.pipeline().generate())).isEmpty();
    assertThat(book.pipeline().check().documents()).allMatch(d -> d.state() == Outcome.State.SAME);
    List<String> secrets = new ArrayList<>();
    for (String value : ConfidentialBook.used(values)) {
      secrets.add(value);
      secrets.addAll(List.of(value.replaceAll("[$%,]| (GmbH|Works|days|months)", "").split(" ")));
      if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
        secrets.add(value.replace("-", ""));
        secrets.add(", " + value.substring(0, 4));
      }
    }
    secrets.removeIf(secret -> secret.length() < 4);
    int found = 0;
    for (Map.Entry<String, String> file : book.output().entrySet()) {
      boolean filing = file.getKey().matches(".*(base|am0[12])f[.](txt|htm|pdf)");
      String all = everything(file.getKey(), file.getValue().getBytes(BYTES));
      for (String secret : secrets) {
        for (String coded : codes(secret)) {
          found += all.contains(coded) ? 1 : 0;
          assertThat(filing && all.contains(coded)).as(file.getKey() + " has " + secret).isFalse();
        }
      }
    }
    assertThat(found).as("this finds them in ordinary copies").isGreaterThan(secrets.size());
  }

  /** A word as it is, as UTF-16BE, and as hexadecimal digits of either. */
  private static List<String> codes(String word) {
    HexFormat hex = HexFormat.of();
    byte[] wide = word.getBytes(StandardCharsets.UTF_16BE);
    return List.of(word, new String(wide, BYTES), hex.formatHex(word.getBytes(StandardCharsets.UTF_8)),
        hex.formatHex(wide), hex.withUpperCase().formatHex(wide));
  }

  /** The bytes, and of a PDF also each stream decoded, each string and name, and its text by the fonts' own tables. */
  private static String everything(String name, byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder(new String(bytes, BYTES));
    if (name.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
          add(pdf.getDocument().getObjectFromPool(key), all);
        }
        all.append(new PDFTextStripper().getText(pdf));
      }
    }
    return all + all.toString().replaceAll("\\s+", " ");
  }

  private static void add(COSBase base, StringBuilder all) throws IOException {
    COSBase one = base instanceof COSObject object ? object.getObject() : base;
    if (one instanceof COSString string) {
      all.append(string.getString()).append('\n').append(string.toHexString()).append('\n');
    } else if (one instanceof COSName word) {
      all.append(word.getName()).append('\n');
    } else if (one instanceof COSArray array) {
      for (COSBase item : array) {
        if (!(item instanceof COSObject)) {
          add(item, all);
        }
      }
    } else if (one instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        COSBase item = dictionary.getItem(key);
        if (!(item instanceof COSObject)) {
          add(item, all.append(key.getName()).append('\n'));
        }
      }
      if (one instanceof COSStream stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = stream.createInputStream()) {
          in.transferTo(out);
        }
        all.append(out.toString(BYTES)).append('\n');
      }
    }
  }

  @Test
  void a_filing_copy_carries_no_sources_and_says_what_it_is() throws IOException {
    BookCopy book =
        ConfidentialBook.in(temp, ConfidentialBook.values(5), "sources", "executed", "final", "draft");
    book.pipeline().generate();
    byte[] bytes = Files.readAllBytes(temp.resolve("output/clay-supply/clay-supply-am01f.pdf"));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getDocumentCatalog().getNames() == null
          || pdf.getDocumentCatalog().getNames().getEmbeddedFiles() == null).isTrue();
      assertThat(pdf.getDocumentCatalog().getAcroForm()).as("it is not for signing").isNull();
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<instrument:copy>filing</instrument:copy>");
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
          .startsWith("certain identified information has been excluded from this exhibit");
    }
  }

  @Test
  void an_old_filing_copy_goes_when_nothing_is_confidential_any_more() throws IOException {
    BookCopy book = ConfidentialBook.in(temp, ConfidentialBook.values(5), "none", "executed", "final", "draft");
    book.pipeline().generate();
    for (String name : List.of("agreement.yaml", "amendments/01.yaml", "amendments/02.yaml", "terms.md")) {
      String file = "agreements/clay-supply/" + name;
      book.write(file, Files.readString(temp.resolve(file)).replace("[[", "").replace("]]", ""));
    }
    Outcome outcome = book.pipeline().generate();
    assertThat(outcome.removed()).contains("output/clay-supply/clay-supply-am02f.pdf").hasSize(9);
    assertThat(BookCopy.errors(outcome)).isEmpty();
  }
}
