package dev.engross.bind;

import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;

/** Whether sections could add a column to a schedule, as far as that can be seen before they are bound. */
final class AddedColumns {

  private AddedColumns() {}

  /** Whether anything in a node is a change that adds something in something else: {@code add: Schedule 1 > fee}. */
  static boolean mayStandIn(Node node) {
    if (node instanceof Sequence list) {
      return list.items().stream().anyMatch(AddedColumns::mayStandIn);
    }
    return node instanceof Mapping mapping && mapping.entries().stream().anyMatch(
        e -> e.key().text().equals("add") ? hasSteps(e.value()) : mayStandIn(e.value()));
  }

  private static boolean hasSteps(Node target) {
    return target instanceof Scalar one
        ? one.text().indexOf('>') >= 0
        : target instanceof Sequence list && list.items().stream().anyMatch(AddedColumns::hasSteps);
  }
}
