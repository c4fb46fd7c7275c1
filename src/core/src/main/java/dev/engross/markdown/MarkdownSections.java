package dev.engross.markdown;

import dev.engross.finding.Finding;
import java.util.List;

/** The sections of a file, in its order, and what is wrong with their headings. */
public record MarkdownSections(List<MarkdownSection> sections, List<Finding> findings) {
  public MarkdownSections {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }
}
