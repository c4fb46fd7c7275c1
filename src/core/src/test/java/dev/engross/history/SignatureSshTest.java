package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of commits that are signed with SSH keys. */
class SignatureSshTest {

  private static final SshSigner ANN = SshSigner.of("ssh-ed25519", 1);
  private static final String KEY = "the SSH key " + ANN.fingerprint();
  private static final byte[] COMMIT = SignedBook.signed(ANN::sign);

  private static String sentence(byte[] commit, String signers) {
    return SignatureCheck.of(SignedBytes.commit(commit), SignedBook.trust(signers, List.of())).sentence();
  }

  private static String sentence(String signers) {
    return sentence(COMMIT, signers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com"})
  void all_good_types_of_keys_verify(String type) {
    SshSigner signer = SshSigner.of(type, 7);
    String signers = "ann@example.com " + signer.line() + " Ann's key\n";
    for (int i = 0; i < 8; i++) {
      byte[] unsigned = SignedBook.unsigned(SignedBook.AT.plusSeconds(i));
      assertThat(sentence(SignedBook.signed(unsigned, signer.sign(unsigned)), signers))
          .isEqualTo("signed by ann@example.com with the SSH key " + signer.fingerprint());
      byte[] changed = SignedBook.bytes(SignedBook.text(unsigned).replace("fees", "feet"));
      assertThat(sentence(SignedBook.signed(changed, signer.sign(unsigned)), signers)).isEqualTo(
          "wrongly signed with the SSH key " + signer.fingerprint() + ": the signature does not fit the content");
    }
  }

  @Test
  void both_digests_of_rsa_verify_and_sha1_does_not() {
    SshSigner rsa = SshSigner.of("ssh-rsa", 7);
    String signers = "ann@example.com " + rsa.line();
    assertThat(sentence(SignedBook.signed(b -> rsa.sign(b, "git", "sha256", "rsa-sha2-256", 0)), signers))
        .isEqualTo("signed by ann@example.com with the SSH key " + rsa.fingerprint());
    assertThat(sentence(SignedBook.signed(b -> rsa.sign(b, "git", "sha256", "ssh-rsa", 0)), signers))
        .isEqualTo("signed in a way that Engross does not accept: RSA signatures with SHA-1");
  }

  @Test
  void an_untouched_security_key_has_signed_nothing() {
    SshSigner key = SshSigner.of("sk-ssh-ed25519@openssh.com", 7);
    assertThat(sentence(SignedBook.signed(b -> key.sign(b, "git", "sha512", "", 0)), "* " + key.line())).isEqualTo(
        "signed in a way that Engross does not accept: nobody touched the security key that made it");
  }

  @Test
  void what_was_signed_for_another_use_is_refused() {
    byte[] commit = SignedBook.signed(b -> ANN.sign(b, "file", "sha512", "", 0));
    assertThat(sentence(commit, "ann@example.com " + ANN.line()))
        .isEqualTo("wrongly signed with " + KEY + ": it was signed for \"file\", not for git");
  }

  @Test
  void a_key_may_be_trusted_for_other_things_only() {
    assertThat(sentence("ann@example.com namespaces=\"file,mail\" " + ANN.line()))
        .isEqualTo("signed with " + KEY + ", which is trusted for other things than git");
    assertThat(sentence("ann@example.com namespaces=\"file,git\" " + ANN.line()))
        .isEqualTo("signed by ann@example.com with " + KEY);
  }

  @Test
  void a_key_that_nobody_trusts_is_an_unknown_signer() {
    assertThat(sentence("# nobody\n")).isEqualTo("signed with " + KEY + ", which nobody has said to trust");
    assertThat(sentence("ann@example.com " + SshSigner.of("ssh-ed25519", 2).line()))
        .isEqualTo("signed with " + KEY + ", which nobody has said to trust");
  }

  @Test
  void a_key_counts_between_its_days_at_the_committers_date() {
    assertThat(sentence("ann@example.com valid-before=\"20260101Z\" " + ANN.line())).isEqualTo(
        "signed by ann@example.com with " + KEY + ", which expired on 2026-01-01, and this was made on 2026-01-15");
    assertThat(sentence("ann@example.com valid-after=\"202601151201Z\" " + ANN.line())).isEqualTo(
        "signed by ann@example.com with " + KEY
            + ", which counts only from 2026-01-15 on, and this was made on 2026-01-15");
    assertThat(sentence("ann@example.com valid-after=\"20260115120000Z\",valid-before=\"20260115120000Z\" "
        + ANN.line())).isEqualTo("signed by ann@example.com with " + KEY);
  }

  @Test
  void a_pattern_that_does_not_match_the_committer_makes_it_anothers_signature() {
    assertThat(sentence("*@example.org,!ann@* " + ANN.line())).isEqualTo("signed by *@example.org,!ann@* with " + KEY
        + ", though ann@example.com is said to have made it");
    assertThat(sentence("*@example.com,!ann@* " + ANN.line())).contains("though ann@example.com");
    assertThat(sentence("a?n@*.com " + ANN.line())).isEqualTo("signed by ann@example.com with " + KEY);
  }

  @Test
  void of_several_lines_for_a_key_one_that_fits_is_enough() {
    assertThat(sentence("ann@example.com valid-before=\"20200101Z\" " + ANN.line() + "\nboss@example.com " + ANN.line()
        + "\nann@example.com " + ANN.line())).isEqualTo("signed by ann@example.com with " + KEY);
  }

  @Test
  void patterns_match_as_those_of_openssh() {
    assertThat(new PatternList("a*b*c,!abxc").matches("aXbYc")).isTrue();
    assertThat(new PatternList("a*b*c,!abxc").matches("abxc")).isFalse();
    assertThat(new PatternList("").matches("a")).isFalse();
    assertThat(new PatternList("!b").matches("a")).isFalse();
    assertThat(new PatternList("*a".repeat(2000)).matches("a".repeat(1500) + "b")).isFalse();
  }
}
