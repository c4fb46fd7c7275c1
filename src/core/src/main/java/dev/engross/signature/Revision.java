package dev.engross.signature;

import dev.engross.signature.CrossReferences.Entry;
import dev.engross.signature.StoredObjects.Stored;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Stream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file as it was after one revision, and what that revision wrote. */
final class Revision {

  private static final int LONGEST_CHAIN = 32;

  private final byte[] file;
  private final int start;
  private final int end;
  private final int section;
  private final Dictionary trailer;
  private final Map<Integer, Entry> table;
  private final Set<Integer> written;
  private final Allowance allowance;
  private final Map<Integer, Optional<Value>> read = new HashMap<>();
  private final Map<Integer, Map<Integer, Value>> opened = new HashMap<>();

  /**
   * @param section where its last cross references stand
   * @param table of all objects that there are after it
   * @param written the numbers of those that it says something of
   * @param allowance of the whole file
   */
  Revision(
      byte[] file, int start, int end, int section, Dictionary trailer, Map<Integer, Entry> table,
      Set<Integer> written, Allowance allowance) {
    this.allowance = allowance;
    this.file = file;
    this.start = start;
    this.end = end;
    this.section = section;
    this.trailer = trailer;
    this.table = table;
    this.written = written;
  }

  /** Where it begins in the file. */
  int start() {
    return start;
  }

  /** Where it ends: the first byte after it. */
  int end() {
    return end;
  }

  int section() {
    return section;
  }

  /** The number of the object that the cross references are; -1 where they are no object. */
  int sectionNumber() throws BrokenPdf {
    ValueReader reader = new ValueReader(file, section);
    return reader.takes("xref") ? -1 : reader.whole();
  }

  /** How many times objects refer to one. */
  int references(Value reference) throws BrokenPdf {
    int count = 0;
    for (int number : table.keySet()) {
      Optional<Value> object = object(number);
      count += object.isPresent() ? references(object.get(), reference) : 0;
    }
    return count;
  }

  private static int references(Value in, Value reference) {
    if (in instanceof Dictionary dictionary) {
      return dictionary.entries().values().stream().mapToInt(v -> references(v, reference)).sum();
    }
    if (in instanceof Value.Items items) {
      return items.all().stream().mapToInt(v -> references(v, reference)).sum();
    }
    return in instanceof Stream stream ? references(stream.dictionary(), reference) : in.equals(reference) ? 1 : 0;
  }

  Dictionary trailer() {
    return trailer;
  }

  Set<Integer> written() {
    return written;
  }

  /** The number after the last one that an object may have. */
  int size() {
    return Value.whole(trailer.get("Size")).orElse(0);
  }

  /** A value, or what it refers to; empty for nothing. */
  Optional<Value> resolved(Optional<Value> value) throws BrokenPdf {
    Optional<Value> found = value;
    for (int i = 0; i < LONGEST_CHAIN && found.isPresent() && found.get() instanceof Reference to; i++) {
      found = object(to.number());
    }
    return found.filter(v -> !(v instanceof Reference) && !v.equals(new Value.Word("null")));
  }

  Optional<Dictionary> dictionary(Optional<Value> value) throws BrokenPdf {
    return Value.dictionary(resolved(value));
  }

  /** An object; empty if it is free, or was never written. */
  Optional<Value> object(int number) throws BrokenPdf {
    Optional<Value> known = read.get(number);
    if (known != null) {
      return known;
    }
    read.put(number, Optional.empty());
    Optional<Value> value = found(number);
    read.put(number, value);
    return value;
  }

  private Optional<Value> found(int number) throws BrokenPdf {
    Entry entry = table.get(number);
    if (entry == null || entry.kind() == 0) {
      return Optional.empty();
    }
    if (entry.kind() == 1) {
      return Optional.of(stored(number).value());
    }
    Map<Integer, Value> stream = opened.get(entry.place());
    if (stream == null) {
      stream = opened(entry.place());
      opened.put(entry.place(), stream);
    }
    if (!stream.containsKey(number)) {
      throw new BrokenPdf("is damaged: it has no object " + number + ", of which it says where it stands");
    }
    return Optional.of(stream.get(number));
  }

  /** Whether an object stands by itself, and not in a stream of objects. */
  boolean standsByItself(int number) {
    Entry entry = table.get(number);
    return entry != null && entry.kind() == 1;
  }

  /** An object that stands by itself, with its place. */
  Stored stored(int number) throws BrokenPdf {
    Stored stored = StoredObjects.read(file, table.get(number).place(), length -> resolved(Optional.of(length)));
    if (stored.number() != number || stored.end() > end) {
      throw new BrokenPdf("is damaged: it has no object " + number + ", of which it says where it stands");
    }
    return stored;
  }

  private Map<Integer, Value> opened(int number) throws BrokenPdf {
    Entry entry = table.get(number);
    if (entry == null || entry.kind() != 1 || !(object(number).orElse(null) instanceof Stream stream)) {
      throw new BrokenPdf("is damaged: it has no object " + number + ", of which it says where it stands");
    }
    byte[] bytes = StoredObjects.decoded(stream, entry.place());
    allowance.take(bytes.length);
    int count = Value.whole(stream.dictionary().get("N")).orElse(0);
    int first = Value.whole(stream.dictionary().get("First")).orElse(0);
    Map<Integer, Value> objects = new HashMap<>();
    ValueReader heads = new ValueReader(bytes, 0);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int one = inStream(heads, entry);
      long place = (long) first + inStream(heads, entry);
      if (place > bytes.length || !seen.add(one)) {
        throw BrokenPdf.at(entry.place());
      }
      try {
        objects.put(one, new ValueReader(bytes, (int) place).value());
      } catch (BrokenPdf e) {
        throw BrokenPdf.at(entry.place());
      }
    }
    return objects;
  }

  /** Places in a stream tell nobody anything; the stream's own does. */
  private static int inStream(ValueReader heads, Entry entry) throws BrokenPdf {
    try {
      return heads.whole();
    } catch (BrokenPdf e) {
      throw BrokenPdf.at(entry.place());
    }
  }
}
