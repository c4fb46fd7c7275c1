package dev.engross.finding;

import java.util.Locale;

/** How grave a finding is, mildest first. Nothing is written while there is an {@link #ERROR}. */
public enum Severity {
  INFO,
  WARN,
  ERROR;

  /** The word used in logs: {@code info}, {@code warning}, {@code error}. */
  public String word() {
    return this == WARN ? "warning" : name().toLowerCase(Locale.ROOT);
  }
}
