package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.RevocationReasonTags;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.junit.jupiter.api.Test;

/** What is said of commits that are signed with OpenPGP keys. */
class SignaturePgpTest {

  private static final PgpSigner ANN = PgpSigner.of("Ann Lee <ann@example.com>", 1);
  private static final PgpSigner BOB = PgpSigner.of("Bob Ray <bob@example.com>", 2);
  private static final Trust OF_BOTH = SignedBook.trust("", List.of(ANN, BOB));

  private static Function<byte[], String> by(PgpSigner signer) {
    return payload -> signer.sign(payload, SignedBook.AT);
  }

  private static String sentence(byte[] commit, Trust trust) {
    return SignatureCheck.of(SignedBytes.commit(commit), trust).sentence();
  }

  private static String sentence(PgpSigner signer) {
    return sentence(SignedBook.signed(by(signer)), SignedBook.trust("", List.of(signer)));
  }

  private static String keyOf(PgpSigner signer) {
    return "the OpenPGP key " + signer.fingerprint();
  }

  @Test
  void a_commit_by_a_trusted_key_verifies() {
    Verdict verdict = SignatureCheck.of(SignedBytes.commit(SignedBook.signed(by(ANN))), OF_BOTH);
    assertThat(verdict).isEqualTo(new Verdict.Good(
        "ann@example.com", new Verdict.Key("OpenPGP", ANN.fingerprint()), "ann@example.com", true));
    assertThat(verdict.sentence()).isEqualTo("signed by ann@example.com with " + keyOf(ANN));
  }

  @Test
  void rsa_and_a_subkey_verify_under_the_fingerprint_of_the_primary_key() {
    PgpSigner rsa = new PgpSigner.Maker("ann@example.com", 3).rsa(2048).make();
    assertThat(sentence(rsa)).isEqualTo("signed by ann@example.com with " + keyOf(rsa));
    PgpSigner subkey = new PgpSigner.Maker("Ann <ann@example.com>", 4).signingSubkey(true).make();
    assertThat(sentence(subkey)).isEqualTo("signed by ann@example.com with " + keyOf(subkey));
  }

  @Test
  void keys_of_version_6_verify() throws Exception {
    BcOpenPGPApi api = new BcOpenPGPApi();
    OpenPGPKey key = api.generateKey(Date.from(PgpSigner.CREATED)).ed25519x25519Key("Ann <ann@example.com>").build();
    byte[] file = SignedBook.bytes(key.toCertificate().toAsciiArmoredString());
    List<PgpCertificate> certificates = SignedBook.certificates(file, new Findings());
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    String signature = api.createDetachedSignature().addSigningKey(key).sign(new ByteArrayInputStream(unsigned))
        .get(0).toAsciiArmoredString();
    assertThat(sentence(SignedBook.signed(unsigned, signature), new Trust(List.of(), certificates, "")))
        .isEqualTo("signed by ann@example.com with the OpenPGP key " + PgpCertificate.hex(key.getFingerprint()));
  }

  @Test
  void a_good_signature_of_someone_else_than_the_committer_says_so() {
    assertThat(sentence(SignedBook.signed(by(BOB)), OF_BOTH)).isEqualTo(
        "signed by bob@example.com with " + keyOf(BOB) + ", though ann@example.com is said to have made it");
  }

  @Test
  void one_bit_anywhere_in_what_is_signed_makes_it_bad_or_unreadable() {
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    String signature = ANN.sign(unsigned, SignedBook.AT);
    for (int i = 0; i < unsigned.length; i++) {
      byte[] changed = unsigned.clone();
      changed[i] ^= 1;
      assertThat(SignatureCheck.of(new SignedBytes(changed, signature, "committer "), OF_BOTH))
          .as("byte " + i).isInstanceOfAny(Verdict.Bad.class, Verdict.Unreadable.class);
    }
    byte[] changed = SignedBook.bytes(SignedBook.text(unsigned).replace("fees", "feet"));
    assertThat(sentence(SignedBook.signed(changed, signature), OF_BOTH))
        .isEqualTo("wrongly signed with " + keyOf(ANN) + ": the signature does not fit the content");
  }

