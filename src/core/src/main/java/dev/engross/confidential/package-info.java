/**
 * What authors mark as confidential by {@code [[ ]]}: sources without the marks, and sources without the words.
 */
@NullMarked
package dev.engross.confidential;

import org.jspecify.annotations.NullMarked;
