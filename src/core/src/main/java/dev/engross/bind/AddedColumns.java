package dev.engross.bind;

import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;

/** Whether sections could add a column to a schedule, as far as that can be seen before they are bound. */
final class AddedColumns {

  private AddedColumns() {}

  /** Whether anything in a node is a change that adds something in something else: {@code add: Schedule 1 > fee}. */
  static boolean mayStandIn(Node node) {
    if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        if (mayStandIn(item)) {
          return true;
        }
      }
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.key().text().equals("add") ? hasSteps(entry.value()) : mayStandIn(entry.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasSteps(Node target) {
    return target instanceof Scalar one
        ? one.text().indexOf('>') >= 0
        : target instanceof Sequence list && list.items().stream().anyMatch(AddedColumns::hasSteps);
  }
}