  @Test
  void a_key_that_nobody_trusts_is_an_unknown_signer() {
    String expected = "signed, as it says itself, with " + keyOf(ANN) + ", which nobody has said to trust";
    byte[] commit = SignedBook.signed(by(ANN));
    assertThat(sentence(commit, Trust.NONE)).isEqualTo(expected);
    assertThat(sentence(commit, SignedBook.trust("", List.of(BOB)))).isEqualTo(expected);
  }

  @Test
  void a_key_signs_only_before_it_expires() {
    PgpSigner later = new PgpSigner.Maker("ann@example.com", 5).expiringAfter(Duration.ofDays(400)).make();
    assertThat(sentence(later)).startsWith("signed by ann@example.com with ").doesNotContain("expired");
    PgpSigner before = new PgpSigner.Maker("ann@example.com", 5).expiringAfter(Duration.ofDays(365)).make();
    assertThat(sentence(before)).isEqualTo("signed by ann@example.com with " + keyOf(before)
        + ", which expired on 2026-01-01, and this was made on 2026-01-15");
  }

  @Test
  void who_signs_with_an_expired_key_must_date_back_both_the_commit_and_the_signature() {
    PgpSigner expired = new PgpSigner.Maker("ann@example.com", 5).expiringAfter(Duration.ofDays(365)).make();
    byte[] unsigned = SignedBook.unsigned(Instant.parse("2025-06-01T00:00:00Z"));
    assertThat(sentence(SignedBook.signed(unsigned, expired.sign(unsigned, SignedBook.AT)),
        SignedBook.trust("", List.of(expired)))).contains("which expired on 2026-01-01");
  }

  @Test
  void a_key_signs_nothing_before_it_was_made() {
    byte[] unsigned = SignedBook.unsigned(Instant.parse("2024-06-01T00:00:00Z"));
    assertThat(sentence(SignedBook.signed(unsigned, ANN.sign(unsigned, SignedBook.AT)), OF_BOTH))
        .endsWith("which counts only from 2025-01-01 on, and this was made on 2024-06-01");
  }

  @Test
  void a_key_that_was_lost_is_never_believed_and_one_that_was_replaced_is_until_then() {
    Instant later = Instant.parse("2026-02-01T00:00:00Z");
    PgpSigner lost = ANN.revoked(RevocationReasonTags.KEY_COMPROMISED, later);
    assertThat(sentence(lost)).isEqualTo("signed by ann@example.com with " + keyOf(ANN) + ", which was revoked");
    assertThat(sentence(ANN.revoked(RevocationReasonTags.KEY_SUPERSEDED, later)))
        .isEqualTo("signed by ann@example.com with " + keyOf(ANN));
    assertThat(sentence(ANN.revoked(RevocationReasonTags.KEY_RETIRED, Instant.parse("2026-01-02T00:00:00Z"))))
        .isEqualTo("signed by ann@example.com with " + keyOf(ANN) + ", which was revoked on 2026-01-02");
  }

  @Test
  void an_old_copy_of_a_key_does_not_hide_that_it_was_revoked_or_renewed() {
    PgpSigner lost = ANN.revoked(RevocationReasonTags.KEY_COMPROMISED, SignedBook.AT);
    byte[] commit = SignedBook.signed(by(ANN));
    assertThat(sentence(commit, SignedBook.trust("", List.of(ANN, lost)))).endsWith("which was revoked");
    assertThat(sentence(commit, SignedBook.trust("", List.of(lost, ANN)))).endsWith("which was revoked");
    PgpSigner old = new PgpSigner.Maker("ann@example.com", 5).expiringAfter(Duration.ofDays(365)).make();
    PgpSigner renewed = old.renewed("ann@example.com", SignedBook.AT, Duration.ofDays(1000));
    assertThat(sentence(SignedBook.signed(by(old)), SignedBook.trust("", List.of(renewed, old))))
        .isEqualTo("signed by ann@example.com with " + keyOf(old));
  }

