package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import freemarker.core.Environment;
import freemarker.log.Logger;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes documents by the templates of a book, which may come from a stranger. A template is held to an allow-list
 * before it runs, sees only the views, and runs within counted bounds of steps, depth, characters and the weight of its
 * variables: see {@link AllowList}, {@link Growth}, {@link Budget}. Parsed templates are kept, for use by any number of
 * threads.
 *
 * <p>Templates see, besides the views, the directive {@code <@part path="sections/term.ftlh" section=s/>}, which prints
 * the nearest template of a path along the forms with its other parameters as variables, and the function
 * {@code hasPart(path)}.
 */
public final class TemplateEngine {

  static {
    silence();
  }

  private final Library library;

  /** An engine over templates by their paths in the book, such as {@code templates/clay-supply/amendment.ftlh}. */
  public TemplateEngine(Map<String, SourceFile> templates) {
    library = new Library(new Shelf(templates));
  }

  /** Reads the core's own templates once: an engine begins quicker where FreeMarker's classes are at hand. */
  public static void prepare() {
    new Library(new Shelf(Map.of())).check(Shelf.GENERAL + "amendment.ftlh");
  }

  /** FreeMarker, unless told before it begins, looks for a logging library, and logs there what are findings here. */
  @SuppressWarnings("deprecation")
  private static void silence() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no logging needs no class", e);
    }
  }

  /** Makes a document. A document comes with no error; without one there is at least one error. */
  public TemplateResult render(TemplateRequest request) {
    Findings findings = new Findings();
    Budget budget = new Budget(library.cares(), request.subject().file());
    Page page = new Page(budget);
    try {
      run(request, budget, page, findings);
    } catch (Stopped e) {
      findings.addAll(e.findings());
    } catch (StackOverflowError | OutOfMemoryError e) {
      findings.add(exhausted(request, budget, e));
    } catch (RuntimeException e) {
      Location at = budget.steps() == 0 ? request.subject() : budget.lastAt();
      findings.add(Faults.ofToolkit(e, at, budget));
    } catch (TemplateException | IOException e) {
      throw new IllegalStateException("FreeMarker let an exception past its handler", e);
    }
    if (findings.hasErrors()) {
      return new TemplateResult(Optional.empty(), findings.sorted());
    }
    List<Block> blocks = new XhtmlReader(page, request.subject(), findings).read();
    return findings.hasErrors()
        ? new TemplateResult(Optional.empty(), findings.sorted())
        : new TemplateResult(
            Optional.of(new Document(request.meta(), request.style(), blocks)), findings.sorted());
  }

  private void run(TemplateRequest request, Budget budget, Page page, Findings findings)
      throws TemplateException, IOException {
    Faults faults = new Faults(budget, findings);
    Parts parts = new Parts(library, request.forms(), budget, faults);
    Optional<String> name = parts.find(request.template());
    if (name.isEmpty()) {
      throw new Stopped(Finding.error("template-missing", request.subject(), parts.missing(request.template()),
          "Write one of these files, or name a form that has it"));
    }
    findings.addAll(library.check(name.get()));
    if (findings.hasErrors()) {
      return;
    }
    Template template = library.template(name.get());
    Environment environment = template.createProcessingEnvironment(root(request, parts), page);
    environment.setTemplateProcessingTracer(budget);
    environment.setTemplateExceptionHandler(faults);
    environment.process();
  }

  private static SimpleHash root(TemplateRequest request, Parts parts) {
    SimpleHash root = new SimpleHash(Views.VIEWS);
    request.views().forEach(root::put);
    root.put("part", parts);
    root.put("hasPart", parts.asFunction());
    return root;
  }

  /** The bounds should have held before this; it is told as a finding all the same. */
  private static Finding exhausted(TemplateRequest request, Budget budget, Error error) {
    Location at = budget.steps() == 0 ? request.subject() : budget.lastAt();
    String what = error instanceof StackOverflowError ? "stack" : "memory";
    return Finding.error("template-budget", at, "the template uses up the " + what,
        "Make less in one expression, and end macros that call themselves").whileRendering(budget.subject());
  }
}
