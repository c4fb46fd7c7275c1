package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Moment;
import dev.engross.model.Section;

/**
 * A change as an instrument makes it.
 *
 * @param effective when its section, or it, takes effect; unsaid for when the instrument does
 * @param until when it ceases to have effect; unsaid for when the instrument does
 * @param only in what scope it holds, by its own words or else by those of its section; empty if in any
 * @param section that makes it
 */
record Made(Change change, Moment effective, Moment until, String only, Section section) {

  /** What is said to have made what it makes, and until when. */
  Origin by(Origin unit) {
    return unit.ending(until);
  }
}
