package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;

/** What a schedule that a paper attaches shows, and does not provide for good. */
public sealed interface Ending {

  /** The change that attaches it. */
  Change restate();

  /** The paper whose change ends. */
  Instrument paper();

  /**
   * A change of an earlier paper, or of the same, that ends later: once it does, the schedule is another.
   *
   * @param until when
   */
  record Until(Change restate, Instrument paper, Moment until) implements Ending {}

  /** A change of an earlier paper, which the paper supersedes while it attaches what it made. */
  record Superseded(Change restate, Instrument paper) implements Ending {}
}
