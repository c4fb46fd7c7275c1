/**
 * Documents as PDF files. {@code font} knows typefaces and {@code layout} places words on pages; this package alone
 * knows OpenPDF, which writes what was placed: objects, streams and cross references.
 */
@NullMarked
package dev.engross.render.pdf;

import org.jspecify.annotations.NullMarked;
