/**
 * Typed values of schedules and particulars: rates, money, fees by tiers, dates, spans. Read without a locale; what
 * cannot be read is told with its place and its mend.
 */
@NullMarked
package dev.engross.value;

import org.jspecify.annotations.NullMarked;
