/**
 * The text rendering: ASCII lines of a fixed width, as paper was typed and as EDGAR takes it.
 *
 * <p>{@link dev.engross.render.text.TextRenderer} is the way in. {@code BlockSetter} visits blocks and hands tables,
 * boxes and signatures to setters of their own; {@code Composer} makes words of inlines and fills lines with them;
 * {@code TextWriter} knows only what space is due.
 */
@NullMarked
package dev.engross.render.text;

import org.jspecify.annotations.NullMarked;
