/**
 * What one version of an agreement says otherwise than another, in the words of the agreement: papers that came and
 * went, limits that were raised, words that were put for others. It knows nothing of where versions come from.
 */
@NullMarked
package dev.engross.account;

import org.jspecify.annotations.NullMarked;
