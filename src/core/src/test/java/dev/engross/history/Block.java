package dev.engross.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes bytes between lines of dashes. */
final class Block {

  private Block() {}

  static String pgp(String label, byte[] bytes) {
    return text(label, "\n", bytes);
  }

  static String ssh(byte[] bytes) {
    return text("SSH SIGNATURE", "", bytes);
  }

  private static String text(String label, String headers, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + headers + base64 + "\n-----END " + label + "-----\n";
  }
}
