package dev.engross.bind;

import dev.engross.finding.NearName;
import dev.engross.markdown.Markdown;
import dev.engross.markdown.MarkdownSection;
import dev.engross.markdown.MarkdownSections;
import dev.engross.model.Moment;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.BinaryFile;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an author keeps in files beside the papers: sections in Markdown, of which the headings tell them, and PDFs. */
final class Texts {

  private static final Moment UNSAID = new Moment.Unsaid();
  private static final Pattern ENDING = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");

  private final Binding binding;
  private final String agreement;
  private final String folder;
  private final Map<String, SourceFile> files;
  private final Map<String, BinaryFile> pdfs;
  private final Set<String> refused;
  private final Set<String> lying;

  private Texts(
      Binding binding, String agreement, String folder, Map<String, SourceFile> files, Map<String, BinaryFile> pdfs,
      Set<String> refused, Set<String> lying) {
    this.binding = binding;
    this.agreement = agreement;
    this.folder = folder;
    this.files = files;
    this.pdfs = pdfs;
    this.refused = refused;
    this.lying = lying;
  }

  /** Those in the folder of an agreement. */
  Texts(Binding binding, AgreementFiles files) {
    this(binding, files.id(), files.folder(), files.texts(), files.pdfs(), files.refused(), files.lying());
  }

  /** Where no file may be named. */
  static Texts none(Binding binding) {
    return new Texts(binding, "", "", Map.of(), Map.of(), Set.of(), Set.of());
  }

  /** The same, that tells another what is wrong. */
  Texts telling(Binding other) {
    return new Texts(other, agreement, folder, files, pdfs, refused, lying);
  }

  /** The Markdown of a file; empty, with a finding, if there is none of that name. */
  Optional<SourceFile> file(Scalar file) {
    if (BinaryFile.isPdf(file.text())) {
      binding.error("wrong-value", file.at(),
          "the PDF " + Binding.quoted(file.text()) + " can only be an exhibit, as a paper attaches it",
          "name it under attach, or write the words in a Markdown file");
      return Optional.empty();
    }
    Optional<SourceFile> source = Optional.ofNullable(files.get(folder + file.text()));
    if (source.isEmpty()) {
      binding.unknown("unknown-file", file.at(), "Markdown file", file.text(), "in " + folder, inside(files.keySet()));
    }
    return source;
  }

  /** The Markdown of an exhibit, which may have been meant to be a file of another kind. */
  Optional<SourceFile> exhibit(Scalar file) {
    boolean other = ENDING.matcher(file.text()).matches() && !file.text().endsWith(".md");
    if (other && NearName.of(file.text(), inside(files.keySet())).isEmpty()) {
      binding.error("wrong-value", file.at(),
          "an exhibit is a Markdown file (.md) or a PDF (.pdf), and " + Binding.quoted(file.text()) + " is neither",
          "attach it as PDF or write it in Markdown");
      return Optional.empty();
    }
    return file(file);
  }

  /** A PDF; empty, with a finding, if there is none of that name that can be attached. */
  Optional<BinaryFile> pdf(Scalar file) {
    String name = folder + file.text();
    if (!pdfs.containsKey(name) && !refused.contains(name)) {
      binding.unknown("unknown-file", file.at(), "PDF file", file.text(), "in " + folder, inside(lying));
    }
    return Optional.ofNullable(pdfs.get(name));
  }

  private List<String> inside(Collection<String> names) {
    return names.stream().filter(f -> f.startsWith(folder)).map(f -> f.substring(folder.length())).toList();
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
