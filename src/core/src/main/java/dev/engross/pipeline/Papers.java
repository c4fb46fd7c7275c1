package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What of a book that was read is to be printed, as far as it is asked for. */
final class Papers {

  private final Loaded loaded;
  private final Request request;

  Papers(Loaded loaded, Request request) {
    this.loaded = loaded;
    this.request = request;
  }

  /** Each instrument, remembered or not. */
  List<Paper> all() {
    List<Paper> papers = new ArrayList<>();
    for (Subject subject : loaded.subjects()) {
      for (Standing standing : subject.standings()) {
        Optional<Form> form = loaded.book().forms().named(standing.instrument().form());
        if (standing.instrument().isPrinted() && form.isPresent() && request.asksFor(standing.instrument())) {
          papers.add(Paper.of(loaded.sides(subject.agreement(), standing), form.get(),
              loaded.lock(subject.agreement().id())));
        }
      }
    }
    return papers;
  }

  /** Those that are not remembered. */
  List<Paper> due() {
    return all().stream().filter(p -> !loaded.last().has(p)).toList();
  }

  /** Those of them that what is wrong elsewhere in the book does not touch. */
  List<Paper> sound() {
    return due().stream().filter(loaded::isSound).toList();
  }

  /** The conformed copies that are not remembered, each to be folded when it is printed. */
  List<Supplier<PrintJob>> copies() {
    List<Supplier<PrintJob>> copies = new ArrayList<>();
    // A copy of one paper is its own.
    if (request.amendment().isEmpty()) {
      loaded.subjects().stream().map(Subject::agreement)
          .filter(a -> ConformedPaper.isDue(a) && !loaded.last().has(a))
          .forEach(a -> copies.add(() -> ConformedPaper.last(a, loaded.form(a))));
    }
    return copies;
  }
}
