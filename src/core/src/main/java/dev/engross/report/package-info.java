/** Histories of agreements as they are handed on: Markdown, JSON, CSV, and a document that renderers read. */
@NullMarked
package dev.engross.report;

import org.jspecify.annotations.NullMarked;
