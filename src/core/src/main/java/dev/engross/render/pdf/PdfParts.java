package dev.engross.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A PDF taken apart, as our writer lays it out: plain bytes and the payloads of streams by turns. What is laid out in
 * another way is not taken apart.
 */
final class PdfParts {

  private static final String STREAM = ">>stream\n";
  private static final String LENGTH = "/Length ";
  private static final String END = "\nendstream";

  /** A length has at most so many digits, which an {@code int} holds. */
  private static final int DIGITS = 9;

  private final byte[] bytes;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Plain bytes, then a stream's payload.
   *
   * @param start where the plain bytes begin in the file
   * @param plain the plain bytes, the stream's length cut out, a character a byte
   * @param payload the stream as it is stored; empty for what follows the last stream
   */
  record Part(int start, String plain, byte[] payload) {}

  private PdfParts(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The parts, the last one without a stream; empty if the file is not as our writer lays it out. */
  static Optional<List<Part>> of(byte[] bytes) {
    PdfParts all = new PdfParts(bytes);
    int at = 0;
    while (at >= 0 && at < bytes.length) {
      at = all.next(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(all.parts);
  }

  /** Takes the part that begins there; gives where it ends, or -1. */
  private int next(int start) {
    int keyword = find(STREAM, start);
    if (keyword < 0) {
      parts.add(new Part(start, latin(start, bytes.length), new byte[0]));
      return bytes.length;
    }
    int payload = keyword + STREAM.length();
    String head = latin(start, payload);
    int from = head.lastIndexOf(LENGTH) + LENGTH.length();
    int to = from;
    while (to < head.length() && Character.isDigit(head.charAt(to))) {
      to++;
    }
    if (from < LENGTH.length() || to == from || to - from > DIGITS || head.charAt(to) == ' ') {
      return -1;
    }
    long end = (long) payload + Integer.parseInt(head.substring(from, to));
    if (end > bytes.length - END.length() || !latin((int) end, (int) end + END.length()).equals(END)) {
      return -1;
    }
    String plain = head.substring(0, from) + head.substring(to);
    parts.add(new Part(start, plain, Arrays.copyOfRange(bytes, payload, (int) end)));
    return (int) end;
  }

  private int find(String token, int from) {
    for (int i = from; i <= bytes.length - token.length(); i++) {
      int same = 0;
      while (same < token.length() && bytes[i + same] == token.charAt(same)) {
        same++;
      }
      if (same == token.length()) {
        return i;
      }
    }
    return -1;
  }

  private String latin(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
