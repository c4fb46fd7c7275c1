package dev.engross.history;

import dev.engross.files.BookTree;

/**
 * What a tag names.
 *
 * @param name without {@code refs/tags/}
 * @param commit the id of the commit
 * @param message empty for a tag that is only a name
 * @param tree the book as the commit holds it
 */
public record Tagged(String name, String commit, String message, BookTree tree) {}
