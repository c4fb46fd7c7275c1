/**
 * From blocks to placed lines: words become tokens, tokens lines, lines slabs, and slabs pages. Lengths are points
 * ({@code 1/72} inch); {@code x} runs to the right from the sheet's left edge, {@code y} down. Nothing here knows a
 * PDF.
 */
@NullMarked
package dev.engross.render.pdf.layout;

import org.jspecify.annotations.NullMarked;
