package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Severity;
import dev.engross.model.Book;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A book that was read, bound, folded and checked.
 *
 * @param subjects its agreements, those asked for
 * @param sources all files read, by name
 * @param templates the files of its forms, by name
 * @param findings all of them, in order
 */
record Loaded(
    Book book, List<Subject> subjects, Map<String, SourceFile> sources, Map<String, SourceFile> templates,
    List<Finding> findings) {

  /** The same, with more that is wrong. */
  Loaded with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Loaded(book, subjects, sources, templates, all);
  }

  boolean hasErrorAt(Location at) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR && f.at().equals(at));
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Whether an agreement and the forms that word it are free of errors. */
  boolean isSound(String agreement, List<String> forms) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).map(f -> f.at().file()).noneMatch(file ->
        file.startsWith(BookLoader.AGREEMENTS + "/" + agreement + "/")
            || forms.stream().anyMatch(form -> file.startsWith(BookLoader.TEMPLATES + "/" + form + "/")));
  }

  FindingReport report() {
    return new FindingReport(sources);
  }
}