  @Test
  void a_subkey_lives_no_longer_than_its_primary_key_and_may_be_revoked_alone() {
    PgpSigner.Maker maker = new PgpSigner.Maker("ann@example.com", 4).signingSubkey(true);
    PgpSigner ann = maker.make();
    assertThat(sentence(ann.withoutSubkey(Instant.parse("2026-01-02T00:00:00Z"))))
        .endsWith("with " + keyOf(ann) + ", which was revoked on 2026-01-02");
    assertThat(sentence(ann.withoutSubkey(Instant.parse("2026-02-02T00:00:00Z")))).endsWith(keyOf(ann));
    assertThat(sentence(ann.revoked(RevocationReasonTags.KEY_COMPROMISED, SignedBook.AT)))
        .endsWith("which was revoked");
  }

  @Test
  void a_key_whose_life_was_made_longer_is_believed_for_what_it_signed_before() {
    PgpSigner ann = new PgpSigner.Maker("ann@example.com", 5).expiringAfter(Duration.ofDays(365)).make();
    Instant later = Instant.parse("2026-03-01T00:00:00Z");
    assertThat(sentence(ann.renewed("Ann <lee@example.com>", later, Duration.ofDays(1000))))
        .isEqualTo("signed by ann@example.com with " + keyOf(ann));
    assertThat(sentence(ANN.renewed("Ann <lee@example.com>", later, Duration.ofDays(10))))
        .endsWith("which expired on 2025-01-11, and this was made on 2026-01-15");
  }

  @Test
  void a_user_id_that_somebody_else_put_to_a_key_is_none_of_its_principals() {
    PgpSigner bob = BOB.certifiedBy(ANN, "Ann Lee <ann@example.com>");
    assertThat(sentence(bob)).isEqualTo(
        "signed by bob@example.com with " + keyOf(BOB) + ", though ann@example.com is said to have made it");
  }

  @Test
  void a_key_that_is_named_by_its_id_alone_is_told_by_it() {
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    String byId = ANN.sign(unsigned, SignedBook.AT, PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256, w -> {
      w.removePacketsOfType(SignatureSubpacketTags.ISSUER_FINGERPRINT);
      w.setIssuerKeyID(false, 0x1234L);
    });
    assertThat(sentence(SignedBook.signed(unsigned, byId), OF_BOTH)).isEqualTo(
        "signed, as it says itself, with the OpenPGP key 0000000000001234, which nobody has said to trust");
  }

  @Test
  void weak_and_odd_signatures_are_refused_by_name() {
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    assertThat(sentence(SignedBook.signed(unsigned, ANN.sign(unsigned, SignedBook.AT,
        PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA1, w -> {})), OF_BOTH)).isEqualTo(
        "signed in a way that Engross does not accept: OpenPGP signatures with SHA-1, which is too weak");
    assertThat(sentence(SignedBook.signed(unsigned, ANN.sign(unsigned, SignedBook.AT,
        PGPSignature.CANONICAL_TEXT_DOCUMENT, HashAlgorithmTags.SHA256, w -> {})), OF_BOTH)).isEqualTo(
        "signed in a way that Engross does not accept: an OpenPGP signature of something else than a document's"
            + " bytes");
    assertThat(sentence(SignedBook.signed(unsigned, ANN.sign(unsigned, SignedBook.AT,
        PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256, w -> w.setSignatureExpirationTime(true, 1))),
        OF_BOTH)).isEqualTo(
        "signed in a way that Engross does not accept: an OpenPGP signature that is to expire");
    assertThat(sentence(SignedBook.signed(unsigned, ANN.sign(unsigned, SignedBook.AT,
        PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256,
        w -> w.addNotationData(true, true, "only-if@example.com", "paid"))), OF_BOTH)).isEqualTo(
        "signed in a way that Engross does not accept: an OpenPGP signature with conditions that Engross does not"
            + " know");
  }

  @Test
  void two_signatures_in_one_block_are_one_too_many() {
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    byte[] one = ANN.signature(
        unsigned, SignedBook.AT, PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256, w -> {});
    assertThat(sentence(SignedBook.signed(unsigned, Block.pgp("PGP SIGNATURE", SshSigner.join(one, one))), OF_BOTH))
        .isEqualTo("signed in a way that cannot be read: it holds more than one OpenPGP signature");
  }
}
