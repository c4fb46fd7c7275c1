/**
 * A book as its authors wrote it: agreements, instruments, sections, changes, parties, schedules, forms.
 */
@NullMarked
package dev.engross.model;

import org.jspecify.annotations.NullMarked;
