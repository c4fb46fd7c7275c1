/**
 * How things are worded: dates, titles, numbers, lists and fees, printed after the samples that a form gives.
 */
@NullMarked
package dev.engross.wording;

import org.jspecify.annotations.NullMarked;
