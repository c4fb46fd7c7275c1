/**
 * JSON Schemas of the files that authors write, for their editors. The schemas themselves are resources, and tests hold
 * them to the binders; here they are put into a book.
 */
@NullMarked
package dev.engross.schema;

import org.jspecify.annotations.NullMarked;
