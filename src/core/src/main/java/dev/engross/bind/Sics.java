package dev.engross.bind;

import dev.engross.model.Sic;
import dev.engross.yaml.Node.Mapping;
import java.util.List;
import java.util.Optional;

/** Binds accepted defects. */
final class Sics {

  static final List<String> SIC = List.of("prints", "accepts", "because");

  private Sics() {}

  /** The defects accepted under {@code sic}; none where the key is not given. */
  static Sic sic(Binding binding, Keys owner) {
    Optional<Mapping> said = owner.mapping("sic");
    if (said.isEmpty()) {
      return Sic.none();
    }
    Keys keys = Keys.of(binding, said.get(), "a sic", SIC);
    String because = keys.required("because");
    if (because.isBlank() && keys.has("because")) {
      binding.error("missing-key", keys.at("because"), "a sic must say why the defect is accepted",
          "write the reason after because:");
    }
    return new Sic(keys.prose("prints"), accepts(binding, keys), because);
  }

  private static List<Sic.Accepted> accepts(Binding binding, Keys keys) {
    return keys.node("accepts").map(n -> binding.wordList(n, "a rule that a sic accepts")).orElse(List.of()).stream()
        .map(s -> new Sic.Accepted(s.text(), s.at())).toList();
  }
}
