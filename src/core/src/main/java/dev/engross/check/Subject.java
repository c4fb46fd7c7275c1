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
 * @param faulty names of files with errors: what is not found in one of them may be there all the same
 */
public record Subject(
    Agreement agreement, List<Standing> standings, Book book, Set<Integer> unread, Set<String> faulty) {
  public Subject {
    standings = List.copyOf(standings);
    unread = Set.copyOf(unread);
    faulty = Set.copyOf(faulty);
  }
}
