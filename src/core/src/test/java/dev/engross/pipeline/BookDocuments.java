package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.document.Document;
import dev.engross.model.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of a book, as the renderers get them. */
public final class BookDocuments {

  private BookDocuments() {}

  public static List<Document> of(Path book) {
    try (Workers workers = new Workers(1)) {
      Loaded loaded = new BookLoader(SampleBook.request(book), workers).load();
      Press press = new Press(loaded, SampleBook.request(book));
      List<Document> documents = new ArrayList<>();
      for (Subject subject : loaded.hasErrors() ? List.<Subject>of() : loaded.subjects()) {
        for (Standing standing : subject.standings()) {
          Optional<Form> form = loaded.book().forms().named(standing.instrument().form());
          if (standing.instrument().isPrinted() && form.isPresent()) {
            Paper paper = Paper.of(
                loaded.sides(subject.agreement(), standing), form.get(), loaded.lock(subject.agreement().id()));
            press.document(paper).document().ifPresent(documents::add);
          }
        }
      }
      return documents;
    }
  }
}
