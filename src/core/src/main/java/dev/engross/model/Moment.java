package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.LegalDate;

/** When something takes or loses effect. */
public sealed interface Moment {

  /** Not said: the date of the paper for a beginning, never for an end. */
  record Unsaid() implements Moment {}

  /** This moment, or another where nothing is said. */
  default Moment or(Moment otherwise) {
    return this instanceof Unsaid ? otherwise : this;
  }

  /** On a date, at the beginning of the day, written at a place. */
  record At(LegalDate date, Location at) implements Moment {}

  /** When an event happens; pending until then. */
  record Upon(String event) implements Moment {}

  /** On a date, unless an event happens before it. */
  record Unless(LegalDate date, String event, Location at) implements Moment {}

  /** From the agreement's beginning. */
  record Start() implements Moment {}
}
