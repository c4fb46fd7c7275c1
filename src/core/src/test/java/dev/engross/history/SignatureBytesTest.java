package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Commits and tags are taken apart as git takes them apart. */
class SignatureBytesTest {

  private static final SshSigner ANN = SshSigner.of("ssh-ed25519", 1);
  private static final Trust TRUST = SignedBook.trust("ann@example.com " + ANN.line(), List.of());
  private static final String GOOD = "signed by ann@example.com with the SSH key " + ANN.fingerprint();

  private static String sentence(String commit) {
    return SignatureCheck.of(SignedBytes.commit(SignedBook.bytes(commit)), TRUST).sentence();
  }

  private static String ofTag(String tag) {
    return SignatureCheck.of(SignedBytes.tag(SignedBook.bytes(tag)), TRUST).sentence();
  }

  private static String unsigned() {
    return SignedBook.text(SignedBook.unsigned(SignedBook.AT));
  }

  private static String signature() {
    return ANN.sign(SignedBook.unsigned(SignedBook.AT));
  }

  private static String signed() {
    return SignedBook.text(SignedBook.signed(ANN::sign));
  }

  @Test
  void the_payload_is_the_commit_without_the_header_of_the_signature() {
    SignedBytes parts = SignedBytes.commit(SignedBook.bytes(signed()));
    assertThat(SignedBook.text(parts.payload())).isEqualTo(unsigned());
    assertThat(parts.signature()).isEqualTo(signature());
  }

  @Test
  void headers_after_the_signature_belong_to_what_is_signed() {
    String unsigned = unsigned()
        .replace("\n\nAgree", "\nencoding ISO-8859-1\nmergetag object 1\n type commit\n\nAgree");
    String header = "gpgsig " + ANN.sign(SignedBook.bytes(unsigned)).strip().replace("\n", "\n ") + "\n";
    assertThat(sentence(unsigned.replace("encoding", header + "encoding"))).isEqualTo(GOOD);
    assertThat(sentence(unsigned.replace("encoding", header + "encodinG"))).contains("does not fit");
    assertThat(sentence(unsigned.replace("mergetag", header + "mergetag").replace(" type commit", " type Commit")))
        .contains("does not fit");
  }

  @Test
  void a_signature_over_names_of_another_kind_is_no_part_of_what_is_signed() {
    assertThat(sentence(signed().replace("gpgsig ", "gpgsig-sha256 -----BEGIN\n abc\ngpgsig "))).isEqualTo(GOOD);
    assertThat(sentence(signed().replace("\n\nAgree", "\ngpgsig-sha256 -----BEGIN\n abc\n\nAgree"))).isEqualTo(GOOD);
  }

  @Test
  void a_signature_in_the_message_is_none() {
    String quoted = unsigned() + "\ngpgsig " + signature().replace("\n", "\n ") + "\n" + signature();
    assertThat(sentence(quoted)).isEqualTo("not signed");
  }

  @Test
  void several_signatures_are_too_many() {
    String twice = signed().replace("\n\nAgree", "\ngpgsig " + signature().strip().replace("\n", "\n ") + "\n\nAgree");
    assertThat(sentence(twice))
        .isEqualTo("signed in a way that cannot be read: it has 2 signatures, and git takes one");
  }

  @Test
  void carriage_returns_in_the_signature_do_no_harm_and_in_what_is_signed_they_count() {
    String[] parts = signed().split("(?<=-----END SSH SIGNATURE-----)");
    String header = parts[0].substring(parts[0].indexOf("gpgsig"));
    assertThat(sentence(signed().replace(header, header.replace("\n", "\r\n")))).isEqualTo(GOOD);
    assertThat(sentence(signed().replace("fees\n", "fees\r\n"))).contains("does not fit");
    byte[] windows = SignedBook.bytes(unsigned().replace("fees\n", "fees\r\n"));
    assertThat(sentence(SignedBook.text(SignedBook.signed(windows, ANN.sign(windows))))).isEqualTo(GOOD);
  }

  @Test
  void what_is_no_armour_is_said_to_be_unreadable() {
    String cannot = "signed in a way that cannot be read: ";
    assertThat(sentence(signed().replaceAll("gpgsig .*\n( .*\n)*", "gpgsig me\n")))
        .isEqualTo(cannot + "it does not begin with -----BEGIN");
    assertThat(sentence(signed().replace("\n -----END SSH SIGNATURE-----", "")))
        .isEqualTo(cannot + "the line -----END SSH SIGNATURE----- is missing");
    assertThat(sentence(signed().replace("\n U1NIU0lH", "\n U1NI!0lH")))
        .isEqualTo(cannot + "what stands before -----END SSH SIGNATURE----- is not base64");
    assertThat(sentence(signed().replace("\n U1NIU0lH", "\n U1NIU0lI")))
        .isEqualTo(cannot + "it does not begin with SSHSIG");
    assertThat(sentence(signed().replace("SIGNATURE-----\n\n", "SIGNATURE-----\n me\n\n")))
        .isEqualTo(cannot + "other words stand beside the signature");
    assertThat(sentence(signed().replace("SSH SIGNATURE", "SEAL"))).isEqualTo(cannot + "git knows no SEAL");
    assertThat(sentence(signed().replace("SSH SIGNATURE", "PGP SIGNATURE")))
        .isEqualTo(cannot + "it holds no OpenPGP signature");
    assertThat(sentence(signed().replace(" +0100", "")))
        .isEqualTo(cannot + "its committer has no e-mail address or no date");
    assertThat(sentence(signed().replace("\ncommitter", "\nmaker"))).isEqualTo(cannot + "it names no committer");
  }

  @Test
  void signatures_of_x509_and_by_certificates_are_not_accepted() {
    assertThat(sentence(signed().replace("SSH SIGNATURE", "SIGNED MESSAGE")))
        .isEqualTo("signed in a way that Engross does not accept: X.509 signatures, as of gpgsm");
    byte[] certificate = SshSigner.join(SshSigner.string("ssh-ed25519-cert-v01@openssh.com"), SshSigner.string("…"));
    byte[] blob = SshSigner.join(SignedBook.bytes("SSHSIG"), SshSigner.number(1), SshSigner.string(certificate));
    byte[] commit = SignedBook.signed(payload -> Block.ssh(blob));
    assertThat(sentence(SignedBook.text(commit))).isEqualTo("signed in a way that Engross does not accept: it is by an"
        + " SSH certificate, and only plain keys are trusted");
  }

  @Test
  void a_tag_is_signed_up_to_the_last_line_that_begins_a_signature() {
    String payload = "object 4b825dc642cb6eb9a060e54bf8d69288fbee4904\ntype tree\ntag v1\ntagger Ann <ann@example.com> "
        + SignedBook.AT.getEpochSecond() + " +0000\n\nSee\n" + signature() + "and more\n";
    String tag = payload + ANN.sign(SignedBook.bytes(payload));
    assertThat(ofTag(tag)).isEqualTo(GOOD);
    assertThat(ofTag(tag.replace("See", "Saw"))).contains("does not fit");
    assertThat(ofTag(tag + "an afterthought\n")).isEqualTo(
        "signed in a way that cannot be read: other words stand beside the signature");
    String header = "gpgsig-sha256 -----BEGIN\n abc\n";
    assertThat(ofTag(tag.replace("\n\nSee", "\n" + header + "\nSee"))).isEqualTo(GOOD);
  }
}
