package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import java.util.ArrayList;
import java.util.List;

/** The changes of one paper of which nothing can be shown, since the words that they change are not at hand. */
final class NotAtHand {

  private final Findings findings;
  private final List<Made> all = new ArrayList<>();

  NotAtHand(Findings findings) {
    this.findings = findings;
  }

  void add(Made made) {
    Change change = made.change();
    all.add(made);
    findings.add(Finding.info("text-not-at-hand", change.at(),
        "the text of " + (change.target().text().equals(TextState.WHOLE) ? "the " : "") + change.target().first()
            + " is not at hand, so what this change makes of it is not known",
        "give the sections of the agreement, or leave it"));
  }

  List<Made> all() {
    return List.copyOf(all);
  }
}
