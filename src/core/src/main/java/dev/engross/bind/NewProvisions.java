package dev.engross.bind;

import dev.engross.model.NewProvision;
import dev.engross.model.Section;
import dev.engross.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Binds the provisions that a change brings inside another, in its own file or in a Markdown file. */
final class NewProvisions {

  /** The keys that give them. */
  static final List<String> KEYS = List.of("sections", "file");

  static final List<String> PROVISION = List.of("number", "heading", "text", "sections");

  private final Binding binding;
  private final Texts files;

  /** @param files beside the paper */
  NewProvisions(Binding binding, Texts files) {
    this.binding = binding;
    this.files = files;
  }

  /** Those of a mapping that may have {@link #KEYS}. */
  List<NewProvision> inner(Keys keys) {
    if (keys.has("sections") && keys.has("file")) {
      binding.error("wrong-value", keys.at("file"), "the sections stand here and in a file",
          "keep one of sections and file");
    }
    List<NewProvision> inner = new ArrayList<>(provisions(keys.list("sections")));
    keys.scalar("file").map(files::sections).orElse(List.of()).forEach(s -> inner.add(ofSection(s)));
    return inner;
  }

  private List<NewProvision> provisions(List<Node> nodes) {
    List<NewProvision> provisions = new ArrayList<>();
    for (Node node : nodes) {
      binding.mapping(node, "a section", "write {heading: …, text: …}").ifPresent(m -> {
        Keys keys = Keys.of(binding, m, "a section that a change brings", PROVISION);
        if (!keys.has("sections")) {
          keys.mustHave("text");
        }
        provisions.add(new NewProvision(
            keys.text("number"), keys.heading(), keys.prose("text"), provisions(keys.list("sections")),
            keys.has("text") ? keys.at("text") : m.at()));
      });
    }
    return provisions;
  }

  private static NewProvision ofSection(Section section) {
    return new NewProvision(
        section.number(), section.heading(), section.text().text(),
        section.sections().stream().map(NewProvisions::ofSection).toList(), section.text().at());
  }
}
