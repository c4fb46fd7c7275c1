/**
 * Folding: what an agreement says once its instruments and events are applied, and which of them made it so.
 */
@NullMarked
package dev.engross.conform;

import org.jspecify.annotations.NullMarked;
