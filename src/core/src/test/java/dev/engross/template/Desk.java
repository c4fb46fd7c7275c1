package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A book of templates under test, and a clay supply agreement to render with them. */
final class Desk {

  record Clay(String title, int number, Dated dated, List<Grade> grades, boolean draft) {}

  record Grade(String name, String kind, int tons) {}

  record Dated(String text, String iso) implements Printed {}

  static final Clay CLAY =
      new Clay("First Amendment", 1, new Dated("May 4, 2011", "2011-05-04"),
          List.of(new Grade("Ball & China", "term", 40), new Grade("Fire", "price", 7)), false);

  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Map<String, Object> views = new LinkedHashMap<>(Map.of("instrument", CLAY));
  private List<String> forms = List.of("clay-supply");

  static Desk with(String template) {
    return new Desk().file("templates/clay-supply/amendment.ftlh", template);
  }

  Desk file(String name, String text) {
    files.put(name, SourceFile.of(name, text));
    return this;
  }

  Desk forms(String... names) {
    forms = List.of(names);
    return this;
  }

  Desk view(String name, Object view) {
    views.put(name, view);
    return this;
  }

  TemplateEngine engine() {
    return new TemplateEngine(files);
  }

  TemplateRequest request(String template) {
    Document.Meta meta = new Document.Meta("clay-supply-am01", "First Amendment", "Clay Supply Agreement", "2011-05-04",
        "en-US", false, Location.startOf("agreements/clay-supply/amendments/01.yaml"));
    return new TemplateRequest(forms, template, views, meta, Style.DEFAULT);
  }

  TemplateResult render() {
    return render("amendment.ftlh");
  }

  TemplateResult render(String template) {
    return engine().render(request(template));
  }

  /** The blocks, of a rendering without findings. */
  List<Block> blocks() {
    TemplateResult result = render();
    if (!result.findings().isEmpty()) {
      throw new AssertionError(result.findings());
    }
    return result.document().orElseThrow().blocks();
  }

  /** The plain words of each paragraph, of a rendering without findings. */
  List<String> words() {
    return blocks().stream().map(Object::toString)
        .map(s -> s.replaceAll("\\w+\\[|content=\\[|text=|setting=\\w+, |\\]", "")).toList();
  }

  /** Findings as {@code file:line:column: severity: message [rule]}. */
  List<String> findings() {
    return findings("amendment.ftlh");
  }

  List<String> findings(String template) {
    TemplateResult result = render(template);
    if (result.document().isPresent() == result.findings().stream().anyMatch(f -> f.severity().word().equals("error"))) {
      throw new AssertionError("neither or both: " + result);
    }
    return result.findings().stream().map(Object::toString).toList();
  }
}
