/**
 * What git keeps of a book: its files as any commit holds them, and which commits changed what. Nothing in a repository
 * is ever changed from here, but that the goal {@code tag} makes tags.
 */
@NullMarked
package dev.engross.history;

import org.jspecify.annotations.NullMarked;
