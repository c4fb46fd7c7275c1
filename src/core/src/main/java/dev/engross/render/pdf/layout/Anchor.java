package dev.engross.render.pdf.layout;

/**
 * A place that a bookmark or a reference leads to.
 *
 * @param id the block's id; empty if it has none
 * @param title the bookmark's words; empty for no bookmark
 * @param level 1 for titles of the instrument and its schedules, 2 for articles, 3 for sections, 4 for sections in
 *     these, and so on
 */
public record Anchor(String id, String title, int level) {}
