package dev.engross.history;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A history as if it had only some commits, and the merges that brought different ones of them together. What these
 * commits alone change is at each other commit as at the one that stands for it.
 */
public final class Lineage {

  private final Step[] steps;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] standing;

  /** @param changing the ids of the commits that change what is looked at */
  Lineage(Step[] steps, Set<String> changing) {
    this.steps = steps;
    this.standing = new int[steps.length];
    // parents stand behind their children
    for (int i = steps.length - 1; i >= 0; i--) {
      ObjectId commit = steps[i].commit();
      standing[i] = changing.contains(commit.getName()) ? i : standing(i);
      if (standing[i] == i) {
        places.put(commit.getName(), i);
      }
    }
  }

  private int standing(int step) {
    int[] parents = steps[step].parents();
    int one = parents.length == 0 ? step : standing[parents[0]];
    for (int parent : parents) {
      if (standing[parent] != one) {
        return step;
      }
    }
    return one;
  }

  /** What stands for the commit to which all lead: itself, or one before it. */
  public String head() {
    return steps[standing[0]].commit().getName();
  }

  /** What stands for the parents of a commit that stands for itself, each once, in order; none before the first. */
  public List<String> parents(String commit) {
    Set<String> parents = new LinkedHashSet<>();
    for (int parent : steps[places.get(commit)].parents()) {
      parents.add(steps[standing[parent]].commit().getName());
    }
    return List.copyOf(parents);
  }
}
