package dev.engross.signature;

import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Name;
import dev.engross.signature.Value.Number;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Text;
import dev.engross.signature.Value.Word;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** Writes values, in one form. */
final class ValueWriter {

  private ValueWriter() {}

  static String text(Value value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Value value, StringBuilder out) {
    if (value instanceof Dictionary dictionary) {
      out.append("<<");
      for (Map.Entry<String, Value> entry : dictionary.entries().entrySet()) {
        write(new Name(entry.getKey()), out);
        out.append(' ');
        write(entry.getValue(), out);
      }
      out.append(">>");
    } else if (value instanceof Items items) {
      out.append('[');
      items.all().forEach(v -> {
        write(v, out);
        out.append(' ');
      });
      out.append(']');
    } else if (value instanceof Name name) {
      out.append('/');
      name.name().chars().forEach(c -> out.append(isPlain(c) ? String.valueOf((char) c) : "#%02X".formatted(c)));
    } else if (value instanceof Text text) {
      byte[] bytes = text.bytes().getBytes(StandardCharsets.ISO_8859_1);
      out.append('<').append(HexFormat.of().formatHex(bytes)).append('>');
    } else if (value instanceof Reference to) {
      out.append(to.number()).append(' ').append(to.generation()).append(" R");
    } else if (value instanceof Number number) {
      out.append(number.digits());
    } else if (value instanceof Word word) {
      out.append(word.word());
    } else {
      throw new IllegalArgumentException("a stream stands by itself");
    }
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
  }
}
