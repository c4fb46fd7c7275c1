package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import java.util.List;

/** What rules look at: an agreement, its instruments in their places, and the book that holds it. */
public record Subject(Agreement agreement, List<Standing> standings, Book book) {
  public Subject {
    standings = List.copyOf(standings);
  }
}
