package dev.engross.conform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is left of units: the same is the same object, so that it need not be folded anew. */
final class Remains {

  private final Map<Unit, List<Unit>> known = new IdentityHashMap<>();

  /**
   * A unit with some of its changes alone; itself if that is all of it.
   *
   * @param stands whether what the paper declares and attaches is left too
   */
  Unit of(Unit unit, Predicate<Made> kept, boolean stands) {
    Unit left = unit.only(kept, stands);
    if (left == unit) {
      return unit;
    }
    List<Unit> all = known.computeIfAbsent(unit, u -> new ArrayList<>());
    for (Unit other : all) {
      if (other.brings() == left.brings() && isSame(other.changes(), left.changes())) {
        return other;
      }
    }
    all.add(left);
    return left;
  }

  /** Whether two lists hold the same objects. */
  static boolean isSame(List<?> some, List<?> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }
}
