package dev.engross.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of agreements is asked for.
 *
 * @param asOf the day on whose end it is in force; empty for the last on which an executed paper takes effect
 * @param signedUntil the last day on which a paper that counts was made; empty for all papers
 */
public record Conformity(Optional<LocalDate> asOf, Optional<LocalDate> signedUntil) {}
