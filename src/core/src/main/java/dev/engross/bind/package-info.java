/**
 * From located nodes to the records of the model; what does not fit is a finding, and binding goes on.
 */
@NullMarked
package dev.engross.bind;

import org.jspecify.annotations.NullMarked;
