/**
 * What keeps a signed paper from changing silently: digests of its sources, of its documents and of its files.
 *
 * <p>{@link dev.engross.lock.Lock} is what stands in an agreement's {@code lock.yaml}, {@link
 * dev.engross.lock.LockReader} and {@link dev.engross.lock.LockWriter} read and write it. {@link
 * dev.engross.lock.PaperLines} tells the lines that are a paper's words from those that goals write, and {@link
 * dev.engross.lock.PaperEdit} writes these. Nothing here opens a file.
 */
@NullMarked
package dev.engross.lock;

import org.jspecify.annotations.NullMarked;
