/**
 * Files of a book, found and read: no link leads out of it, nothing is too large, and everything is UTF-8.
 */
@NullMarked
package dev.engross.files;

import org.jspecify.annotations.NullMarked;
