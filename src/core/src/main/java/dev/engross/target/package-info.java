/**
 * The path grammar by which changes, references and rules name a place in an agreement.
 */
@NullMarked
package dev.engross.target;

import org.jspecify.annotations.NullMarked;
