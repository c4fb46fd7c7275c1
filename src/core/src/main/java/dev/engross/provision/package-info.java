/**
 * The sections of a paper in their places: their numbers, and what prose calls them.
 */
@NullMarked
package dev.engross.provision;

import org.jspecify.annotations.NullMarked;
