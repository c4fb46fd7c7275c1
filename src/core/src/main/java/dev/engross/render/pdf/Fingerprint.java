package dev.engross.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A file's identity, from what it shows: equal files, wherever their sources stand, have equal ones. */
final class Fingerprint {

  /** The length of a file identifier (ISO 32000-1, 14.4). */
  private static final int LENGTH = 16;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  byte[] id() {
    return Arrays.copyOf(digest.digest(), LENGTH);
  }
}
