package dev.engross.template;

import dev.engross.document.Document;
import dev.engross.finding.Finding;
import java.util.List;
import java.util.Optional;

/** A document, or what stood in its way; never neither. */
public record TemplateResult(Optional<Document> document, List<Finding> findings) {
  public TemplateResult {
    findings = List.copyOf(findings);
  }
}
