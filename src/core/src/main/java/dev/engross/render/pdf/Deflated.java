package dev.engross.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Bytes of others as a stream of a PDF takes them. Deflate leaves what it cannot make smaller as it stands, such as the
 * signature of a PDF with images in it; whoever looks for signatures or ends of files would take it for one of ours. So
 * the words by which these are found are broken by a flush, which costs a few bytes.
 */
final class Deflated {

  private static final List<byte[]> WORDS = List.of(latin("/ByteRange"), latin("startxref"), latin("%%EOF"));
  private static final int BUFFER = 1 << 13;

  private final Deflater deflater = new Deflater();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[BUFFER];

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    return new Deflated().deflated(bytes);
  }

  private byte[] deflated(byte[] bytes) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (begins(bytes, i)) {
        deflater.setInput(bytes, from, i + 1 - from);
        drain(Deflater.SYNC_FLUSH);
        from = i + 1;
      }
    }
    deflater.setInput(bytes, from, bytes.length - from);
    deflater.finish();
    drain(Deflater.NO_FLUSH);
    deflater.end();
    return out.toByteArray();
  }

  private void drain(int flush) {
    int written;
    do {
      written = deflater.deflate(buffer, 0, BUFFER, flush);
      out.write(buffer, 0, written);
    } while (flush == Deflater.NO_FLUSH ? !deflater.finished() : written == BUFFER);
  }

  private static boolean begins(byte[] bytes, int at) {
    byte first = bytes[at];
    return (first == '/' || first == 's' || first == '%') && WORDS.stream().anyMatch(w -> stands(w, bytes, at));
  }

  private static boolean stands(byte[] word, byte[] bytes, int at) {
    int i = 0;
    while (i < word.length && at + i < bytes.length && bytes[at + i] == word[i]) {
      i++;
    }
    return i == word.length;
  }

  private static byte[] latin(String word) {
    return word.getBytes(StandardCharsets.ISO_8859_1);
  }
}
