package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import org.eclipse.jgit.lib.ObjectId;

/**
 * That a commit's tree has something at a path that none of its parents has there.
 *
 * @param path in the book
 * @param content of what was added or changed, or else of what was removed; {@link Trees#NONE} for what is no file,
 *     such as a symbolic link
 */
record TreeChange(String path, Kind kind, ObjectId content) {}
