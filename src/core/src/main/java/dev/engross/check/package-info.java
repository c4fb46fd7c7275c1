/**
 * Rules over a whole agreement, one class each, in one list.
 */
@NullMarked
package dev.engross.check;

import org.jspecify.annotations.NullMarked;
