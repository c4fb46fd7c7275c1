package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where it is said whom to trust, and what is wrong there. */
class SignatureTrustTest {

  private static final SshSigner SSH = SshSigner.of("ssh-ed25519", 1);
  private static final PgpSigner PGP = PgpSigner.of("Ann Lee <ann@example.com>", 1);
  private static final String LINE = "ann@example.com " + SSH.line() + "\n";
  private static final String GOOD = "signed by ann@example.com with the SSH key " + SSH.fingerprint();
  private static final String UNKNOWN =
      "signed with the SSH key " + SSH.fingerprint() + ", which nobody has said to trust";
  private static final String HOW =
      "write the line as in ann@example.com namespaces=\"git\" ssh-ed25519 AAAA…, with the key from her .pub file";

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("trust"));
  }

  private String findings(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), SignedBook.bytes(file.getValue()));
    }
    Findings findings = new Findings();
    new TrustReader(new FolderTree(folder), "", findings).read("");
    StringBuilder told = new StringBuilder();
    for (Finding finding : findings.sorted()) {
      told.append(finding).append(": ").append(finding.mend()).append('\n');
    }
    return told.toString();
  }

  @Test
  void a_folder_outside_and_a_ref_say_whom_to_trust() throws IOException {
    Files.writeString(folder.resolve("allowed_signers"), LINE);
    Findings findings = new Findings();
    try (SignedBook book = SignedBook.in(temp.resolve("book")); GitBook git = book.open()) {
      String commit = book.commit(SignedBook.signed(SSH::sign));
      String pgp = book.commit(SignedBook.signed(payload -> PGP.sign(payload, SignedBook.AT)));
      book.ref("refs/heads/trust", Map.of("allowed_signers", LINE, "ann.asc", PGP.key(), "README", "Keys"));
      Trust ofRef = git.trust("refs/heads/trust", findings);
      assertThat(git.verdict(commit, git.trust(folder, findings), findings).orElseThrow().sentence()).isEqualTo(GOOD);
      assertThat(git.verdict(commit, ofRef, findings).orElseThrow().sentence()).isEqualTo(GOOD);
      assertThat(git.verdict(pgp, ofRef, findings).orElseThrow()).isInstanceOf(Verdict.Good.class);
      assertThat(git.verdict(commit, Trust.NONE, findings).orElseThrow().sentence()).isEqualTo(UNKNOWN);
      assertThat(findings.sorted()).isEmpty();
    }
  }

  @Test
  void a_key_in_the_commits_own_tree_is_not_believed() throws IOException {
    Findings findings = new Findings();
    try (SignedBook book = SignedBook.in(temp.resolve("book")); GitBook git = book.open()) {
      book.ref("refs/heads/trust", Map.of("allowed_signers", "# nobody yet\n"));
      byte[] unsigned = SignedBook.unsigned(
          book.tree(Map.of("allowed_signers", LINE)), "ann@example.com", SignedBook.AT);
      String own = book.commit(SignedBook.signed(unsigned, SSH.sign(unsigned)));
      Trust trust = git.trust("refs/heads/trust", findings);
      assertThat(git.verdict(own, trust, findings).orElseThrow().sentence()).isEqualTo(UNKNOWN);

      book.point("refs/heads/main", own);
      Trust ofItself = git.trust("refs/heads/main", findings);
      assertThat(git.verdict(own, ofItself, findings).orElseThrow().sentence()).isEqualTo(UNKNOWN);
      String tag = book.tag(own, "ann@example.com", SSH::sign);
      assertThat(git.verdict(tag, ofItself, findings).orElseThrow().sentence()).isEqualTo(UNKNOWN);
      assertThat(findings.sorted()).isEmpty();
    }
  }

  @Test
  void a_tag_is_judged_by_its_name_apart_from_its_commit() throws IOException {
    Findings findings = new Findings();
    try (SignedBook book = SignedBook.in(temp.resolve("book")); GitBook git = book.open()) {
      String commit = book.commit(
          SignedBook.unsigned(book.tree(Map.of("a", "b")), "ann@example.com", SignedBook.AT));
      book.point("refs/tags/v1", book.tag(commit, "ann@example.com", SSH::sign));
      book.point("refs/tags/light", commit);
      Trust trust = SignedBook.trust(LINE, List.of());
      assertThat(git.verdict("v1", trust, findings).orElseThrow().sentence()).isEqualTo(GOOD);
      assertThat(git.verdict("v1^{commit}", trust, findings).orElseThrow().sentence()).isEqualTo("not signed");
      assertThat(git.verdict("light", trust, findings).orElseThrow().sentence()).isEqualTo("not signed");
      assertThat(findings.sorted()).isEmpty();
      assertThat(git.verdict(commit + "^{tree}", trust, findings)).isEmpty();
      assertThat(git.verdict("v2", trust, findings)).isEmpty();
      assertThat(git.verdict("0123456789012345678901234567890123456789", trust, findings)).isEmpty();
      assertThat(findings.sorted()).extracting(Finding::rule)
          .containsExactly("unknown-revision", "unknown-revision", "unknown-revision");
    }
  }

  @Test
  void what_lies_under_the_name_of_another_commit_is_not_judged() throws IOException {
    Findings findings = new Findings();
    try (SignedBook book = SignedBook.in(temp.resolve("book")); GitBook git = book.open()) {
      String signed = book.commit(SignedBook.signed(SSH::sign));
      String other = book.commit(SignedBook.unsigned(SignedBook.AT));
      Files.copy(object(signed), object(other), StandardCopyOption.REPLACE_EXISTING);
      assertThat(git.verdict(other, SignedBook.trust(LINE, List.of()), findings)).isEmpty();
      assertThat(findings.sorted()).extracting(Finding::message).singleElement().asString()
          .contains("its content is another than its name tells");
    }
  }

  private Path object(String id) {
    return temp.resolve("book/.git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
  }

  @Test
  void no_trust_comes_from_what_is_checked_out_or_is_not_there() throws IOException {
    Findings findings = new Findings();
    try (SignedBook book = SignedBook.in(temp.resolve("book")); GitBook git = book.open()) {
      git.trust(Files.createDirectories(temp.resolve("book/keys")), findings);
      git.trust(temp.resolve("nowhere"), findings);
      git.trust("HEAD", findings);
      git.trust("refs/heads/none", findings);
      book.point("refs/heads/tree", book.tree(Map.of("a", "b")));
      git.trust("refs/heads/tree", findings);
    }
    assertThat(findings.sorted().stream().map(Finding::message).toList()).contains(
        "the folder lies in the book's repository, so who writes a commit could trust himself",
        "there is no folder " + temp.resolve("nowhere"),
        "\"HEAD\" is no full name of a ref, so it might mean what is checked out",
        "the repository has no ref refs/heads/none").hasSize(5);
  }

  @Test
  void all_faults_of_allowed_signers_are_told_at_once_where_they_stand() throws IOException {
    String key = SSH.line().split(" ")[1];
    String rsa = "ssh-rsa " + Base64.getEncoder().encodeToString(SshSigner.join(SshSigner.string("ssh-rsa"),
        SshSigner.string(new byte[] {1, 0, 1}), SshSigner.string(SshSigner.join(new byte[] {0}, filled(128)))));
    String text = String.join("\n",
        "# Ann", "", "ann@example.com",
        "ann@example.com ssh-ed25519",
        "ann@example.com ssh-ed25519 " + key.substring(0, 30),
        "ann@example.com ssh-ed25519 A" + key,
        "ann@example.com ssh-rsa " + key,
        "  ann@example.com cert-authority,namespaces=\"git\" " + SSH.line(),
        "ann@example.com namespaces=\"git\",valid-until=\"20260101Z\" " + SSH.line(),
        "ann@example.com valid-after=\"20261301Z\" " + SSH.line(),
        "ann@example.com valid-after=\"20260101\" " + SSH.line(),
        "ann@example.com what? " + SSH.line(),
        "ann@example.com " + rsa,
        "ann@example.com namespaces=\"git\" ssh-ed25519",
        "ann@example.com ssh-dss AAAAB3NzaC1kc3M=",
        "");
    String error = "error: ";
    assertThat(findings(Map.of("allowed_signers", text))).isEqualTo(String.join("\n",
        "allowed_signers:3:1: " + error + "the line has no principal, type and key [bad-signer]: " + HOW,
        "allowed_signers:4:1: " + error + "the line has no principal, type and key [bad-signer]: " + HOW,
        "allowed_signers:5:29: " + error + "the key is damaged: it ends too early [bad-signer]: " + HOW,
        "allowed_signers:6:29: " + error + "the key is not base64 [bad-signer]: " + HOW,
        "allowed_signers:7:17: " + error
            + "the line says ssh-rsa, and its key is of the type ssh-ed25519 [bad-signer]: " + HOW,
        "allowed_signers:8:19: " + error + "keys that certify other keys are not supported [bad-signer]: list the key"
            + " of each signer",
        "allowed_signers:9:34: " + error + "there is no option valid-until [bad-signer]: take out what is not"
            + " namespaces, valid-after or valid-before",
        "allowed_signers:10:17: " + error + "\"20261301Z\" is no time [bad-signer]: write a day as 20260131Z, or a time"
            + " as 202601311200Z",
        "allowed_signers:11:17: warning: the time 20260101 is taken as UTC, and ssh-keygen takes it as that of the"
            + " machine [time-without-zone]: write Z after it, for UTC",
        "allowed_signers:12:17: " + error + "here stands neither an option nor the type of a key [bad-signer]: write"
            + " options as in namespaces=\"git\",valid-before=\"20270101Z\", without blanks",
        "allowed_signers:13:17: " + error + "the key cannot be used: RSA keys must have from 2048 to 16384 bits"
            + " [bad-signer]: ask for an Ed25519 key, which ssh-keygen -t ed25519 makes",
        "allowed_signers:14:34: " + error + "after this, the line has no type and key [bad-signer]: " + HOW,
        "allowed_signers:15:17: " + error + "the key cannot be used: DSA keys are too weak [bad-signer]: ask for an"
            + " Ed25519 key, which ssh-keygen -t ed25519 makes",
        ""));
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 0xab);
    return bytes;
  }

  @Test
  void all_faults_of_key_files_are_told_where_they_stand() throws IOException {
    PgpSigner sha1 = new PgpSigner.Maker("a@example.com", 2).selfSignedWith(HashAlgorithmTags.SHA1).make();
    PgpSigner weak = new PgpSigner.Maker("b@example.com", 3).rsa(1024).make();
    PgpSigner other = new PgpSigner.Maker("c@example.com", 4).flags(KeyFlags.ENCRYPT_COMMS).make();
    PgpSigner adopted = new PgpSigner.Maker("d@example.com", 5).signingSubkey(false).make();
    PgpSigner unnamed = PgpSigner.of("e@example.com", 6).withoutUserId();
    String renew = "ask its holder to renew it, or take it out";
    String again = "write the file anew with gpg --armor --export ADDRESS";
    assertThat(findings(Map.of(
        "a.asc", "Keys\n" + PGP.key() + sha1.key() + weak.key() + other.key() + adopted.key() + unnamed.key(),
        "b.asc", "\n" + PGP.secretKey(),
        "c.asc", PGP.key().replace("-----END", "-----"),
        "d.asc", PGP.sign(new byte[0], SignedBook.AT),
        "e.gpg", "",
        "f.gpg", "no key")).replaceAll("a.asc:\\d+:", "a.asc:N:")).isEqualTo(String.join("\n",
        "a.asc:N:1: error: the OpenPGP key " + sha1.fingerprint() + " cannot be used: it has no user id that it has"
            + " signed itself, without SHA-1, and not revoked [unusable-key]: " + renew,
        "a.asc:N:1: error: the OpenPGP key " + weak.fingerprint() + " cannot be used: it is too weak, or of a kind that"
            + " is not supported [unusable-key]: " + renew,
        "a.asc:N:1: error: the OpenPGP key " + other.fingerprint() + " cannot be used: neither it nor a subkey of it is"
            + " made to sign [unusable-key]: " + renew,
        "a.asc:N:1: error: the OpenPGP key " + adopted.fingerprint() + " cannot be used: neither it nor a subkey of it"
            + " is made to sign [unusable-key]: " + renew,
        "a.asc:N:1: error: the OpenPGP key " + unnamed.fingerprint() + " cannot be used: it has no user id that it has"
            + " signed itself, without SHA-1, and not revoked [unusable-key]: " + renew,
        "b.asc:2:1: error: the file holds a secret key, which whoever reads it can sign with [secret-key]: take it out,"
            + " revoke it, and export the public key of a new one: gpg --armor --export ADDRESS",
        "c.asc:1:1: error: the line -----END PGP PUBLIC KEY BLOCK----- is missing [unreadable-key]: " + again,
        "d.asc:1:1: error: here stands a PGP SIGNATURE, not a public key of OpenPGP [unreadable-key]: " + again,
        "e.gpg:1:1: error: the file holds no public key of OpenPGP [unreadable-key]: " + again,
        "f.gpg:1:1: error: the file holds no public key of OpenPGP, or a damaged one [unreadable-key]: " + again,
        ""));
  }

  @Test
  void an_empty_folder_trusts_nobody_and_says_so() throws IOException {
    assertThat(findings(Map.of("README", "Keys"))).isEqualTo("allowed_signers:1:1: error: there is neither a file"
        + " allowed_signers nor a key in *.asc or *.gpg [no-signers]: put there the keys of those whose signatures are"
        + " to be believed\n");
  }

  @Test
  void huge_files_and_files_in_other_letters_are_refused() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.gpg").toFile(), "rw")) {
      huge.setLength(100L * 1024 * 1024);
    }
    assertThat(findings(Map.of("allowed_signers", "\u00e9"))).isEqualTo(
        "allowed_signers:1:1: error: the file is not UTF-8 [not-utf8]: save the file as UTF-8\n"
            + "huge.gpg:1:1: error: the file has more than 4194304 bytes, and is not read [file-too-large]: divide it"
            + " into smaller files\n");
  }

  @Test
  void binary_keys_and_several_in_a_file_are_read() throws IOException {
    PgpSigner bob = PgpSigner.of("bob@example.com", 2);
    Files.write(folder.resolve("all.gpg"), SshSigner.join(PGP.binaryKey(), bob.binaryKey()));
    assertThat(new TrustReader(new FolderTree(folder), "", new Findings()).read("").certificates())
        .extracting(PgpCertificate::principals).containsExactly(List.of("ann@example.com"), List.of("bob@example.com"));
  }
}
