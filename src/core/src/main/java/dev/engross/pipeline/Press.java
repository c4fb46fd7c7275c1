package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Prose;
import dev.engross.render.Format;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.render.html.HtmlRenderer;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.text.TextRenderer;
import dev.engross.source.SourcePlaces;
import dev.engross.template.TemplateEngine;
import dev.engross.template.TemplateRequest;
import dev.engross.template.TemplateResult;
import dev.engross.view.InstrumentViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes documents of papers, and files of documents. */
final class Press {

  private final TemplateEngine engine;
  private final SourcePlaces places;
  private final List<Renderer> renderers;

  Press(Loaded loaded, Set<Format> formats) {
    this.engine = new TemplateEngine(loaded.templates());
    this.places = new SourcePlaces(loaded.sources());
    this.renderers = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        renderers.add(renderer(format));
      }
    }
  }

  private static Renderer renderer(Format format) {
    return switch (format) {
      case TEXT -> new TextRenderer();
      case PDF -> new PdfRenderer();
      case HTML -> new HtmlRenderer();
    };
  }

  /**
   * What no format that is asked for can print of the samples of forms and papers. It is told there, and not in each
   * section that is numbered after them.
   */
  List<Finding> samples(Book book) {
    List<Prose> samples = new ArrayList<>();
    book.forms().names().forEach(name -> book.forms().named(name).ifPresent(f -> samples.addAll(f.samples())));
    for (Agreement agreement : book.agreements()) {
      samples.addAll(agreement.base().samples());
      agreement.amendments().forEach(a -> samples.addAll(a.samples()));
    }
    return samples.stream().filter(s -> s.text().chars().anyMatch(c -> c > '~'))
        .flatMap(s -> renderers.stream().flatMap(r -> LooseWords.unprintable(s, r).stream())).toList();
  }

  List<Renderer> renderers() {
    return List.copyOf(renderers);
  }

  /** The paper as a document, or what stood in its way. */
  TemplateResult document(Paper paper) {
    Findings found = new Findings();
    Map<String, Object> views =
        InstrumentViews.of(paper.agreement(), paper.standing(), paper.form(), paper.baseForm(), places, found);
    TemplateResult result =
        engine.render(new TemplateRequest(paper.form().chain(), paper.template(), views, paper.meta(), paper.style()));
    List<Finding> all = new ArrayList<>(found.sorted());
    all.addAll(result.findings());
    return new TemplateResult(result.document(), all);
  }

  /** All that is found when a paper is made and rendered, which then goes nowhere. */
  List<Finding> faults(Paper paper) {
    TemplateResult result = document(paper);
    List<Finding> all = new ArrayList<>(result.findings());
    result.document().ifPresent(d -> renderers.forEach(r -> all.addAll(print(paper, d, r).findings())));
    return all;
  }

  /** The paper's file in a format; what is wrong is told where its words are written. */
  Rendered print(Paper paper, Document document, Renderer renderer) {
    Rendered printed = print(document, renderer);
    return new Rendered(
        printed.bytes(), printed.pages(), LooseWords.placed(printed.findings(), paper, renderer, places));
  }

  Rendered print(Document document, Renderer renderer) {
    return renderer.render(document);
  }
}
