package dev.engross.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of a book, by the names of their folders, with the core's {@code general}. */
public record Forms(Map<String, Form> byName) {

  /** The form that words every verb and stands behind all others. */
  public static final String GENERAL = "general";

  public Forms {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** A form by the name of its folder. */
  public Optional<Form> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The form that stands behind all others; there always is one. */
  public Form general() {
    return Optional.ofNullable(byName.get(GENERAL)).orElseThrow();
  }

  /** The names of all forms, in the order in which they were bound. */
  public Set<String> names() {
    return byName.keySet();
  }
}
