package dev.engross.check;

import dev.engross.conform.Origin;
import dev.engross.conform.Standing;
import dev.engross.model.Instrument;
import java.util.List;

/**
 * The papers before one that are known in part only. Where the rows of a schedule are not all known, one of them may
 * have changed what was known before it.
 *
 * @param complete whether all rows of the schedule were known just before the paper
 */
record PartlyKnown(Standing standing, boolean complete) {

  /** Whether one of them comes after what made something so, so that it may be otherwise by now. */
  boolean after(Origin origin) {
    List<Instrument> prior = standing.prior();
    int from = 0;
    if (origin instanceof Origin.By by) {
      from = following(by.instrument());
    } else if (origin instanceof Origin.FirstKnownFrom known) {
      from = following(known.instrument());
    }
    return !complete && prior.subList(from, prior.size()).stream().anyMatch(PartlyKnown::isPartly);
  }

  /** Whether there is any of them. */
  boolean any() {
    return !complete && standing.prior().stream().anyMatch(PartlyKnown::isPartly);
  }

  private int following(Instrument paper) {
    if (paper.name().equals(standing.instrument().name())) {
      return standing.prior().size();
    }
    return standing.prior().stream().map(Instrument::name).toList().indexOf(paper.name()) + 1; // 0 for the base
  }

  private static boolean isPartly(Instrument paper) {
    return paper.name().recorded() || !paper.body().known();
  }
}
