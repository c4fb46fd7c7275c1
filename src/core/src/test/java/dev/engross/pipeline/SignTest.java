package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.render.pdf.Conformance;
import dev.engross.signature.Appended;
import dev.engross.signature.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parties sign an execution copy, and the lock still proves it. */
class SignTest {

  private static final String PDF = "output/lease/lease-am01.pdf";
  private static final String ADA = "private/ada.p12";
  private static final String RAY = "private/ray.jks";
  private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

  private static Signer ada;
  private static Signer ray;
  private static byte[] adas;
  private static byte[] rays;

  /** The first revision, whatever was appended to it. */
  private static final String AS_RENDERED = "lease-am01.pdf:1:1: info: its pages are what the book gives [file-same]";

  @TempDir private Path folder;
  private LockBook book;
  private byte[] plain;

  @BeforeAll
  static void keys() {
    ada = Signer.authority("Root of Trust").vouchesFor("Ada Quist", "RSA");
    ray = Signer.alone("Ray Ott", "EC");
    adas = Signer.store("PKCS12", ada);
    rays = Signer.store("JKS", ray);
  }

  @BeforeEach
  void a_finalized_paper() {
    book = LockBook.in(folder);
    book.finalizePaper();
    book.generate();
    book.write(ADA, adas).write(RAY, rays);
    plain = book.bytes(PDF);
  }

  private Outcome sign(String instrument, String signatory, String keystore, String password, String alias, Instant now) {
    return book.pipeline().sign(new SigningOrder(
        instrument, signatory, folder.resolve(keystore), password::toCharArray, alias, now));
  }

  private Outcome sign(String signatory, String keystore) {
    return sign("lease/1", signatory, keystore, "a secret", "", Signer.NOON);
  }

  private void both() {
    assertThat(LockBook.told(sign("Ash LLC", ADA))).isEmpty();
    assertThat(LockBook.told(sign("Tenant", RAY))).isEmpty();
  }

  private FileReport proved() {
    return book.pipeline().verify(folder.resolve(PDF), Optional.empty());
  }

  private static List<String> told(FileReport report) {
    return LockBook.told(report.outcome());
  }

  private void refused(Outcome outcome, Map<String, String> before, String... told) {
    assertThat(LockBook.errors(outcome)).containsExactly(told);
    assertThat(outcome.documents()).isEmpty();
    assertThat(book.files()).isEqualTo(before);
  }

  @Test
  void two_parties_sign_in_turn_and_the_copy_is_still_the_locked_one() {
    Map<String, String> before = book.files();
    assertThat(sign("Owner", ADA).documents()).extracting(DocumentLine::path).containsExactly(PDF);
    assertThat(sign("ray ott", RAY).documents()).extracting(DocumentLine::state).containsExactly(State.CHANGED);
    Map<String, String> after = book.files();
    assertThat(after.remove(PDF)).isNotEqualTo(before.remove(PDF));
    assertThat(after).isEqualTo(before);
    byte[] signed = book.bytes(PDF);
    assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
    assertThat(Conformance.failures(signed)).isEmpty();
    String bears = PDF + ":1:1: info: this file bears the signature of Ada Quist in the field ASH LLC and the signature"
        + " of Ray Ott in the field RAY OTT; who that is, engross:verify -Dengross.file=" + PDF + " tells [signed-copy]";
    assertThat(LockBook.told(book.generate())).containsExactly(bears);
    assertThat(LockBook.told(book.pipeline().check())).containsExactly(bears);
    assertThat(book.pipeline().check().documents()).allMatch(d -> d.state() == State.SAME);
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(bears);
    assertThat(book.bytes(PDF)).isEqualTo(signed);
  }

  @Test
  void a_signed_file_tells_its_revisions_and_whose_its_signatures_are() {
    both();
    FileReport report = proved();
    assertThat(told(report)).containsExactly(AS_RENDERED);
    int length = book.bytes(PDF).length;
    assertThat(report.lines()).hasSize(5).startsWith(
        "revision 1, to byte " + plain.length + ": the file as it was made").contains(
        "revision 3, to byte " + length + ": signs the field RAY OTT",
        "the signature of Ada Quist in the field ASH LLC, made on 2026-03-04T12:00:00Z as it says, by a certificate that"
            + " nobody here vouches for: holds, and it covers revision 2 and all before",
        "the signature of Ray Ott in the field RAY OTT, made on 2026-03-04T12:00:00Z as it says, by a certificate that"
            + " nobody here vouches for: holds, and it covers the whole file");
  }

