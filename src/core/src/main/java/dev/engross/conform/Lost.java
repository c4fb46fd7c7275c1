package dev.engross.conform;

import dev.engross.model.Instrument;
import dev.engross.source.Location;
import java.time.LocalDate;

/**
 * A change that an earlier paper makes only later, and that cannot be made any more once another paper, which was made
 * after it, has taken effect before it.
 *
 * @param paper that makes the change
 * @param day of its effect
 * @param at where it is written
 * @param why what stands in its way
 */
public record Lost(Instrument paper, LocalDate day, Location at, String why) {}
