/**
 * What every renderer of a document promises.
 */
@NullMarked
package dev.engross.render;

import org.jspecify.annotations.NullMarked;
