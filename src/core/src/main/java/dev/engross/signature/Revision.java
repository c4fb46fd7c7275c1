package dev.engross.signature;

import dev.engross.signature.CrossReferences.Entry;
import dev.engross.signature.StoredObjects.Stored;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Stream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file as it was after one revision, and what that revision wrote. */
final class Revision {

  private static final int LONGEST_CHAIN = 32;

  private final byte[] file;
  private final int start;
  private final int end;
  private final CrossReferences section;
  private final Map<Integer, Entry> table;
  private final Set<Integer> written;
  private final Set<Integer> sections;
  private final Allowance allowance;
  private final Map<Integer, Optional<Value>> read = new HashMap<>();
  private final Map<Integer, List<Member>> opened = new HashMap<>();
  private final Map<Integer, Integer> references = new HashMap<>();

  /** From one byte to the one before another. */
  record Extent(int start, int end) {}

  /** An object in a stream of objects. */
  private record Member(int number, Value value) {}

  /**
   * @param section its last cross references
   * @param table of all objects that there are after it
   * @param written the numbers of those that it says something of
   * @param sections where cross references stand, its own and all before
   * @param allowance of the whole file
   */
  Revision(
      byte[] file, int start, int end, CrossReferences section, Map<Integer, Entry> table,
      Set<Integer> written, Set<Integer> sections, Allowance allowance) {
    this.allowance = allowance;
    this.file = file;
    this.start = start;
    this.end = end;
    this.section = section;
    this.table = table;
    this.written = written;
    this.sections = sections;
  }

  /** Where it begins in the file. */
  int start() {
    return start;
  }

  /** Where it ends: the first byte after it. */
  int end() {
    return end;
  }

  /** Where its last cross references stand. */
  int section() {
    return section.offset();
  }

  /** Whether there is no object of a number, or only cross references. */
  boolean isUnused(int number) {
    Entry entry = table.get(number);
    return entry == null || entry.kind() == 0 || isSection(number);
  }

  private boolean isSection(int number) {
    return standsByItself(number) && sections.contains(table.get(number).place());
  }

  /** How many times objects refer to one, and the trailer. */
  int references(int number) throws BrokenPdf {
    if (references.isEmpty()) {
      for (int one : table.keySet()) {
        // What cross references refer to, the trailer does.
        object(one).filter(o -> !isSection(one)).ifPresent(this::count);
      }
      count(trailer());
    }
    return references.getOrDefault(number, 0);
  }

  private void count(Value in) {
    if (in instanceof Dictionary dictionary) {
      dictionary.entries().values().forEach(this::count);
    } else if (in instanceof Value.Items items) {
      items.all().forEach(this::count);
    } else if (in instanceof Stream stream) {
      count(stream.dictionary());
    } else if (in instanceof Reference to) {
      references.merge(to.number(), 1, Integer::sum);
    }
  }

  /** Where the objects stand by themselves that it wrote. */
  List<Extent> extents() throws BrokenPdf {
    List<Extent> all = new ArrayList<>();
    for (int number : written) {
      // Cross references tell where they end themselves.
      if (standsByItself(number) && table.get(number).place() >= start && !isSection(number)) {
        Stored stored = stored(number);
        all.add(new Extent(stored.start(), stored.end()));
      }
    }
    return all;
  }

  /** The generation of an object. */
  int generation(int number) {
    return standsByItself(number) ? table.get(number).index() : 0;
  }

  Dictionary trailer() {
    return section.trailer();
  }

  Set<Integer> written() {
    return written;
  }

  /** The number after the last one that an object may have. */
  int size() {
    return Value.whole(trailer().get("Size")).orElse(0);
  }

  /** A value, or what it refers to; empty for nothing. */
  Optional<Value> resolved(Optional<Value> value) throws BrokenPdf {
    Optional<Value> found = value;
    for (int i = 0; i < LONGEST_CHAIN && found.isPresent() && found.get() instanceof Reference to; i++) {
      found = to.generation() == generation(to.number()) ? object(to.number()) : Optional.empty();
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
    List<Member> stream = opened.get(entry.place());
    if (stream == null) {
      stream = opened(entry.place());
      opened.put(entry.place(), stream);
    }
    if (entry.index() >= stream.size() || stream.get(entry.index()).number() != number) {
      throw missing(number);
    }
    return Optional.of(stream.get(entry.index()).value());
  }

  /** Whether an object stands by itself, and not in a stream of objects. */
  boolean standsByItself(int number) {
    Entry entry = table.get(number);
    return entry != null && entry.kind() == 1;
  }

  /** An object that stands by itself, with its place. */
  Stored stored(int number) throws BrokenPdf {
    Stored stored = StoredObjects.read(file, table.get(number).place(), length -> resolved(Optional.of(length)));
    if (stored.number() != number || stored.generation() != generation(number) || stored.end() > end) {
      throw missing(number);
    }
    allowance.takeValues(stored.structure());
    allowance.take(stored.end() - stored.start());
    return stored;
  }

  private static BrokenPdf missing(int number) {
    return new BrokenPdf("is damaged: it has no object " + number + ", of which it says where it stands");
  }

  private List<Member> opened(int number) throws BrokenPdf {
    Entry entry = table.get(number);
    if (entry == null || entry.kind() != 1 || !(object(number).orElse(null) instanceof Stream stream)
        || !stream.dictionary().isName("Type", "ObjStm")) {
      throw missing(number);
    }
    byte[] bytes = StoredObjects.decoded(stream, entry.place());
    allowance.takeValues(bytes.length);
    int count = Value.whole(stream.dictionary().get("N")).orElse(0);
    int first = Value.whole(stream.dictionary().get("First")).orElse(0);
    List<Member> objects = new ArrayList<>();
    ValueReader heads = new ValueReader(bytes, 0);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int one = inStream(heads, entry);
      long place = (long) first + inStream(heads, entry);
      if (place > bytes.length || !seen.add(one)) {
        throw BrokenPdf.at(entry.place());
      }
      try {
        objects.add(new Member(one, new ValueReader(bytes, (int) place).value()));
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
