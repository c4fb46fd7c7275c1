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
      return new Sic(keys.prose("prints"), keys.texts("accepts"), keys.required("because"));
    }).orElse(Sic.none());
  }
}
