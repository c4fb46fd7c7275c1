package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.render.Format;
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

  /** Prints an empty document, so that what renderers read once, such as fonts, is read before there is another. */
  void prepare() {
    Document.Meta meta = new Document.Meta("", "", "", "", "", false, Location.startOf(""));
    renderers.forEach(r -> r.render(new Document(meta, Style.DEFAULT, List.of())));
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
    result.document().ifPresent(d -> renderers.forEach(r -> all.addAll(print(d, r).findings())));
    return all;
  }

  Rendered print(Document document, Renderer renderer) {
    return renderer.render(document);
  }
}
