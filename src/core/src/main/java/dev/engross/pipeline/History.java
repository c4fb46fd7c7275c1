package dev.engross.pipeline;

import dev.engross.report.AgreementHistory;
import java.util.List;

/**
 * How a book's agreements came to say what they say.
 *
 * @param files what was written, by their paths in the book
 * @param outcome the findings
 */
public record History(List<AgreementHistory> agreements, List<String> files, Outcome outcome) {
  public History {
    agreements = List.copyOf(agreements);
    files = List.copyOf(files);
  }
}
