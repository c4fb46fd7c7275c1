package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that a given key signs are believed by git, with its own tools, and by verify. */
class SignedTagTest {

  private static final String TAG = "executed/lease/1";
  private static final String SECRET = "correct horse";

  @TempDir private Path temp;
  private LockBook book;
  private Git git;
  private Path trust;

  @BeforeEach
  void an_executed_paper_in_a_repository() throws Exception {
    trust = Files.createDirectories(temp.resolve("trust"));
    git = LockBook.repository(temp.resolve("book"));
    StoredConfig config = git.getRepository().getConfig();
    config.setString("user", null, "name", "Ann Lee");
    config.setString("user", null, "email", "ann@example.com");
    config.save();
    book = LockBook.executedIn(temp.resolve("book"));
    book.write(".gitignore", "target/\n");
    git.add().addFilepattern(".").call();
    git.commit().setMessage("Execute Amendment No. 1").setSign(false).call();
  }

  @AfterEach
  void closed() throws Exception {
    git.close();
    if (Files.exists(temp.resolve("g"))) {
      run("gpgconf", "--kill", "gpg-agent");
    }
  }

  @ParameterizedTest
  @CsvSource({"ed25519,256", "rsa,3072", "ecdsa,256", "ecdsa,384", "ecdsa,521"})
  void a_tag_signed_with_a_key_of_ssh_is_believed(String type, String bits) throws Exception {
    assumeTrue(isThere("git", "--version") && isThere("ssh-keygen", "-?"));
    Path key = temp.resolve("key");
    run("ssh-keygen", "-q", "-t", type, "-b", bits, "-N", "", "-f", key.toString());
    String[] open = Files.readString(temp.resolve("key.pub")).split(" ");
    Path signers = Files.writeString(
        trust.resolve("allowed_signers"), "ann@example.com namespaces=\"git\" " + open[0] + " " + open[1] + "\n");
    assertThat(tagged(key, "").tags()).containsExactly(TAG);
    run("git", "-C", book.folder().toString(), "-c", "gpg.ssh.allowedSignersFile=" + signers, "verify-tag", TAG);
    assertVerifies("signed by ann@example.com with the SSH key ");
  }

  @ParameterizedTest
  @CsvSource({"ed25519,''", "rsa2048,''", "nistp256/ecdsa,''", "ed25519," + SECRET, "rsa2048," + SECRET})
  void a_tag_signed_with_a_key_of_openpgp_is_believed(String algorithm, String passphrase) throws Exception {
    Path key = pgp(algorithm, passphrase);
    assertThat(tagged(key, passphrase).tags()).containsExactly(TAG);
    run("git", "-C", book.folder().toString(), "verify-tag", TAG);
    run("git", "-C", book.folder().toString(), "fsck", "--strict");
    assertVerifies("signed by ann@example.com with the OpenPGP key ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "another"})
  void a_wrong_passphrase_makes_no_tag_and_is_not_told(String passphrase) throws Exception {
    Path key = pgp("ed25519", SECRET);
    assertRefused(tagged(key, passphrase), "its passphrase is another than that of ENGROSS_PASSPHRASE, or it is damaged");
  }

  @Test
  void a_key_of_ssh_with_a_passphrase_is_refused() throws Exception {
    assumeTrue(isThere("ssh-keygen", "-?"));
    Path key = temp.resolve("key");
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", SECRET, "-f", key.toString());
    assertRefused(tagged(key, SECRET), "it is a key of SSH with a passphrase, which Engross cannot open");
    assertRefused(tagged(temp.resolve("key.pub"), ""), "the file holds no secret key of OpenPGP");
  }

  @Test
  void what_is_no_key_is_refused() throws Exception {
    Path key = Files.writeString(temp.resolve("key"),
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAA=\n-----END OPENSSH PRIVATE KEY-----\n");
    assertRefused(tagged(key, ""), "it ends too early");
    Files.writeString(key, "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
    assertRefused(tagged(key, ""), "it is a RSA PRIVATE KEY");
    assertRefused(tagged(temp.resolve("none"), ""), "there is no such file, or it cannot be read");
    Files.writeString(key, "");
    assertRefused(tagged(key, ""), "the file holds no secret key of OpenPGP");
  }

  private void assertRefused(Tagging tagging, String why) throws IOException {
    assertThat(tagging.tags()).isEmpty();
    assertThat(LockBook.told(tagging.outcome())).singleElement().asString()
        .contains("the key that engross.key names cannot sign: " + why).endsWith("[tag-key]").doesNotContain(SECRET);
    assertThat(git.getRepository().exactRef("refs/tags/" + TAG)).isNull();
  }

  private Tagging tagged(Path key, String passphrase) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return book.pipeline().tag("", now, Optional.of(key.toString()), passphrase);
  }

  private void assertVerifies(String sentence) {
    Outcome outcome = book.pipeline().verify(Optional.of(trust.toString())).outcome();
    assertThat(LockBook.told(outcome)).singleElement().asString()
        .contains("info: the tag " + TAG + " is " + sentence).endsWith("[tag-signed]");
  }

  /** The file of a secret key that only certifies, with a subkey that signs. */
  private Path pgp(String algorithm, String passphrase) throws Exception {
    assumeTrue(isThere("git", "--version") && isThere("gpg", "--version"));
    // The path of a socket of gpg-agent must be short.
    Files.createDirectories(temp.resolve("g"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    gpg(passphrase, "--quick-gen-key", "Ann Lee <ann@example.com>", algorithm, "cert", "never");
    String fingerprint = run("gpg", "--with-colons", "--list-keys").lines()
        .filter(line -> line.startsWith("fpr:")).findFirst().orElseThrow().split(":")[9];
    gpg(passphrase, "--quick-add-key", fingerprint, algorithm, "sign", "never");
    Files.writeString(trust.resolve("ann.asc"), run("gpg", "--armor", "--export", "ann@example.com"));
    return Files.writeString(
        temp.resolve("secret.asc"), gpg(passphrase, "--armor", "--export-secret-keys", "ann@example.com"));
  }

  private String gpg(String passphrase, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(
        List.of("gpg", "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", passphrase));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private boolean isThere(String... command) {
    try {
      return start(command).waitFor(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String run(String... command) throws Exception {
    Process process = start(command);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return Files.readString(temp.resolve("said"));
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectInput(Files.writeString(temp.resolve("nothing"), "").toFile())
        .redirectOutput(temp.resolve("said").toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(Map.of("GNUPGHOME", temp.resolve("g").toString(), "HOME", temp.toString(),
        "GIT_CONFIG_NOSYSTEM", "1"));
    return builder.start();
  }
}
