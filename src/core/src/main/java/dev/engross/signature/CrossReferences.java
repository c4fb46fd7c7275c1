package dev.engross.signature;

import dev.engross.signature.StoredObjects.Stored;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One section of cross references: where the objects stand that a revision writes.
 *
 * @param offset where it stands
 * @param entries by the numbers of objects
 * @param trailer what is said of the whole file
 */
record CrossReferences(int offset, Map<Integer, Entry> entries, Dictionary trailer) {

  private static final int FIELDS = 3;
  private static final int WIDEST = 8;
  private static final int MOST = 2_000_000;

  /**
   * Where an object stands.
   *
   * @param kind 0 for one that is free, 1 for one that stands by itself, 2 for one in a stream of objects
   * @param place its offset, or the number of the stream
   * @param index in the stream
   */
  record Entry(int kind, int place, int index) {}

  static CrossReferences read(byte[] file, int offset) throws BrokenPdf {
    if (offset < 0 || offset >= file.length) {
      throw BrokenPdf.at(file.length);
    }
    ValueReader reader = new ValueReader(file, offset);
    return reader.takes("xref") ? table(file, offset, reader) : stream(file, offset);
  }

  private static CrossReferences table(byte[] file, int offset, ValueReader reader) throws BrokenPdf {
    Map<Integer, Entry> entries = new TreeMap<>();
    while (!reader.takes("trailer")) {
      int first = reader.whole();
      int count = reader.whole();
      for (int i = 0; i < count; i++) {
        int place = reader.whole();
        reader.whole();
        boolean used = reader.takes("n");
        if (!used) {
          reader.expect("f");
        }
        entries.put(first + i, new Entry(used ? 1 : 0, place, 0));
      }
    }
    if (!(reader.value() instanceof Dictionary trailer)) {
      throw BrokenPdf.at(reader.at());
    }
    Optional<Integer> hybrid = Value.whole(trailer.get("XRefStm"));
    if (hybrid.isPresent()) {
      stream(file, hybrid.get()).entries().forEach(entries::putIfAbsent);
    }
    return new CrossReferences(offset, entries, trailer);
  }

  private static CrossReferences stream(byte[] file, int offset) throws BrokenPdf {
    Stored stored = StoredObjects.read(file, offset, reference -> Optional.empty());
    if (!(stored.value() instanceof Stream stream) || !stream.dictionary().isName("Type", "XRef")) {
      throw BrokenPdf.at(offset);
    }
    List<Integer> widths = numbers(stream.dictionary().get("W"), offset);
    int size = Value.whole(stream.dictionary().get("Size")).orElse(0);
    List<Integer> index = stream.dictionary().get("Index").isPresent()
        ? numbers(stream.dictionary().get("Index"), offset)
        : List.of(0, size);
    if (widths.size() != FIELDS || widths.stream().anyMatch(w -> w > WIDEST) || index.size() % 2 != 0) {
      throw BrokenPdf.at(offset);
    }
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    byte[] rows = StoredObjects.decoded(stream, offset);
    long total = 0;
    for (int i = 1; i < index.size(); i += 2) {
      total += index.get(i);
    }
    if (width == 0 || total > MOST || total * width != rows.length) {
      throw BrokenPdf.at(offset);
    }
    Map<Integer, Entry> entries = new TreeMap<>();
    int at = 0;
    for (int i = 0; i < index.size(); i += 2) {
      for (int n = 0; n < index.get(i + 1); n++) {
        int kind = widths.get(0) == 0 ? 1 : field(rows, at, widths.get(0), offset);
        int second = field(rows, at + widths.get(0), widths.get(1), offset);
        int third = field(rows, at + widths.get(0) + widths.get(1), widths.get(2), offset);
        if (kind > 2) {
          throw BrokenPdf.at(offset);
        }
        entries.put(index.get(i) + n, new Entry(kind, second, kind == 2 ? third : 0));
        at += width;
      }
    }
    return new CrossReferences(offset, entries, stream.dictionary());
  }

  private static int field(byte[] rows, int at, int width, int offset) throws BrokenPdf {
    long value = 0;
    for (int i = at; i < at + width; i++) {
      value = value << 8 | rows[i] & 0xFF;
    }
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw BrokenPdf.at(offset);
    }
    return (int) value;
  }

  private static List<Integer> numbers(Optional<Value> value, int offset) throws BrokenPdf {
    List<Integer> all = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Items items) {
      for (Value item : items.all()) {
        all.add(Value.whole(Optional.of(item)).orElseThrow(() -> BrokenPdf.at(offset)));
      }
    }
    return all;
  }
}
