package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPSignature;
import org.junit.jupiter.api.Test;

/** No bytes end a run, and none turn good but those that were signed. */
class SignatureFuzzTest {

  private static final int ROUNDS = 2000;

  private static final PgpSigner PGP = PgpSigner.of("Ann Lee <ann@example.com>", 1);
  private static final SshSigner SSH = SshSigner.of("ssh-ed25519", 1);
  private static final SshSigner ECDSA = SshSigner.of("ecdsa-sha2-nistp256", 1);
  private static final Trust TRUST = SignedBook.trust(
      "ann@example.com " + SSH.line() + "\nann@example.com " + ECDSA.line(), List.of(PGP));

  @Test
  void changed_commits_never_throw_and_never_turn_good() {
    Random random = new Random(1);
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    List<byte[]> commits = List.of(SignedBook.signed(SSH::sign), SignedBook.signed(ECDSA::sign),
        SignedBook.signed(payload -> PGP.sign(payload, SignedBook.AT)));
    int good = 0;
    for (int i = 0; i < ROUNDS; i++) {
      SignedBytes parts = SignedBytes.commit(mutated(commits.get(i % commits.size()), random));
      if (SignatureCheck.of(parts, TRUST) instanceof Verdict.Good) {
        good++;
        assertThat(parts.payload()).as("round " + i).isEqualTo(unsigned);
      }
    }
    assertThat(good).as("some changes are of nothing that is signed").isBetween(1, ROUNDS / 4);
  }

  @Test
  void changed_signatures_never_throw_and_never_make_other_words_good() {
    Random random = new Random(2);
    byte[] unsigned = SignedBook.unsigned(SignedBook.AT);
    byte[] other = SignedBook.bytes(SignedBook.text(unsigned).replace("fees", "feet"));
    byte[] pgp = PGP.signature(
        unsigned, SignedBook.AT, PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256, word -> {});
    List<byte[]> ssh = List.of(SSH, ECDSA, SshSigner.of("ssh-rsa", 1), SshSigner.of("ecdsa-sha2-nistp521", 1),
        SshSigner.of("sk-ssh-ed25519@openssh.com", 1), SshSigner.of("sk-ecdsa-sha2-nistp256@openssh.com", 1))
        .stream().map(signer -> bytes(signer.sign(unsigned))).toList();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      String signature = i % 2 == 0
          ? Block.pgp("PGP SIGNATURE", mutated(pgp, random))
          : Block.ssh(mutated(ssh.get(i / 2 % ssh.size()), random));
      SignatureCheck.of(new SignedBytes(unsigned, signature, "committer "), TRUST);
      assertThat(SignatureCheck.of(new SignedBytes(other, signature, "committer "), TRUST))
          .as("round " + i).isNotInstanceOf(Verdict.Good.class);
    }
  }

  @Test
  void changed_tags_never_throw() {
    Random random = new Random(3);
    byte[] payload = SignedBook.bytes("object 4b825dc642cb6eb9a060e54bf8d69288fbee4904\ntype tree\ntag v1\n"
        + "tagger Ann <ann@example.com> 1768478400 +0000\n\nThe first\n");
    byte[] tag = SignedBook.bytes(SignedBook.text(payload) + SSH.sign(payload));
    for (int i = 0; i < ROUNDS; i++) {
      SignedBytes parts = SignedBytes.tag(mutated(tag, random));
      if (SignatureCheck.of(parts, TRUST) instanceof Verdict.Good) {
        assertThat(parts.payload()).isEqualTo(payload);
      }
    }
  }

  @Test
  void changed_files_of_keys_never_throw_and_never_trust_another_key() {
    Random random = new Random(4);
    byte[] keys = PGP.binaryKey();
    byte[] armoured = SignedBook.bytes(PGP.key());
    byte[] signers = SignedBook.bytes(
        "ann@example.com namespaces=\"git\",valid-after=\"20260101Z\" " + SSH.line() + "\n");
    for (int i = 0; i < ROUNDS; i++) {
      for (byte[] file : List.of(keys, armoured)) {
        SignedBook.certificates(mutated(file, random), new Findings())
            .forEach(key -> assertThat(key.fingerprint()).isEqualTo(PGP.fingerprint()));
      }
      String text = new String(mutated(signers, random), StandardCharsets.UTF_8);
      AllowedSigners.read(SourceFile.of("allowed_signers", text), new Findings());
    }
  }

  private static byte[] bytes(String armour) {
    return Base64.getMimeDecoder().decode(armour.replaceAll("-----[^\n]*", ""));
  }

  /** With some bits turned, some bytes taken out or put in, or an end cut off. */
  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(6)) {
        case 0, 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> changed[at] = (byte) random.nextInt(256);
        case 3 -> changed = SshSigner.join(Arrays.copyOf(changed, at), new byte[] {(byte) random.nextInt(256)},
            Arrays.copyOfRange(changed, at, changed.length));
        case 4 -> changed = SshSigner.join(Arrays.copyOf(changed, at),
            Arrays.copyOfRange(changed, Math.min(changed.length, at + 1 + random.nextInt(4)), changed.length));
        default -> changed = Arrays.copyOf(changed, Math.max(1, at));
      }
      if (changed.length == 0) {
        return bytes;
      }
    }
    return changed;
  }
}
