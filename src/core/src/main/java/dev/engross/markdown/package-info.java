/**
 * Authors' prose: the little Markdown that contracts need. {@link dev.engross.markdown.Markdown} is the way in;
 * {@code ProseReader} finds paragraphs, items, quotations and tables by their lines, {@code InlineMarkup} leaves
 * marks inside a paragraph to commonmark, {@code XhtmlWriter} writes. Nothing that an author types is lost: what is
 * no mark prints as it stands.
 */
@NullMarked
package dev.engross.markdown;

import org.jspecify.annotations.NullMarked;
