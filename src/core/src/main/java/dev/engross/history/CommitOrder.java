package dev.engross.history;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The order of commits: each before its parents, whatever the clocks said, and otherwise the newest first. It follows
 * from the commits alone, so that an index that grew step by step is the same as one that was made at once.
 */
final class CommitOrder {

  private CommitOrder() {}

  /** A commit that is to be put in order; its parents are numbers of others. */
  record Node(ObjectId commit, int time, int[] parents) {}

  /** The nodes' numbers, in order. */
  static int[] of(Node[] nodes) {
    int[] children = new int[nodes.length];
    for (Node node : nodes) {
      for (int parent : node.parents()) {
        children[parent]++;
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>(
        Comparator.<Integer>comparingInt(i -> nodes[i].time()).reversed().thenComparing(i -> nodes[i].commit()));
    for (int i = 0; i < nodes.length; i++) {
      if (children[i] == 0) {
        ready.add(i);
      }
    }
    int[] order = new int[nodes.length];
    for (int count = 0; !ready.isEmpty(); count++) {
      int next = ready.remove();
      order[count] = next;
      for (int parent : nodes[next].parents()) {
        if (--children[parent] == 0) {
          ready.add(parent);
        }
      }
    }
    return order;
  }
}
