package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.signature.Signer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is advised about signed files leads nobody to lose a signature, and accuses nobody of mere damage. */
class SigningWordsTest {

  private static final String PDF = "output/lease/lease-am01.pdf";
  private static final String ADA = "private/ada.p12";

  @TempDir private Path folder;
  private LockBook book;
  private Signer root;
  private Signer ada;

  @BeforeEach
  void a_finalized_paper() {
    book = LockBook.in(folder);
    book.finalizePaper();
    book.generate();
    root = Signer.authority("Root of Trust");
    ada = root.vouchesFor("Ada Quist", "RSA");
    book.write(ADA, Signer.store("PKCS12", ada));
  }

  private Outcome sign(String signatory, String keystore, Instant now) {
    return book.pipeline().sign(new SigningOrder(
        "lease/1", signatory, Path.of(keystore), "a secret"::toCharArray, "", now));
  }

  private FileReport proved(String trust) {
    return book.pipeline().verify(Path.of(PDF), Optional.of(trust).filter(t -> !t.isEmpty()).map(Path::of));
  }

  private static List<String> mends(Outcome outcome, String rule) {
    return outcome.findings().stream().filter(f -> f.rule().equals(rule)).map(Finding::mend).toList();
  }

  @Test
  void a_signed_file_is_to_be_kept_before_an_unsigned_one_is_brought_back() throws Exception {
    try (Git git = LockBook.repository(folder)) {
      git.add().addFilepattern(".").call();
      String id = git.commit().setMessage("Finalize Amendment No. 1").setSign(false).call().getName();
      sign("Ash LLC", ADA, Signer.NOON);
      byte[] signed = book.bytes(PDF);
      book.write(PDF, Arrays.copyOf(signed, signed.length + 1));
      String keep = "keep a copy of this file elsewhere first, since it bears signatures that the committed one may lack;"
          + " then put back the file as it was committed; git checkout " + id.substring(0, 10) + " -- '" + PDF
          + "' brings it back as it was locked, with none of its signatures";
      assertThat(mends(book.pipeline().verify().outcome(), "locked-output")).containsExactly(keep);
      assertThat(mends(book.pipeline().validate(), "locked-output")).containsExactly(keep);
      book.write(PDF, signed);
      git.add().addFilepattern(PDF).call();
      git.commit().setMessage("Sign Amendment No. 1").setSign(false).call();
      book.write(PDF, Arrays.copyOf(signed, signed.length + 1));
      assertThat(mends(book.pipeline().verify().outcome(), "locked-output")).singleElement().asString()
          .endsWith("brings it back as it was locked");
    }
  }

  @Test
  void a_key_that_is_too_short_is_no_matter_of_days() {
    book.write("private/weak.p12", Signer.store("PKCS12", Signer.alone("Weak", "RSA-1024")));
    Outcome outcome = sign("Ash LLC", "private/weak.p12", Signer.NOON);
    assertThat(LockBook.told(outcome)).containsExactly(
        PDF + ":1:1: error: the key of Weak is too short to prove anything [signing-key]");
    assertThat(mends(outcome, "signing-key")).containsExactly(
        "sign with a key of at least 2048 bits (RSA), or of an elliptic curve such as P-256");
  }

  @Test
  void times_are_told_in_whole_seconds() {
    assertThat(LockBook.told(sign("Ash LLC", ADA, Instant.parse("2030-01-01T06:06:37.509498258Z")))).singleElement()
        .asString().contains("and it is to sign on 2030-01-01T06:06:37Z [signing-key]");
  }

  @Test
  void a_second_field_of_a_party_is_named_when_the_first_is_signed() {
    book.takeBack();
    book.replace(LockBook.BASE, "by: {name: Ada Quist, title: Manager}",
        "by: [{name: Ada Quist, title: Manager}, {name: Eve Marsh, title: Secretary}]");
    book.finalizePaper();
    book.generate();
    sign("Owner", ADA, Signer.NOON);
    Outcome outcome = sign("Owner", ADA, Signer.NOON);
    assertThat(LockBook.told(outcome)).containsExactly(
        PDF + ":1:1: error: the field \"ASH LLC\" is signed already, and \"ASH LLC 2\" is free [signing-field]");
    assertThat(mends(outcome, "signing-field")).containsExactly("a signature stays; to sign in the free one,"
        + " -Dengross.signatory=\"ASH LLC 2\"; engross:verify -Dengross.file=" + PDF + " tells whose it is");
    assertThat(LockBook.errors(sign("ASH LLC 2", ADA, Signer.NOON))).isEmpty();
  }

  @Test
  void trust_is_a_folder_in_which_somebody_vouches_for_each_signer() throws Exception {
    sign("Ash LLC", ADA, Signer.NOON);
    book.write("trust/root.crt", root.chain().get(0).getEncoded());
    String at = "lease-am01.pdf:1:1: ";
    String same = at + "info: its pages are what the book gives [file-same]";
    assertThat(LockBook.told(proved("").outcome())).containsExactly(same);
    assertThat(LockBook.told(proved("trust").outcome())).containsExactly(same);
    assertThat(LockBook.errors(proved("trust/root.crt").outcome())).containsExactly(
        at + "error: engross.trust is to be a folder of certificates; root.crt is a file [no-trust-folder]");
    assertThat(LockBook.errors(proved("nobody").outcome())).containsExactly(at + "error: engross.trust is to be a folder of"
        + " certificates; there is none \"" + folder.resolve("nobody") + "\" [no-trust-folder]");
    book.write("others/other.crt", Signer.authority("Another Root").chain().get(0).getEncoded());
    assertThat(LockBook.told(proved("others").outcome())).contains(at + "warning: no certificate in the folder that"
        + " engross.trust names vouches for the signature of Ada Quist in the field ASH LLC [not-vouched]");
  }

  @Test
  void a_byte_that_flipped_within_a_signature_tells_of_no_other_certificate() {
    sign("Ash LLC", ADA, Signer.NOON);
    assertThat(proved("").signed()).isTrue();
    String text = new String(book.bytes(PDF), StandardCharsets.ISO_8859_1);
    int contents = text.lastIndexOf("/Contents<") + "/Contents<".length();
    int end = contents + text.substring(contents).replaceFirst("(00)*>(?s:.*)", "").length();
    int at = end - 40;
    char other = text.charAt(at) == '1' ? '2' : '1';
    book.write(PDF, (text.substring(0, at) + other + text.substring(at + 1)).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(LockBook.errors(proved("").outcome())).singleElement().asString()
        .contains("does not hold, since its signature value is not the signer's [signature-broken]");
  }
}
