/**
 * Signatures in PDFs: which revisions a file has, who signed each, whether that holds, and the making of one. It reads
 * the objects of a file itself and strictly: a reader that mends what is broken shows other people another file.
 */
@NullMarked
package dev.engross.signature;

import org.jspecify.annotations.NullMarked;
