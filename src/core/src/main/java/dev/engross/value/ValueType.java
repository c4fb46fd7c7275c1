package dev.engross.value;

import java.util.Optional;

/** The types that a column or a kind's parameter may have, by the names authors write. */
public enum ValueType {
  RATE("rate"),
  MONEY("money"),
  NUMBER("number"),
  FEE("fee"),
  DATE("date"),
  END("end"),
  SPAN("span"),
  TEXT("text"),
  NAME("name");

  private final String word;

  ValueType(String word) {
    this.word = word;
  }

  /** As authors write it: {@code rate}. */
  public String word() {
    return word;
  }

  /** The type of that name, in lower case. */
  public static Optional<ValueType> named(String word) {
    for (ValueType type : values()) {
      if (type.word.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
