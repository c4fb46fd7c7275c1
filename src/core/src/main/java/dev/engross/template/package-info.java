/**
 * Forms' templates: FreeMarker held to what a stranger may do, and the XHTML that it gives read into a document.
 *
 * <p>{@link dev.engross.template.TemplateEngine} is the way in. {@code Library} parses templates and keeps them,
 * {@code Guard} refuses before the run, {@code Budget} counts during it, {@code Views} shows the data, {@code Faults}
 * words what went wrong; {@code XhtmlReader} reads what was written, through {@code XmlReader} for the tags and
 * {@code BlockReader} for what they mean.
 */
@NullMarked
package dev.engross.template;

import org.jspecify.annotations.NullMarked;
