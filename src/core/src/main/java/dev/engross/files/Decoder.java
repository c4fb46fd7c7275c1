package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes text of bytes that must be UTF-8. */
final class Decoder {

  private static final String SAVE = "save the file as UTF-8 (in a word processor: plain text, encoding UTF-8)";

  /** Stands for what is not UTF-8; also a character that a file may have. */
  private static final char REPLACED = '\ufffd';

  private Decoder() {}

  static Optional<SourceFile> decode(String name, byte[] bytes, Findings findings) {
    if (isUtf16(bytes)) {
      findings.add(notUtf8(Location.startOf(name), "the file seems to be UTF-16, not UTF-8"));
      return Optional.empty();
    }
    int skip = bytes.length >= 3 && at(bytes, 0) == 0xef && at(bytes, 1) == 0xbb && at(bytes, 2) == 0xbf ? 3 : 0;
    if (skip > 0) {
      findings.add(
          Finding.warn("byte-order-mark", Location.startOf(name), "the file begins with a byte-order mark",
              "save the file as UTF-8 without a byte-order mark (BOM)"));
    }
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) < 0) {
      return Optional.of(SourceFile.of(name, text));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      findings.add(malformed(name, out, at(bytes, in.position())));
      return Optional.empty();
    }
    return Optional.of(SourceFile.of(name, out.toString()));
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xff;
  }

  /** With a byte-order mark, or without one if the first character is of the usual kind, whose other byte is zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = at(bytes, 0) << 8 | at(bytes, 1);
    return mark == 0xfffe || mark == 0xfeff || bytes[0] == 0 != (bytes[1] == 0);
  }

  private static Finding malformed(String name, CharBuffer good, int bad) {
    SourceFile before = SourceFile.of(name, good.toString());
    int line = before.lines().size();
    Location at = new Location(name, line, before.line(line).length() + 1);
    String hex = Integer.toHexString(bad);
    return notUtf8(at, "here stands the byte 0x" + hex + ", which is not UTF-8; the file seems to be Windows-1252");
  }

  private static Finding notUtf8(Location at, String message) {
    return Finding.error("not-utf8", at, message, SAVE);
  }
}
