/**
 * Books that are generated, for measuring.
 */
@NullMarked
package dev.engross.bench;

import org.jspecify.annotations.NullMarked;
