package dev.engross.model;

import java.util.List;

/** Everything that a repository of agreements holds. */
public record Book(Settings settings, List<Agreement> agreements, Forms forms) {
  public Book {
    agreements = List.copyOf(agreements);
  }
}
