package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.conform.TextState.Gone;
import dev.engross.conform.TextState.Placed;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.model.TextChange;
import java.util.ArrayList;
import java.util.List;

/** A paper takes a provision or an item away to which the agreement still refers, or is to refer later. */
final class StillReferredTo implements Rule {

  private static final int MOST = 3;

  @Override
  public String id() {
    return "still-referred-to";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      List<Gone> gone = new ArrayList<>(standing.after().text().gone());
      gone.removeAll(standing.before().text().gone());
      for (Gone one : gone) {
        List<String> referring = referring(standing.after(), one);
        referring.addAll(later(standing, one));
        if (!referring.isEmpty()) {
          breaches.add(Finding.warn(id(), one.by(), words(referring) + " to " + one.name() + ", which this removes",
              "change the reference in this paper too, or accept it by sic"), sic(standing, one));
        }
      }
    }
  }

  private static String words(List<String> referring) {
    if (referring.size() == 1) {
      return referring.get(0) + " still refers";
    }
    int shown = Math.min(MOST, referring.size() - 1);
    String last = referring.size() - 1 > MOST ? "others" : referring.get(shown);
    return String.join(", ", referring.subList(0, shown)) + " and " + last + " still refer";
  }

  private static List<String> referring(State state, Gone gone) {
    List<String> referring = new ArrayList<>();
    for (Placed one : state.text().all()) {
      if (one.provision().text().contains("{" + gone.reference() + "}")) {
        referring.add(one.name().isEmpty() ? "the text of the agreement" : one.name());
      }
    }
    for (ScheduleState schedule : state.schedules()) {
      boolean refers = schedule.rows().stream().flatMap(r -> r.cells().values().stream())
          .map(RowState.CellState::value).anyMatch(v -> v.text().contains("{" + gone.name() + "}"));
      if (refers) {
        referring.add(schedule.label());
      }
    }
    return referring;
  }

  /** Papers that were made before, whose words come only after this one takes effect. */
  private static List<String> later(Standing standing, Gone gone) {
    List<String> referring = new ArrayList<>();
    for (TimedChange later : standing.later()) {
      if (later.change() instanceof TextChange text && text.given().contains("{" + gone.name() + "}")) {
        referring.add(Papers.name(later.paper()) + " (" + Papers.when(later) + ")");
      }
    }
    return referring.stream().distinct().toList();
  }

  private static Sic sic(Standing standing, Gone gone) {
    return standing.changes().stream().filter(c -> c.change().at().equals(gone.by())).map(TimedChange::section)
        .map(Section::sic).findFirst().orElse(Section.NONE.sic());
  }
}
