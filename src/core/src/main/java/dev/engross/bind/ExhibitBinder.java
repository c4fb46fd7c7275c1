package dev.engross.bind;

import dev.engross.model.Instrument.Exhibit;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what a paper attaches beside schedules: words, a Markdown file of them, or a PDF as it is. */
final class ExhibitBinder {

  static final List<String> EXHIBIT = List.of("title", "text", "file");

  private final Binding binding;
  private final Texts files;

  /** @param files beside the paper */
  ExhibitBinder(Binding binding, Texts files) {
    this.binding = binding;
    this.files = files;
  }

  /** The exhibits of a mapping from their labels. */
  List<Exhibit> exhibits(Mapping mapping) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      binding.mapping(entry.value(), "an exhibit")
          .ifPresent(m -> exhibits.add(exhibit(entry.key(), Keys.of(binding, m, "an exhibit", EXHIBIT))));
    }
    return exhibits;
  }

  private Exhibit exhibit(Scalar label, Keys keys) {
    Braces.none(binding, label, "the label of an exhibit");
    Optional<Scalar> file = keys.scalar("file");
    if (file.isPresent() && keys.has("text")) {
      binding.error("wrong-value", keys.at("text"), "the exhibit has words here, and a file",
          "keep one of text and file; what is to be said of the file, its title can say");
    }
    Optional<BinaryFile> pdf = file.filter(f -> BinaryFile.isPdf(f.text())).flatMap(files::pdf);
    Optional<SourceFile> words = file.filter(f -> !BinaryFile.isPdf(f.text())).flatMap(files::exhibit);
    String text = words.map(SourceFile::text).orElseGet(() -> file.isPresent() ? "" : keys.prose("text"));
    return new Exhibit(
        label.text(), keys.prose("title"), text, keys.text("file"), pdf.stream().toList(),
        words.map(f -> Location.startOf(f.name())).orElse(label.at()), label.at());
  }
}
