package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;

/**
 * What a schedule that a paper attaches shows for a time alone: once it ends, the schedule is another.
 *
 * @param restate the change that attaches it
 * @param paper whose change ends, an earlier one or the same
 * @param until when
 */
public record Ending(Change restate, Instrument paper, Moment until) {}
