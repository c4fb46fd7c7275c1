package dev.engross.signature;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a PDF (ISO 32000-1, 7.3). Bytes are kept as the characters U+0000 to U+00FF. */
sealed interface Value {

  /** {@code true}, {@code false} or {@code null}. */
  record Word(String word) implements Value {}

  /** A number, as it is written. */
  record Number(String digits) implements Value {}

  /** A name without its solidus, its escapes resolved. */
  record Name(String name) implements Value {}

  /** The bytes of a string, however they are written. */
  record Text(String bytes) implements Value {

    /** As it is shown to people. */
    String words() {
      byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
      if (bytes.startsWith("\u00FE\u00FF")) {
        return new String(raw, 2, raw.length - 2, StandardCharsets.UTF_16BE);
      }
      return bytes.startsWith("\u00EF\u00BB\u00BF")
          ? new String(raw, 3, raw.length - 3, StandardCharsets.UTF_8)
          : bytes;
    }
  }

  /** A reference to an object. */
  record Reference(int number, int generation) implements Value {}

  /** An array. */
  record Items(List<Value> all) implements Value {
    public Items {
      all = List.copyOf(all);
    }
  }

  /** A dictionary. */
  record Dictionary(Map<String, Value> entries) implements Value {
    public Dictionary {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    boolean isName(String key, String name) {
      return new Name(name).equals(entries.get(key));
    }

    Dictionary with(String key, Value value) {
      Map<String, Value> more = new LinkedHashMap<>(entries);
      more.put(key, value);
      return new Dictionary(more);
    }
  }

  /** A stream as it is stored. */
  record Stream(Dictionary dictionary, String bytes) implements Value {}

  /** A whole number from 0 up, if that is what a value is. */
  static Optional<Integer> whole(Optional<Value> value) {
    return value.filter(v -> v instanceof Number n && n.digits().matches("[0-9]{1,9}"))
        .map(v -> Integer.parseInt(((Number) v).digits()));
  }

  /** The dictionary that a value is or has. */
  static Optional<Dictionary> dictionary(Optional<Value> value) {
    return value.flatMap(v -> v instanceof Dictionary d ? Optional.of(d)
        : v instanceof Stream s ? Optional.of(s.dictionary()) : Optional.empty());
  }
}
