/**
 * The one semantic document that every renderer reads: sealed blocks and inlines, and the style they are set in.
 */
@NullMarked
package dev.engross.document;

import org.jspecify.annotations.NullMarked;
