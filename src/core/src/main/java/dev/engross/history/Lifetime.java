package dev.engross.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a key counts.
 *
 * @param from the first moment
 * @param until the first moment at which it has expired; {@link Instant#MAX} for never
 * @param revoked the first moment at which it is revoked; {@link Instant#MIN} if nothing that it signed may be
 *     believed, {@link Instant#MAX} for never
 */
record Lifetime(Instant from, Instant until, Instant revoked) {

  static final Lifetime ALWAYS = new Lifetime(Instant.MIN, Instant.MAX, Instant.MAX);

  /** While both count: a subkey lives no longer than its primary key. */
  Lifetime within(Lifetime other) {
    return new Lifetime(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until,
        revoked.isBefore(other.revoked) ? revoked : other.revoked);
  }

  /** Why it does not count at a time, to be read after "which"; empty if it does. */
  Optional<String> fault(Instant at) {
    if (!at.isBefore(revoked)) {
      return Optional.of(revoked.equals(Instant.MIN) ? "was revoked" : "was revoked on " + day(revoked));
    }
    if (at.isBefore(from)) {
      return Optional.of("counts only from " + day(from) + " on, and this was made on " + day(at));
    }
    return at.isBefore(until)
        ? Optional.empty()
        : Optional.of("expired on " + day(until) + ", and this was made on " + day(at));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
