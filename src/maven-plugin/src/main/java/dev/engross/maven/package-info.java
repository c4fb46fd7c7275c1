/**
 * The Maven plugin: parameters become a request, the outcome becomes log lines, a failure becomes Maven's own. What
 * is said is worded in {@link dev.engross.maven.Wording}; the mojos only carry parameters.
 */
@NullMarked
package dev.engross.maven;

import org.jspecify.annotations.NullMarked;
