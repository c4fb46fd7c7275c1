/**
 * Forms' templates: FreeMarker held to what a stranger may do, and the XHTML that it gives read into a document.
 */
@NullMarked
package dev.engross.template;

import org.jspecify.annotations.NullMarked;
