package dev.engross.model;

import java.util.Locale;

/** Where an instrument stands: written, out for signature, signed, or given up. */
public enum Status {
  DRAFT,
  FINAL,
  EXECUTED,
  ABANDONED;

  /** As it is written in YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
