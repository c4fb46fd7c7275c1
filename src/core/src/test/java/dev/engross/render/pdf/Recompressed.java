package dev.engross.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** One of our PDFs as a machine with another deflate would write it. */
public final class Recompressed {

  private static final Pattern STREAM = Pattern.compile("(\\d+) 0 obj\n(<<[^\n]*?/Length )(\\d+)([^\n]*>>stream\n)");
  private static final Pattern OBJECT = Pattern.compile("\n(\\d+) 0 obj\n");

  private Recompressed() {}

  public static byte[] at(int level, byte[] pdf) throws DataFormatException {
    return at(level, pdf, UnaryOperator.identity());
  }

  /** @param edit what becomes of the first page's content */
  public static byte[] at(int level, byte[] pdf, UnaryOperator<byte[]> edit) throws DataFormatException {
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder();
    Map<Integer, Integer> places = new HashMap<>();
    Matcher stream = STREAM.matcher(file);
    int done = 0;
    int table = 0;
    while (stream.find(done)) {
      copy(file.substring(done, stream.start(2)), out, places);
      int end = stream.end() + Integer.parseInt(stream.group(3));
      if (!stream.group().contains("/FlateDecode")) {
        out.append(file, stream.start(2), end);
        done = end;
        continue;
      }
      byte[] content = inflate(Arrays.copyOfRange(pdf, stream.end(), end));
      if (done == 0) {
        content = edit.apply(content);
      }
      String after = stream.group(4);
      if (stream.group().contains("/Type/XRef")) {
        table = places.get(Integer.parseInt(stream.group(1)));
        content = table(content, places);
      }
      String before = stream.group(2).replaceFirst("/W\\[.*?]", "/W[1 4 2]");
      byte[] deflated = deflate(content, level);
      out.append(before).append(deflated.length).append(after.replaceFirst("/W\\[.*?]", "/W[1 4 2]"));
      out.append(new String(deflated, StandardCharsets.ISO_8859_1));
      done = end;
    }
    out.append(file.substring(done).replaceFirst("startxref\n\\d+", "startxref\n" + table));
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void copy(String plain, StringBuilder out, Map<Integer, Integer> places) {
    Matcher object = OBJECT.matcher(plain);
    while (object.find()) {
      places.put(Integer.parseInt(object.group(1)), out.length() + object.start(1));
    }
    out.append(plain);
  }

  /** The table with entries of one, four and two bytes in place of one, two and two. */
  private static byte[] table(byte[] content, Map<Integer, Integer> places) {
    ByteBuffer old = ByteBuffer.wrap(content);
    ByteBuffer made = ByteBuffer.allocate(content.length / 5 * 7);
    for (int number = 0; old.hasRemaining(); number++) {
      byte type = old.get();
      int place = Short.toUnsignedInt(old.getShort());
      made.put(type).putInt(type == 1 ? places.get(number) : place).putShort(old.getShort());
    }
    return made.array();
  }

  private static byte[] inflate(byte[] deflated) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(deflated);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    while (!inflater.finished()) {
      out.write(buffer, 0, inflater.inflate(buffer));
    }
    inflater.end();
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] content, int level) {
    Deflater deflater = new Deflater(level);
    deflater.setInput(content);
    deflater.finish();
    byte[] out = new byte[content.length * 2 + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }
}
