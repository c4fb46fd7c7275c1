package dev.engross.bind;

import dev.engross.model.Settings;
import dev.engross.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Binds what is rendered, of a book or of one agreement. */
final class Formats {

  private Formats() {}

  /** Names of formats; empty where none is said. */
  static List<String> names(Binding binding, Keys keys) {
    List<String> names = new ArrayList<>();
    for (Node node : keys.list("formats")) {
      binding.oneOf(node, "a format", Settings.FORMATS).ifPresent(names::add);
    }
    return names;
  }
}
