/**
 * What is wrong, where, and how to mend it.
 */
@NullMarked
package dev.engross.finding;

import org.jspecify.annotations.NullMarked;
