package dev.engross.bind;

import dev.engross.model.Sic;
import java.util.List;

/** Binds accepted defects. */
final class Sics {

  static final List<String> SIC = List.of("prints", "accepts", "because");

  private Sics() {}

  /** The defects accepted under {@code sic}; none where the key is not given. */
  static Sic sic(Binding binding, Keys owner) {
    return owner.mapping("sic").map(m -> {
      Keys keys = Keys.of(binding, m, "a sic", SIC);
      String because = keys.required("because");
      if (because.isBlank() && keys.has("because")) {
        binding.error("missing-key", keys.at("because"), "a sic must say why the defect is accepted",
            "write the reason after because:");
      }
      return new Sic(keys.prose("prints"), accepts(binding, keys), because);
    }).orElse(Sic.none());
  }

  private static List<Sic.Accepted> accepts(Binding binding, Keys keys) {
    return keys.node("accepts").map(n -> binding.wordList(n, "a rule that a sic accepts")).orElse(List.of()).stream()
        .map(s -> new Sic.Accepted(s.text(), s.at())).toList();
  }
}
