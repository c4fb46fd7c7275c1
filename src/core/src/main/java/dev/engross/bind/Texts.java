package dev.engross.bind;

import dev.engross.markdown.Markdown;
import dev.engross.markdown.MarkdownSection;
import dev.engross.markdown.MarkdownSections;
import dev.engross.model.Moment;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sections that an author keeps in a Markdown file: its headings are the sections. */
final class Texts {

  private static final Moment UNSAID = new Moment.Unsaid();

  private final Binding binding;
  private final String agreement;
  private final String folder;
  private final Map<String, SourceFile> files;

  /**
   * @param agreement its id
   * @param folder of the agreement, with {@code /} at its end
   * @param files by their paths in the book
   */
  Texts(Binding binding, String agreement, String folder, Map<String, SourceFile> files) {
    this.binding = binding;
    this.agreement = agreement;
    this.folder = folder;
    this.files = files;
  }

  /** Where no file may be named. */
  static Texts none(Binding binding) {
    return new Texts(binding, "", "", Map.of());
  }

  /** The same, that tells another what is wrong. */
  Texts telling(Binding other) {
    return new Texts(other, agreement, folder, files);
  }

  /** The Markdown of a file; empty, with a finding, if there is none of that name. */
  Optional<SourceFile> file(Scalar file) {
    Optional<SourceFile> source = Optional.ofNullable(files.get(folder + file.text()));
    if (source.isEmpty()) {
      binding.unknown("unknown-file", file.at(), "Markdown file", file.text(), "in " + folder,
          files.keySet().stream().filter(f -> f.startsWith(folder)).map(f -> f.substring(folder.length())).toList());
    }
    return source;
  }

  List<Section> sections(Scalar file) {
    Optional<SourceFile> source = file(file);
    if (source.isEmpty()) {
      return List.of();
    }
    MarkdownSections read = Markdown.sections(source.get());
    read.findings().forEach(binding::found);
    return nested(read.sections(), 0, read.sections().size(), 1);
  }

  /** Those from {@code from} to {@code to} that stand at a level, each with the deeper ones after it. */
  private List<Section> nested(List<MarkdownSection> flat, int from, int to, int level) {
    List<Section> sections = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && flat.get(end).level() > level) {
        end++;
      }
      MarkdownSection one = flat.get(at);
      sections.add(
          new Section("", Section.FREE, Map.of(), one.heading(), "", new Prose(one.text(), one.textAt()), List.of(),
              nested(flat, at + 1, end, level + 1), one.text().isBlank() && end == at + 1,
              UNSAID, UNSAID, List.of(agreement), "", Sic.none(), one.at()));
      at = end;
    }
    return sections;
  }
}
