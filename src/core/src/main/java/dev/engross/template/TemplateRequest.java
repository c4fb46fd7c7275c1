package dev.engross.template;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.List;
import java.util.Map;

/**
 * A document to be made.
 *
 * @param forms the form and those that it extends, nearest first; the core's {@code general} always stands behind them
 * @param template the template of the whole document, such as {@code amendment.ftlh}
 * @param views what templates see, by name: strings, booleans, integers, lists, maps with string keys, records (seen by
 *     their components), {@link Printed} records, {@link TemplateFunction}s, {@link Markup}
 * @param meta the document's own particulars; {@code meta.at()} is the YAML that a failing template was rendering
 */
public record TemplateRequest(
    List<String> forms, String template, Map<String, Object> views, Document.Meta meta, Style style) {
  public TemplateRequest {
    forms = List.copyOf(forms);
    views = Map.copyOf(views);
  }

  /** The YAML being rendered. */
  public Location subject() {
    return meta.at();
  }
}
