package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Chain;
import dev.engross.conform.InForce;
import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.output.BookPaths;
import dev.engross.output.WholeFile;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.template.TemplateResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints agreements as they are in force, to {@code target/engross/conformed/<agreement>/<day>}, by the papers that
 * were signed until a day to {@code <day>-signed-<day>}; as a commit records them, to a folder
 * {@code at-<commit>} in there.
 */
final class ConformedCopies {

  private static final String FOLDER = "target/engross/conformed/";
  private static final int SHORT = 12;

  private final Press press;
  private final BookPaths paths;
  private final String folder;

  /** @param commit the id of the commit that the book was read from, or empty */
  ConformedCopies(Press press, Path book, String commit) {
    this.press = press;
    this.folder = commit.isEmpty() ? FOLDER : FOLDER + "at-" + commit.substring(0, SHORT) + "/";
    this.paths = new BookPaths(book);
  }

  /** A copy on its way to its files. */
  record Made(List<Copy> copies, List<Finding> findings) {}

  record Copy(String folder, String name, Rendered rendered) {}

  Made print(Subject subject, Form form, Conformity asked) {
    Agreement agreement = subject.agreement();
    String signed = asked.signedUntil().map(last -> "-signed-" + last).orElse("");
    LocalDate signedUntil = asked.signedUntil().orElse(LocalDate.MAX);
    LocalDate day = asked.asOf().orElseGet(() -> Chain.lastEffect(agreement, form));
    InForce inForce = Chain.inForce(agreement, form, day, signedUntil);
    ConformedPaper paper = new ConformedPaper(agreement, inForce, form);
    TemplateResult result = press.document(paper);
    List<Finding> found = new ArrayList<>(result.findings());
    List<Copy> copies = new ArrayList<>();
    Optional<Document> document = result.document();
    if (document.isPresent()) {
      for (Renderer renderer : press.renderers(agreement)) {
        Rendered rendered = press.print(paper, document.get(), renderer);
        found.addAll(rendered.findings());
        copies.add(new Copy(
            folder + agreement.id(), day + signed + "." + renderer.format().ending(), rendered));
      }
    }
    return new Made(copies, found);
  }

  /** Writes copies in which nothing was found that forbids it. */
  List<DocumentLine> write(List<Made> made) {
    List<DocumentLine> lines = new ArrayList<>();
    made.stream().flatMap(m -> m.copies().stream()).forEach(copy -> {
      write(copy.folder(), copy.name(), copy.rendered().bytes());
      lines.add(new DocumentLine(copy.folder() + "/" + copy.name(), copy.rendered().pages(),
          copy.rendered().bytes().length, State.NEW, ""));
    });
    return lines;
  }

  private void write(String folder, String name, byte[] bytes) {
    try {
      WholeFile.replace(paths.folder(folder).resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + "/" + name + " cannot be written", e);
    }
  }
}
