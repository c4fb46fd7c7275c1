package dev.engross.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * What {@code sign} is asked for.
 *
 * @param instrument the paper, such as {@code lease/12} or {@code lease/base}
 * @param signatory the party whose field is to be signed: by the field, by its name, or by its key in the YAML
 * @param keystore of the kind PKCS#12 or JKS; its path is taken from the book's folder on
 * @param password of the keystore and of its key; asked for only when all else is well, and cleared after use
 * @param alias of the key; empty where the store has one
 * @param now when it is signed
 */
public record SigningOrder(
    String instrument, String signatory, Path keystore, Supplier<char[]> password, String alias, Instant now) {

  /** A signature tells no parts of a second. */
  public SigningOrder {
    now = now.truncatedTo(ChronoUnit.SECONDS);
  }
}
