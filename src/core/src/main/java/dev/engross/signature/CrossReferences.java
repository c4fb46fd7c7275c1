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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of cross references: where the objects stand that a revision writes.
 *
 * @param offset where it stands
 * @param end the first byte after it
 * @param entries by the numbers of objects
 * @param trailer what is said of the whole file
 */
record CrossReferences(int offset, int end, Map<Integer, Entry> entries, Dictionary trailer) {

  private static final int FIELDS = 3;
  private static final int WIDEST = 8;
  /** More than any reader takes: what is said of further ones, each reader understands otherwise. */
  static final int MOST = 2_000_000;
  /** What an entry takes in memory, in bytes. */
  private static final int ENTRY = 128;
  /** A line is 20 bytes long (ISO 32000-1, 7.5.4): readers that count bytes misread any other. */
  private static final int LINE = 20;
  private static final String HEAD = "xref";
  private static final Pattern ROW = Pattern.compile("0([0-9]{9}) ([0-9]{5}) ([nf])(?: \r| \n|\r\n)");

  /**
   * Where an object stands.
   *
   * @param kind 0 for one that is free, 1 for one that stands by itself, 2 for one in a stream of objects
   * @param place its offset, or the number of the stream
   * @param index in the stream; the generation of one that stands by itself
   */
  record Entry(int kind, int place, int index) {}

  static CrossReferences read(byte[] file, int offset, Allowance allowance) throws BrokenPdf {
    if (offset < 0 || offset >= file.length) {
      throw BrokenPdf.at(file.length);
    }
    return file[offset] == HEAD.charAt(0) ? table(file, offset, allowance) : stream(file, offset, allowance);
  }

  private static CrossReferences table(byte[] file, int offset, Allowance allowance) throws BrokenPdf {
    ValueReader reader = new ValueReader(file, offset);
    reader.expectPlainly(HEAD);
    Map<Integer, Entry> entries = new TreeMap<>();
    while (!reader.takes("trailer")) {
      int first = reader.whole();
      int count = reader.whole();
      reader.skip();
      allowance.take((long) ENTRY * count);
      for (int i = 0; i < count; i++) {
        int at = reader.at();
        Matcher line = ROW.matcher(reader.taken(LINE));
        if (!line.matches() || first > MOST) {
          throw BrokenPdf.at(at);
        }
        boolean used = line.group(3).equals("n");
        entries.put(first + i, new Entry(
            used ? 1 : 0, used ? Integer.parseInt(line.group(1)) : 0, used ? Integer.parseInt(line.group(2)) : 0));
      }
    }
    if (!(reader.value() instanceof Dictionary trailer)) {
      throw BrokenPdf.at(reader.at());
    }
    Optional<Integer> hybrid = Value.whole(trailer.get("XRefStm"));
    if (hybrid.isPresent()) {
      both(entries, stream(file, hybrid.get(), allowance));
    }
    return new CrossReferences(offset, reader.at(), entries, trailer);
  }

  /** Readers differ in which of two they believe; a table calls free what only a stream can say. */
  private static void both(Map<Integer, Entry> table, CrossReferences stream) throws BrokenPdf {
    for (Map.Entry<Integer, Entry> one : stream.entries().entrySet()) {
      Entry other = table.put(one.getKey(), one.getValue());
      if (other != null && other.kind() != 0 && !other.equals(one.getValue())) {
        throw BrokenPdf.at(stream.offset());
      }
    }
  }

  private static CrossReferences stream(byte[] file, int offset, Allowance allowance) throws BrokenPdf {
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
    allowance.take(ENTRY * total);
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
        entries.put(index.get(i) + n, new Entry(kind, kind == 0 ? 0 : second, kind == 0 ? 0 : third));
        at += width;
      }
    }
    return new CrossReferences(offset, stored.end(), entries, stream.dictionary());
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
