/**
 * How files reach {@code output/}: compared with what stands there, staged, and each moved into place whole.
 *
 * <p>{@link dev.engross.output.RunLock} keeps a second run away, {@link dev.engross.output.OutputFolder} writes and
 * compares, {@link dev.engross.output.Snapshot} remembers what the last run saw, so that the next may find nothing to
 * do. Nothing here writes outside {@code output/} and {@code target/engross/} of the book. What the disk refuses is
 * thrown as an {@link java.io.UncheckedIOException} whose message names the file and what to do.
 */
@NullMarked
package dev.engross.output;

import org.jspecify.annotations.NullMarked;
