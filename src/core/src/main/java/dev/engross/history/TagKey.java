package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A secret key that tags are signed with: of OpenPGP, or of SSH. Neither it nor its passphrase is ever told. */
public final class TagKey {

  private static final int MOST_BYTES = 1024 * 1024;

  private final Secret secret;

  private TagKey(Secret secret) {
    this.secret = secret;
  }

  /** A key that was read and opened. */
  sealed interface Secret permits PgpSecret, SshSecret {
    /**
     * The signature of some bytes, in its armour.
     *
     * @param at when it is made, where it says so
     * @throws Unfit if it cannot be made
     */
    String sign(byte[] payload, Instant at) throws Unfit;
  }

  /**
   * The key in a file; empty, with a finding that does not show it, if there is none that can sign.
   *
   * @param passphrase empty for none
   * @param now when it is to sign
   */
  public static Optional<TagKey> read(Path file, String passphrase, Instant now, Findings findings) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      return Optional.of(new TagKey(secret(bytes, passphrase, now)));
    } catch (IOException e) {
      findings.add(refused(file, "there is no such file, or it cannot be read"));
    } catch (Unfit e) {
      findings.add(refused(file, e.message()));
    }
    return Optional.empty();
  }

  private static Finding refused(Path file, String why) {
    return Finding.error("tag-key", Location.startOf(file.getFileName().toString()),
        "the key that engross.key names cannot sign: " + why,
        "name the file of a secret key of OpenPGP, as gpg --export-secret-keys writes it, or of SSH without a "
            + "passphrase; the passphrase of the former is taken from ENGROSS_PASSPHRASE");
  }

  private static Secret secret(byte[] bytes, String passphrase, Instant now) throws Unfit {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.contains("-----BEGIN ")) {
      return PgpSecret.read(bytes, passphrase, now);
    }
    List<Armour> blocks = Armour.all(text);
    if (blocks.size() != 1) {
      throw Unfit.malformed("the file holds " + blocks.size() + " keys, not one");
    }
    Armour block = blocks.get(0);
    return switch (block.label()) {
      case "PGP PRIVATE KEY BLOCK" -> PgpSecret.read(block.bytes(), passphrase, now);
      case "OPENSSH PRIVATE KEY" -> SshSecret.read(block.bytes());
      default -> throw Unfit.unsupported("it is a " + block.label());
    };
  }

  /**
   * The signature of some bytes, in its armour; empty, with a finding, if the key cannot make it.
   *
   * @param at when it is made, where it says so
   */
  Optional<String> sign(byte[] payload, Instant at, Findings findings) {
    try {
      return Optional.of(secret.sign(payload, at));
    } catch (Unfit e) {
      findings.add(refused(Path.of("engross.key"), e.message()));
      return Optional.empty();
    }
  }
}
