package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Sic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What rules find in one agreement. Here alone it is decided whether a {@code sic} accepts it, so that it is known too
 * which of them accept nothing.
 */
final class Breaches {

  private final Findings findings = new Findings();
  private final Set<Sic.Accepted> used = new HashSet<>();

  /** @param sics those under which it stands, such as that of its row and that of its section */
  void add(Finding finding, Sic... sics) {
    List<Sic.Accepted> accepting = Stream.of(sics).flatMap(s -> s.accepting(finding.rule()).stream()).toList();
    used.addAll(accepting);
    if (accepting.isEmpty()) {
      findings.add(finding);
    }
  }

  /** Whether something was found so far that this accepts. */
  boolean isUsed(Sic.Accepted accepted) {
    return used.contains(accepted);
  }

  /** What nothing accepts, in the order of its places. */
  List<Finding> left() {
    return findings.sorted();
  }
}
