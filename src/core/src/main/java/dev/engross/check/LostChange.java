package dev.engross.check;

import dev.engross.conform.Lost;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;

/** A paper that takes effect before an earlier one leaves a change of that one nothing to be made to. */
final class LostChange implements Rule {

  @Override
  public String id() {
    return "lost-change";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      Instrument paper = standing.instrument();
      for (Lost lost : standing.lost()) {
        breaches.add(Finding.warn(
            id(), paper.effective() instanceof Moment.At at ? at.at() : paper.datedAt(),
            "what this paper does takes effect before a change of " + Papers.name(lost.paper()) + " of " + lost.day()
                + ", at " + lost.at() + ", which cannot be made any more: " + lost.why(),
            "say in this paper what that change is to be from its day on, give what stands in its way a later day, or"
                + " accept it by sic"),
            paper.sic());
      }
    }
  }
}
