package dev.engross.conform;

import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;

/** What made a part of the state what it is. */
public sealed interface Origin {

  /** Where its YAML stands. */
  Location at();

  /**
   * An instrument, the base included.
   *
   * @param until when what it made so ends; unsaid for no end
   */
  record By(Instrument instrument, Location at, Moment until) implements Origin {

    /** Without an end. */
    public By(Instrument instrument, Location at) {
      this(instrument, at, new Moment.Unsaid());
    }
  }

  /** Not known; the instrument is the first that shows it. */
  record FirstKnownFrom(Instrument instrument, Location at) implements Origin {}

  /** A fact that no instrument made, and its day. */
  record Happened(LegalDate on, Location at) implements Origin {}

  /** The same, of something that ends. */
  default Origin ending(Moment until) {
    return this instanceof By by ? new By(by.instrument(), by.at(), until) : this;
  }

  /** Whether an instrument made it so. */
  default boolean isBy(Instrument instrument) {
    return this instanceof By by && by.instrument().name().equals(instrument.name());
  }
}
