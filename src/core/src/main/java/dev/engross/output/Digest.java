package dev.engross.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Digests of files. Sources get SHA-256. Outputs get CRC-32, which with their size tells well enough whether what this
 * toolkit wrote was altered since, and costs a tenth for files of many megabytes.
 */
final class Digest {

  private static final int BUFFER = 1 << 16;

  private Digest() {}

  static String of(String path, Path file) throws IOException {
    return path.startsWith(BookPaths.OUTPUT + "/") ? crc32(file) : sha256(file);
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Tells one content from another where nobody has an interest in their being taken for each other. */
  static String crc32(Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return Long.toHexString(crc.getValue());
  }
}
