package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Moment;

/**
 * A change as an instrument makes it.
 *
 * @param effective when its section, or it, takes effect; unsaid for when the instrument does
 */
record Made(Change change, Moment effective) {}
