package dev.engross.signature;

import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Stream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads objects and streams where they stand in a file. */
final class StoredObjects {

  private static final int MOST = 32 << 20;
  private static final int BUFFER = 8192;
  private static final int UP = 2;

  private StoredObjects() {}

  /** An object that stands by itself. */
  record Stored(int number, int generation, Value value, int start, int end) {

    /** How many bytes of it are no stream. */
    int structure() {
      return end - start - (value instanceof Stream stream ? stream.bytes().length() : 0);
    }
  }

  /** Tells the length of a stream that is written elsewhere. */
  interface Lengths {
    Optional<Value> at(Value reference) throws BrokenPdf;
  }

  static Stored read(byte[] file, int offset, Lengths lengths) throws BrokenPdf {
    if (offset < 0 || offset >= file.length || file[offset] < '0' || file[offset] > '9') {
      throw BrokenPdf.at(file.length);
    }
    ValueReader reader = new ValueReader(file, offset);
    int number = reader.whole();
    int generation = reader.whole();
    reader.expect("obj");
    Value value = reader.value();
    if (!(value instanceof Dictionary dictionary) || !reader.takes("stream")) {
      reader.expect("endobj");
      return new Stored(number, generation, value, offset, reader.at());
    }
    int from = reader.at();
    from += from < file.length && file[from] == '\r' ? 1 : 0;
    if (from >= file.length || file[from] != '\n') {
      throw BrokenPdf.at(from);
    }
    from++;
    Optional<Value> length = dictionary.get("Length");
    if (length.isPresent() && length.get() instanceof Value.Reference) {
      length = lengths.at(length.get());
    }
    int count = Value.whole(length).orElse(Integer.MAX_VALUE);
    if (count > file.length - from) {
      throw BrokenPdf.at(from);
    }
    ValueReader after = new ValueReader(file, from + count);
    after.expectPlainly("endstream");
    after.expect("endobj");
    String bytes = new String(file, from, count, StandardCharsets.ISO_8859_1);
    return new Stored(number, generation, new Stream(dictionary, bytes), offset, after.at());
  }

  /** What a stream of objects or of cross references holds. */
  static byte[] decoded(Stream stream, int offset) throws BrokenPdf {
    byte[] raw = stream.bytes().getBytes(StandardCharsets.ISO_8859_1);
    Optional<Value> filter = stream.dictionary().get("Filter");
    Value flate = new Value.Name("FlateDecode");
    if (filter.isEmpty()) {
      return raw;
    }
    boolean one = filter.get() instanceof Value.Items items && items.all().equals(List.of(flate));
    if (!one && !filter.get().equals(flate)) {
      throw BrokenPdf.at(offset);
    }
    Optional<Value> parms = stream.dictionary().get("DecodeParms");
    if (parms.isPresent() && parms.get() instanceof Value.Items items && items.all().size() == 1) {
      parms = Optional.of(items.all().get(0));
    }
    Optional<Dictionary> dictionary = Value.dictionary(parms);
    int predictor = Value.whole(dictionary.flatMap(d -> d.get("Predictor"))).orElse(1);
    int columns = Value.whole(dictionary.flatMap(d -> d.get("Columns"))).orElse(1);
    byte[] inflated = inflated(raw, offset);
    return predictor == 1 ? inflated : unpredicted(inflated, columns, offset);
  }

  private static byte[] inflated(byte[] raw, int offset) throws BrokenPdf {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(raw);
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished() || out.size() > MOST) {
          throw BrokenPdf.at(offset);
        }
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw BrokenPdf.at(offset);
    } finally {
      inflater.end();
    }
  }

  /** Rows that are written as what they differ from the row above, or as they are. */
  private static byte[] unpredicted(byte[] rows, int columns, int offset) throws BrokenPdf {
    int width = columns + 1;
    if (columns < 1 || rows.length % width != 0) {
      throw BrokenPdf.at(offset);
    }
    byte[] out = new byte[rows.length / width * columns];
    for (int row = 0; row < rows.length / width; row++) {
      int kind = rows[row * width];
      if (kind != 0 && kind != UP) {
        throw BrokenPdf.at(offset);
      }
      for (int i = 0; i < columns; i++) {
        int above = row == 0 || kind == 0 ? 0 : out[(row - 1) * columns + i];
        out[row * columns + i] = (byte) (rows[row * width + 1 + i] + above);
      }
    }
    return out;
  }
}
