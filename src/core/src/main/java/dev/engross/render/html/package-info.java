/**
 * Documents as HTML that a filing system takes. In three roles: {@link dev.engross.render.html.HtmlRenderer} is what
 * others see, {@code HtmlBlocks} and {@code HtmlInlines} walk a document, {@code HtmlWriter} knows how tags and
 * characters are written.
 */
@NullMarked
package dev.engross.render.html;

import org.jspecify.annotations.NullMarked;
