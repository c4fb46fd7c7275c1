package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git itself signs verifies, where git and its tools are at hand. */
class SignatureToolsTest {

  @TempDir Path temp;

  private Path book;
  private Path trust;

  @BeforeEach
  void makeFolders() throws IOException {
    book = Files.createDirectories(temp.resolve("book"));
    trust = Files.createDirectories(temp.resolve("trust"));
  }

  @AfterEach
  void stopWhatGpgStarted() throws Exception {
    if (Files.exists(temp.resolve("g")) && isThere("gpgconf", "--version")) {
      run("gpgconf", "--kill", "gpg-agent");
    }
  }

  @ParameterizedTest
  @CsvSource({"ed25519,256", "rsa,3072", "ecdsa,256", "ecdsa,384", "ecdsa,521"})
  void what_git_signs_with_ssh_keys_verifies(String type, String bits) throws Exception {
    assumeTrue(isThere("git", "--version") && isThere("ssh-keygen", "-?"));
    run("ssh-keygen", "-q", "-t", type, "-b", bits, "-N", "", "-f", temp.resolve("key").toString());
    String[] key = Files.readString(temp.resolve("key.pub")).split(" ");
    Files.writeString(trust.resolve("allowed_signers"),
        "*@example.com namespaces=\"git\" " + key[0] + " " + key[1] + "\n");
    signWithGit("ssh", temp.resolve("key.pub").toString());
    String fingerprint = run("ssh-keygen", "-l", "-f", temp.resolve("key.pub").toString()).split(" ")[1];
    assertVerifies("signed by ann@example.com with the SSH key " + fingerprint);
  }

  @ParameterizedTest
  @CsvSource({"ed25519", "rsa2048", "nistp256/ecdsa"})
  void what_git_signs_with_gpg_verifies(String algorithm) throws Exception {
    assumeTrue(isThere("git", "--version") && isThere("gpg", "--version"));
    home();
    run("gpg", "--batch", "--quiet", "--passphrase", "", "--quick-gen-key", "Ann Lee <ann@example.com>", algorithm,
        "cert", "never");
    String fingerprint = fingerprint();
    run("gpg", "--batch", "--quiet", "--passphrase", "", "--quick-add-key", fingerprint, algorithm, "sign", "never");
    Files.writeString(trust.resolve("ann.asc"), run("gpg", "--armor", "--export", "ann@example.com"));
    signWithGit("openpgp", fingerprint);
    assertVerifies("signed by ann@example.com with the OpenPGP key " + fingerprint);
  }

  @Test
  void a_key_that_gpg_revoked_is_not_believed() throws Exception {
    assumeTrue(isThere("git", "--version") && isThere("gpg", "--version"));
    Path home = home();
    run("gpg", "--batch", "--quiet", "--passphrase", "", "--quick-gen-key", "Ann Lee <ann@example.com>", "ed25519",
        "sign", "never");
    String fingerprint = fingerprint();
    signWithGit("openpgp", fingerprint);
    Path revocation = home.resolve("openpgp-revocs.d/" + fingerprint + ".rev");
    Files.writeString(revocation, Files.readString(revocation).replace(":-----", "-----"));
    run("gpg", "--batch", "--quiet", "--import", revocation.toString());
    Files.writeString(trust.resolve("ann.asc"), run("gpg", "--armor", "--export", "ann@example.com"));
    assertVerifies("signed by ann@example.com with the OpenPGP key " + fingerprint + ", which was revoked");
  }

  @Test
  void ssh_keygen_believes_what_these_tests_sign() throws Exception {
    assumeTrue(isThere("ssh-keygen", "-?"));
    for (String type : List.of("ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp521", "sk-ssh-ed25519@openssh.com",
        "sk-ecdsa-sha2-nistp256@openssh.com")) {
      SshSigner signer = SshSigner.of(type, 1);
      Path signers = Files.writeString(trust.resolve("allowed_signers"), "ann@example.com " + signer.line() + "\n");
      Path signature = Files.writeString(temp.resolve("sig"), signer.sign("Words".getBytes(StandardCharsets.UTF_8)));
      Files.writeString(temp.resolve("words"), "Words");
      Process process = start(List.of("ssh-keygen", "-Y", "verify", "-f", signers.toString(), "-I", "ann@example.com",
          "-n", "git", "-s", signature.toString()), temp.resolve("words"));
      assertThat(process.waitFor()).as(type + Files.readString(temp.resolve("said"))).isZero();
    }
  }

  private void signWithGit(String format, String key) throws Exception {
    run("git", "-C", book.toString(), "init", "-q");
    Files.writeString(book.resolve("a.txt"), "A\n");
    git("add", "a.txt");
    git("-c", "gpg.format=" + format, "-c", "user.signingkey=" + key, "commit", "-q", "-S", "-m",
        "Agree\n\nOn one line\nand another");
    git("-c", "gpg.format=" + format, "-c", "user.signingkey=" + key, "tag", "-s", "-m", "First", "v1");
  }

  private void assertVerifies(String expected) throws IOException {
    Findings findings = new Findings();
    try (GitBook git = GitBook.open(book, findings).orElseThrow()) {
      Trust trusted = git.trust(trust, findings);
      assertThat(git.verdict("HEAD", trusted, findings).orElseThrow().sentence()).isEqualTo(expected);
      assertThat(git.verdict("v1", trusted, findings).orElseThrow().sentence()).isEqualTo(expected);
    }
    assertThat(findings.sorted()).isEmpty();
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", book.toString(), "-c", "user.name=Ann Lee",
        "-c", "user.email=ann@example.com"));
    command.addAll(List.of(arguments));
    run(command.toArray(String[]::new));
  }

  /** The path of a socket of gpg-agent must be short. */
  private Path home() throws IOException {
    return Files.createDirectories(temp.resolve("g"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private String fingerprint() throws Exception {
    return run("gpg", "--with-colons", "--list-keys").lines()
        .filter(line -> line.startsWith("fpr:")).findFirst().orElseThrow().split(":")[9];
  }

  private boolean isThere(String... command) {
    try {
      return start(List.of(command), temp).waitFor(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String run(String... command) throws Exception {
    Process process = start(List.of(command), temp);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return Files.readString(temp.resolve("said"));
  }

  private Process start(List<String> command, Path input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectOutput(temp.resolve("said").toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectInput(Files.isDirectory(input) ? Files.writeString(temp.resolve("nothing"), "").toFile()
        : input.toFile());
    builder.environment().putAll(Map.of("GNUPGHOME", temp.resolve("g").toString(), "HOME", temp.toString(),
        "GIT_CONFIG_NOSYSTEM", "1"));
    return builder.start();
  }
}
