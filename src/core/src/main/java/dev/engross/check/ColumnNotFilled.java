package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import java.util.List;

/** A column is added, and some rows have no value in it with the paper that adds it. */
final class ColumnNotFilled implements Rule {

  @Override
  public String id() {
    return "column-not-filled";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.AddColumn add && add.column().printed()
              && add.manner().only().isEmpty()) {
          added(add, own, standing, breaches);
        }
      }
    }
  }

  private void added(Change.AddColumn add, TimedChange own, Standing standing, Breaches breaches) {
    List<String> empty = standing.after(add.target().first()).stream().flatMap(s -> s.rows().stream())
        .filter(r -> r.cell(add.column().key()).isEmpty()).map(RowState::name).toList();
    if (!empty.isEmpty()) {
      breaches.add(
          Finding.warn(
              id(), add.at(),
              "the new column \"" + add.column().key() + "\" has no value for " + empty.get(0)
                  + (empty.size() == 1 ? "" : " and " + (empty.size() - 1) + " more"),
              "set it for these rows, to None if they have none, or accept it by sic"),
          own.section().sic());
    }
  }
}
