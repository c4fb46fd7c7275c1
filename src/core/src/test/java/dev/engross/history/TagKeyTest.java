package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagKeyTest {

  private static final int ROUNDS = 300;
  private static final byte[] WORDS = "Words".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa", "ecdsa"})
  void a_damaged_key_signs_as_its_public_part_says_or_is_refused(String type) throws Exception {
    Path key = temp.resolve("key");
    assumeTrue(isMade(type, key));
    List<String> lines = Files.readAllLines(key);
    byte[] sound = Base64.getDecoder().decode(String.join("", lines.subList(1, lines.size() - 1)));
    Random random = new Random(4);
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = sound.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.writeString(key, String.join("\n", lines.get(0), Base64.getEncoder().encodeToString(bytes),
          lines.get(lines.size() - 1)));
      Findings findings = new Findings();
      Optional<String> signature = TagKey.read(key, "", Instant.EPOCH, findings)
          .flatMap(read -> read.sign(WORDS, Instant.EPOCH, findings));
      assertThat(findings.hasErrors()).as("byte " + at).isEqualTo(signature.isEmpty());
      if (signature.isPresent()) {
        assertThat(SshSignature.read(Armour.only(signature.get()).bytes()).fits(WORDS)).as("byte " + at).isTrue();
      } else {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(ROUNDS / 4);
  }

  private static boolean isMade(String type, Path key) throws InterruptedException {
    try {
      return new ProcessBuilder("ssh-keygen", "-q", "-t", type, "-N", "", "-f", key.toString())
          .redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
