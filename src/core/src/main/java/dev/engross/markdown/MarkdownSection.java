package dev.engross.markdown;

import dev.engross.source.Location;

/**
 * A section of a file in which headings are sections.
 *
 * @param level 1 for {@code #}, and at most one more than the section before has
 * @param heading as typed; empty for {@code ~}, and for text before the first heading
 * @param text what stands under it up to the next heading, without empty lines at its ends
 * @param at the heading
 * @param textAt the first character of the text; where there is none, the heading
 */
public record MarkdownSection(int level, String heading, String text, Location at, Location textAt) {}
