package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.Sha256;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Prose;
import dev.engross.render.Format;
import dev.engross.render.Imprint;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.render.html.HtmlRenderer;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.text.TextRenderer;
import dev.engross.source.Location;
import dev.engross.source.SourcePlaces;
import dev.engross.template.TemplateEngine;
import dev.engross.template.TemplateRequest;
import dev.engross.template.TemplateResult;
import dev.engross.view.InstrumentView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes documents of papers, and files of documents. */
final class Press {

  private final TemplateEngine engine;
  private final SourcePlaces places;
  private final Loaded loaded;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);
  private final Formats formats;
  private final Imprints imprints;
  private final List<Agreement> agreements;

  /** A press for a book that was read, in the formats that are asked for. */
  Press(Loaded loaded, Request request) {
    this(loaded, request, new Imprints(loaded, request.version()));
  }

  Press(Loaded loaded, Request request, Imprints imprints) {
    this.imprints = imprints;
    this.engine = new TemplateEngine(loaded.templates());
    this.loaded = loaded;
    this.places = new SourcePlaces(loaded.sources());
    this.agreements = loaded.book().agreements();
    this.formats = new Formats(request.formats(), loaded.book().settings().formats());
    for (Format format : Format.values()) {
      renderers.put(format, renderer(format));
    }
  }

  private static Renderer renderer(Format format) {
    return switch (format) {
      case TEXT -> new TextRenderer();
      case PDF -> new PdfRenderer();
      case HTML -> new HtmlRenderer();
    };
  }

  /** Prints an empty document, so that what renderers read once, such as fonts, is read before there is another. */
  void prepare() {
    Document.Meta meta = new Document.Meta("", "", "", "", "", false, Location.startOf(""));
    Document empty = new Document(meta, Style.DEFAULT, List.of());
    agreements.stream().flatMap(a -> formats.of(a).stream()).distinct().forEach(f -> renderers.get(f).render(empty));
  }

  /**
   * What a format that is asked for cannot print of the samples of papers and of their forms. It is told there, and not
   * in each section that is numbered after them.
   */
  List<Finding> samples(Book book) {
    List<Finding> found = new ArrayList<>();
    for (Agreement agreement : book.agreements()) {
      List<Instrument> papers = new ArrayList<>(List.of(agreement.base()));
      agreement.amendments().stream().filter(Instrument::isAtHome).forEach(papers::add);
      List<Prose> samples = new ArrayList<>(papers.stream().flatMap(p -> p.samples().stream()).toList());
      papers.stream().map(Instrument::form).distinct()
          .forEach(f -> book.forms().named(f).ifPresent(form -> samples.addAll(form.samples())));
      for (Prose sample : samples) {
        if (sample.text().chars().anyMatch(c -> c > '~')) {
          formats.of(agreement).forEach(f -> found.addAll(LooseWords.unprintable(sample, renderers.get(f))));
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /** Those that whatever there is of an agreement is to be rendered by. */
  List<Renderer> renderers(Agreement agreement) {
    return formats.of(agreement).stream().map(renderers::get).toList();
  }

  /** A document, or what stood in its way; of a locked paper also whether it is another than was locked. */
  TemplateResult document(PrintJob job) {
    TemplateResult made = made(job);
    if (job instanceof Paper paper && !paper.lock().isEmpty() && made.document().isPresent()) {
      List<Finding> all = new ArrayList<>(made.findings());
      all.addAll(LockedDocuments.changes(paper, paper.lock().get(0), made.document().get(), this));
      return new TemplateResult(made.document(), all);
    }
    return made;
  }

  /** The digest of the files that word a form, those of the toolkit apart. */
  String templates(Form form) {
    return digests.computeIfAbsent(form.name(), name -> digest(form));
  }

  private String digest(Form form) {
    StringBuilder all = new StringBuilder();
    loaded.templates(form).forEach(
        file -> all.append(Sha256.of(file.text())).append("  ").append(file.name()).append('\n'));
    return Sha256.of(all.toString());
  }

  TemplateResult made(PrintJob job) {
    Findings found = new Findings();
    Map<String, Object> views = job.views(places, found);
    TemplateResult result = engine.render(new TemplateRequest(
        job.form().chain(), job.template(), views, job.meta(), job.style()));
    List<Finding> all = slips(job, found);
    all.addAll(result.findings());
    if (job instanceof Paper paper && views.get("instrument") instanceof InstrumentView view) {
      result.document().ifPresent(d -> all.addAll(Signers.missing(paper, view, d)));
    }
    return new TemplateResult(result.document(), all);
  }

  /** What is found when a paper is worded, before a template prints it. */
  List<Finding> slips(PrintJob job) {
    Findings found = new Findings();
    job.views(places, found);
    return slips(job, found);
  }

  private static List<Finding> slips(PrintJob job, Findings found) {
    AcceptedSlips accepted = new AcceptedSlips(job.agreement());
    List<Finding> all = new ArrayList<>(accepted.left(found.sorted()));
    if (job instanceof Paper paper) {
      all.addAll(accepted.idle(paper.instrument()));
    }
    return all;
  }

  /** All that is found when a paper is made and rendered, which then goes nowhere. */
  List<Finding> faults(Paper paper) {
    TemplateResult result = document(paper);
    List<Finding> all = new ArrayList<>(result.findings());
    result.document().ifPresent(
        d -> renderers(paper.agreement()).forEach(r -> all.addAll(print(paper, d, r).findings())));
    return all;
  }

  /** The paper's file in a format; what is wrong is told where its words are written. */
  Rendered print(PrintJob job, Document document, Renderer renderer) {
    Imprint imprint = renderer.carriesImprint() ? imprints.of(job, document) : Imprint.NONE;
    Rendered printed = renderer.render(document, imprint);
    List<Finding> placed = job instanceof Paper paper
        ? LooseWords.placed(printed.findings(), paper, renderer, places)
        : printed.findings();
    return new Rendered(printed.bytes(), printed.pages(), placed);
  }

}
