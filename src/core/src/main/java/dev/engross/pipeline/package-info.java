/**
 * Where everything meets: from the files of a book to its findings and its output.
 */
@NullMarked
package dev.engross.pipeline;

import org.jspecify.annotations.NullMarked;
