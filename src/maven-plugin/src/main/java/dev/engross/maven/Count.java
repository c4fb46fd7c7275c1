package dev.engross.maven;

/** Words numbers. */
final class Count {

  private Count() {}

  /** {@code 1 file}, {@code 2,000 files}. */
  static String of(long count, String one) {
    return grouped(count) + " " + one + (count == 1 ? "" : "s");
  }

  /** {@code 812 B}, {@code 12.3 kB}, {@code 4.0 MB}. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 999_950 ? tenths(bytes + 50, 1_000) + " kB" : tenths(bytes + 50_000, 1_000_000) + " MB";
  }

  /** {@code 0.4 s}, from nanoseconds. */
  static String seconds(long nanos) {
    return tenths(nanos + 50_000_000L, 1_000_000_000L) + " s";
  }

  private static String tenths(long value, long unit) {
    return grouped(value / unit) + "." + value % unit * 10 / unit;
  }

  /** {@code 2,000}. */
  static String grouped(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
