package dev.engross.conform;

import dev.engross.model.Instrument;
import java.time.LocalDate;

/**
 * An amendment in the order in which papers were made.
 *
 * @param made when it was made: its date, or that of the one before it
 * @param order among those that have the same day of effect
 */
record Signed(Instrument instrument, LocalDate made, int order) {}
