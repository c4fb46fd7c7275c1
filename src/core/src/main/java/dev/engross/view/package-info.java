/**
 * What templates may see of an instrument: plain records, already worded in the form's style.
 */
@NullMarked
package dev.engross.view;

import org.jspecify.annotations.NullMarked;
