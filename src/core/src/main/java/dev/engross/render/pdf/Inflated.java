package dev.engross.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a deflated stream holds. */
final class Inflated {

  private static final int BUFFER = 8192;

  private Inflated() {}

  static Optional<byte[]> of(byte[] deflated) {
    return of(deflated, Integer.MAX_VALUE);
  }

  /** Empty if the bytes are not one whole deflated stream, or if it holds more than {@code most} bytes. */
  static Optional<byte[]> of(byte[] deflated, int most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished() || out.size() > most - read) {
          return Optional.empty();
        }
        out.write(buffer, 0, read);
      }
      return inflater.getRemaining() == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
