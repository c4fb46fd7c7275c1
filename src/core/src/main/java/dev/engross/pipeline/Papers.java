package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.lock.Lock;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What of a book that was read is to be printed, as far as it is asked for. */
final class Papers {

  private final Loaded loaded;
  private final Request request;
  private final List<Paper> all;

  Papers(Loaded loaded, Request request) {
    this.loaded = loaded;
    this.request = request;
    this.all = printed();
  }

  private List<Paper> printed() {
    List<Paper> papers = new ArrayList<>();
    for (Subject subject : loaded.subjects()) {
      Lock lock = loaded.lock(subject.agreement().id());
      for (Standing standing : subject.standings()) {
        Optional<Form> form = loaded.book().forms().named(standing.instrument().form());
        if (standing.instrument().isPrinted() && form.isPresent() && request.asksFor(standing.instrument())) {
          papers.add(Paper.of(loaded.sides(subject.agreement(), standing), form.get(), lock));
        }
      }
    }
    return List.copyOf(papers);
  }

  /** Each instrument, remembered or not. */
  List<Paper> all() {
    return all;
  }

  /** Those that are not remembered. */
  List<Paper> due() {
    return all.stream().filter(p -> !loaded.last().has(p)).toList();
  }

  /** Those of them that what is wrong elsewhere in the book does not touch. */
  List<Paper> sound() {
    return loaded.hasErrors() ? due().stream().filter(loaded::isSound).toList() : due();
  }

  /** The agreements of which a conformed copy is due, and not remembered. */
  List<Agreement> conformed() {
    // A copy of one paper is its own.
    return request.amendment().isPresent()
        ? List.of()
        : loaded.subjects().stream().map(Subject::agreement)
            .filter(a -> ConformedPaper.isDue(a) && !loaded.last().has(a)).toList();
  }

  /** Their copies, each to be folded when it is printed. */
  List<Supplier<PrintJob>> copies() {
    List<Supplier<PrintJob>> copies = new ArrayList<>();
    conformed().forEach(a -> copies.add(() -> ConformedPaper.last(a, loaded.form(a))));
    return copies;
  }
}
