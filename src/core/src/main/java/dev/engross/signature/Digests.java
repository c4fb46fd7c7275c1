package dev.engross.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Takes digests. */
final class Digests {

  private Digests() {}

  static byte[] sha(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
