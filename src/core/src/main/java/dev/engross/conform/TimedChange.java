package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import java.time.LocalDate;

/**
 * A change with the day of its effect.
 *
 * @param section that makes it
 * @param day {@link LocalDate#MAX} while it waits for an event
 */
public record TimedChange(Instrument paper, Section section, Change change, LocalDate day) {}
