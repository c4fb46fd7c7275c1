package dev.engross.conform;

import dev.engross.model.Instrument;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;

/** What made a part of the state what it is. */
public sealed interface Origin {

  /** Where its YAML stands. */
  Location at();

  /** An instrument, the base included. */
  record By(Instrument instrument, Location at) implements Origin {}

  /** Not known; the instrument is the first that shows it. */
  record FirstKnownFrom(Instrument instrument, Location at) implements Origin {}

  /** A fact that no instrument made, and its day. */
  record Happened(LegalDate on, Location at) implements Origin {}

  /** Whether an instrument made it so. */
  default boolean isBy(Instrument instrument) {
    return this instanceof By by && by.instrument().name().equals(instrument.name());
  }
}
