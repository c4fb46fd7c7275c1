package dev.engross.render.pdf.layout;

/**
 * A line as a line breaker found it.
 *
 * @param from the first token
 * @param to after the last token
 * @param factor by which its gaps are set wider
 */
record Span(int from, int to, double factor) {}
