package dev.engross.signature;

import dev.engross.signature.FormFields.Field;
import dev.engross.signature.Value.Dictionary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Appends a revision word by word, as somebody does who means to be misread. */
final class Revised {

  private final byte[] file;
  private final Revision last;
  private final Map<Integer, String> objects = new TreeMap<>();
  private final Map<Integer, Integer> generations = new TreeMap<>();
  private final Map<String, String> trailer = new TreeMap<>();
  private String line = "%010d %05d n\r\n";
  private String junk = "";

  private Revised(byte[] file) {
    this.file = file;
    this.last = last(file);
    trailer.put("Size", String.valueOf(last.size()));
    for (String key : List.of("Root", "Info", "ID")) {
      last.trailer().get(key).ifPresent(v -> trailer.put(key, ValueWriter.text(v)));
    }
  }

  static Revised of(byte[] file) {
    return new Revised(file);
  }

  static Revision last(byte[] file) {
    try {
      List<Revision> all = Revisions.of(file);
      return all.get(all.size() - 1);
    } catch (BrokenPdf e) {
      throw new IllegalStateException(e);
    }
  }

  /** A field of the file that is signed, or that is filled in. */
  static Field field(byte[] file, boolean signature) {
    return field(file, signature, 0);
  }

  static Field field(byte[] file, boolean signature, int index) {
    try {
      return FormFields.of(last(file)).values().stream().filter(f -> f.isSignature() == signature).skip(index)
          .findFirst().orElseThrow();
    } catch (BrokenPdf e) {
      throw new IllegalStateException(e);
    }
  }

  static int number(Value reference) {
    return ((Value.Reference) reference).number();
  }

  static int root(byte[] file) {
    return number(last(file).trailer().get("Root").orElseThrow());
  }

  static Dictionary object(byte[] file, int number) {
    try {
      return Value.dictionary(last(file).object(number)).orElseThrow();
    } catch (BrokenPdf e) {
      throw new IllegalStateException(e);
    }
  }

  static Value value(String words) {
    try {
      return new ValueReader(words.getBytes(StandardCharsets.ISO_8859_1), 0).value();
    } catch (BrokenPdf e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number that the next new object has. */
  int free() {
    return Integer.parseInt(trailer.get("Size"));
  }

  Revised put(int number, String words) {
    objects.put(number, words);
    trailer.put("Size", String.valueOf(Math.max(free(), number + 1)));
    return this;
  }

  Revised put(int number, Dictionary dictionary) {
    return put(number, ValueWriter.text(dictionary));
  }

  /** An object as it was, but for a key. */
  Revised with(int number, String key, String words) {
    return put(number, object(file, number).with(key, value(words)));
  }

  Revised stream(int number, String dictionary, String words) {
    return put(number, "<<" + dictionary + "/Length " + words.length() + ">>stream\n" + words + "\nendstream");
  }

  Revised generation(int number, int generation) {
    generations.put(number, generation);
    return this;
  }

  Revised trailer(String key, String words) {
    trailer.put(key, words);
    return this;
  }

  /** How each line of the cross references is written. */
  Revised line(String format) {
    line = format;
    return this;
  }

  /** Bytes that are no object. */
  Revised junk(String words) {
    junk = words;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file);
    Map<Integer, Integer> offsets = new TreeMap<>();
    objects.forEach((number, words) -> {
      offsets.put(number, out.size());
      write(out, number + " " + generations.getOrDefault(number, 0) + " obj\n" + words + "\nendobj\n");
    });
    write(out, junk);
    int at = out.size();
    write(out, "xref\n");
    offsets.forEach((number, offset) -> write(
        out, number + " 1\n" + line.formatted(offset, generations.getOrDefault(number, 0))));
    write(out, "trailer\n<<");
    trailer.forEach((key, words) -> write(out, "/" + key + " " + words));
    write(out, "/Prev " + last.section() + ">>\nstartxref\n" + at + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String words) {
    out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }
}