  @Test
  void a_signed_copy_is_executed_with_its_signatures_and_none_of_them_can_be_taken_off_then() {
    both();
    byte[] signed = book.bytes(PDF);
    assertThat(LockBook.errors(book.execute())).isEmpty();
    assertThat(LockBook.errors(book.generate())).isEmpty();
    assertThat(book.bytes(PDF)).isEqualTo(signed);
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).isEmpty();
    book.write(PDF, plain);
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).containsExactly(
        PDF + ":1:1: error: this file is not as it was when the paper was executed [locked-output]");
    assertThat(told(proved())).containsExactly(AS_RENDERED);
    assertThat(proved().lines()).contains(
        "it bears no signature; whether one was taken off, only a lock tells: engross:verify without a file");
  }

  @Test
  void a_signed_copy_is_not_lost_by_taking_the_paper_back() {
    both();
    Map<String, String> before = book.files();
    refused(book.takeBack(), before,
        PDF + ":1:1: error: this file bears signatures, and would be rendered anew without them [signed-copy-lost]");
  }

  @Test
  void a_key_that_does_not_fit_signs_nothing() {
    byte[] dsa = Signer.store("PKCS12", Signer.alone("Dora Sand", "DSA"));
    book.write("private/dsa.p12", dsa).write("private/none.p12", ada.certificateAlone())
        .write("private/text.p12", "no keystore").write("private/two.p12", Signer.store("PKCS12", ada, ray))
        .write("private/old.p12", Signer.store("PKCS12", Signer.alone("Olga Dell", "EC",
            Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"))));
    Map<String, String> before = book.files();
    String at = PDF + ":1:1: error: ";
    refused(sign("lease/1", "Ash LLC", ADA, "no secret", "", Signer.NOON), before,
        at + "the password is not that of the keystore (ada.p12) [signing-key]");
    refused(sign("lease/1", "Ash LLC", RAY, "no secret", "", Signer.NOON), before,
        at + "the password is not that of the keystore (ray.jks) [signing-key]");
    refused(sign("lease/1", "Ash LLC", ADA, "", "", Signer.NOON), before,
        at + "there is no password for the keystore: neither the environment nor a console gave one [signing-key]");
    refused(sign("Ash LLC", "private/eve.p12"), before,
        at + "there is no keystore \"" + folder.resolve("private/eve.p12") + "\", or it cannot be read [signing-key]");
    refused(sign("Ash LLC", "private/text.p12"), before,
        at + "the file is no keystore of the kind PKCS#12 or JKS (text.p12) [signing-key]");
    refused(sign("Ash LLC", "private/none.p12"), before,
        at + "there is no private key in the keystore (none.p12) [signing-key]");
    refused(sign("Ash LLC", "private/dsa.p12"), before, at + "the key in the keystore is of the kind DSA, and signatures"
        + " are made with RSA or EC (dsa.p12) [signing-key]");
    refused(sign("Ash LLC", "private/two.p12"), before,
        at + "the keystore holds several keys: ada-quist, ray-ott (two.p12) [signing-key]");
    refused(sign("lease/1", "Ash LLC", "private/two.p12", "a secret", "eve", Signer.NOON), before,
        at + "there is no key eve in the keystore, which holds ada-quist, ray-ott (two.p12) [signing-key]");
    refused(sign("Ash LLC", "private/old.p12"), before, at + "the certificate of Olga Dell expired on 2021-01-01, and it"
        + " is to sign on 2026-03-04T12:00:00Z [signing-key]");
    refused(sign("lease/1", "Ash LLC", ADA, "a secret", "", Instant.parse("2025-12-31T00:00:00Z")), before,
        at + "the certificate of Ada Quist is not valid before 2026-01-01, and it is to sign on 2025-12-31T00:00:00Z"
            + " [signing-key]");
    assertThat(LockBook.errors(sign("lease/1", "Ash LLC", ADA, "a secret", "", LATE))).hasSize(1);
    assertThat(LockBook.told(sign("lease/1", "Ash LLC", "private/two.p12", "a secret", "ada-quist", Signer.NOON)))
        .isEmpty();
  }

  @Test
  void a_field_that_is_not_there_or_is_signed_is_told_and_nothing_changes() {
    Outcome outcome = sign("Ahs LLC", ADA);
    refused(outcome, book.files(),
        PDF + ":1:1: error: there is no field to sign \"Ahs LLC\" in this execution copy [signing-field]");
    assertThat(outcome.findings().get(0).mend()).isEqualTo("did you mean \"ASH LLC\"?");
    assertThat(sign("Nobody at all", ADA).findings().get(0).mend()).isEqualTo("known here: ASH LLC, RAY OTT");
    sign("Ash LLC", ADA);
    refused(sign("Ash LLC", RAY), book.files(),
        PDF + ":1:1: error: the field \"ASH LLC\" is signed already [signing-field]");
  }

  @Test
  void what_is_no_execution_copy_is_not_signed() {
    Map<String, String> before = book.files();
    refused(sign("lease/base", "Ash LLC", ADA, "a secret", "", Signer.NOON), before, LockBook.BASE
        + ":1:1: error: this paper has no lock, so that nothing would keep its execution copy as it is signed"
        + " [signing-copy]");
    book.delete(PDF);
    before = book.files();
    refused(sign("Ash LLC", ADA), before,
        PDF + ":1:1: error: this file is gone, and was there when the paper was finalized [locked-output]");
    book.write(PDF, plain);
    book.takeBack();
    refused(sign("Ash LLC", ADA), book.files(), LockBook.PAPER
        + ":1:1: error: this paper is a draft, so that it has no execution copy to sign [signing-copy]");
  }

  @Test
  void what_was_filled_in_is_an_error_till_it_is_signed() throws IOException {
    book.takeBack();
    book.replace(LockBook.BASE, "{by: {name: Ada Quist, title: Manager}}", "{by: {title: Manager}}");
    book.finalizePaper();
    book.generate();
    plain = book.bytes(PDF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String field;
    try (PDDocument filled = Loader.loadPDF(plain)) {
      PDField name = filled.getDocumentCatalog().getAcroForm().getFields().stream()
          .filter(PDTextField.class::isInstance).findFirst().orElseThrow();
      name.setValue("March 4, 2026");
      field = name.getFullyQualifiedName();
      filled.saveIncremental(out);
    }
    book.write(PDF, out.toByteArray());
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).containsExactly(PDF
        + ":1:1: error: this file was filled in since the paper was finalized, and nobody has signed what was filled in"
        + " [locked-unsigned]");
    assertThat(LockBook.errors(sign("Tenant", RAY))).isEmpty();
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).isEmpty();
    assertThat(proved().lines()).contains(
        "revision 2, to byte " + out.size() + ": fills in the field " + field);
  }

  @Test
  void a_locked_file_to_which_something_else_is_appended_is_told() throws IOException {
    both();
    book.write(PDF, Appended.page(book.bytes(PDF)));
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).containsExactly(PDF
        + ":1:1: error: this file begins as it was when the paper was finalized, but it was changed after the signature of"
        + " Ada Quist in the field ASH LLC and the signature of Ray Ott in the field RAY OTT: its revision 4 changes pages"
        + " [locked-output]");
    assertThat(told(proved())).containsExactly("lease-am01.pdf:1:1: error: this file was changed after the signature of"
        + " Ada Quist in the field ASH LLC and the signature of Ray Ott in the field RAY OTT: its revision 4 changes pages"
        + " [pdf-damaged]", AS_RENDERED);
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    book.delete(PDF);
    assertThat(told(proved())).containsExactly(
        "lease-am01.pdf:1:1: error: there is no file \"" + folder.resolve(PDF) + "\", or it cannot be read [no-file]");
  }

  @Test
  void no_password_stands_in_any_message() {
    String all = String.valueOf(sign("lease/1", "Ash LLC", ADA, "wr0ng-secret", "", Signer.NOON).findings());
    assertThat(all).doesNotContain("wr0ng-secret");
  }
}
