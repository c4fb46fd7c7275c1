/**
 * The typefaces that pages are set in: their metrics, and the subsets that a file embeds. No PDF library is known here.
 */
@NullMarked
package dev.engross.render.pdf.font;

import org.jspecify.annotations.NullMarked;
