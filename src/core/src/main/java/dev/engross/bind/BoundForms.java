package dev.engross.bind;

import dev.engross.model.Forms;
import dev.engross.yaml.Node;
import java.util.List;
import java.util.Map;

/**
 * The forms of a book, with the changes that their kinds make as the form's author wrote them, parameters and all.
 *
 * @param changes by form, then by kind
 */
public record BoundForms(Forms forms, Map<String, Map<String, List<Node>>> changes) {
  public BoundForms {
    changes = Map.copyOf(changes);
  }

  List<Node> changes(String form, String kind) {
    return changes.getOrDefault(form, Map.of()).getOrDefault(kind, List.of());
  }
}
