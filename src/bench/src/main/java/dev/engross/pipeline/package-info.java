/**
 * The stages of the pipeline, timed one by one; it shares the package of what it times, which is not public.
 */
@NullMarked
package dev.engross.pipeline;

import org.jspecify.annotations.NullMarked;
