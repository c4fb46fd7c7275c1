/**
 * Where words stand: source files and 1-based positions in them.
 */
@NullMarked
package dev.engross.source;

import org.jspecify.annotations.NullMarked;
