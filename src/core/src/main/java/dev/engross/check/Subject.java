package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import java.util.List;
import java.util.Set;

/**
 * What rules look at: an agreement, its instruments in their places, and the book that holds it.
 *
 * @param unread numbers of amendments whose files are there and did not read
 */
public record Subject(Agreement agreement, List<Standing> standings, Book book, Set<Integer> unread) {
  public Subject {
    standings = List.copyOf(standings);
    unread = Set.copyOf(unread);
  }
}
