package dev.engross.view;

import dev.engross.conform.Origin;
import dev.engross.conform.ProvisionState;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.model.Schedule.Column;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in words which papers made the parts of a state what they are. */
final class Origins {

  private static final String FROM_THE_START = "";

  /** {@code Added by Amendment No. 1; amended by Amendment No. 2}; empty for what stands as it first stood. */
  String note(ProvisionState provision) {
    return note(provision.by(), provision.changed());
  }

  /** The same, of a party or whatever else an origin brought and others changed. */
  String note(Origin brought, List<Origin> changes) {
    String by = by(brought);
    List<String> changed = changes.stream().filter(o -> o != brought).map(this::by)
        .filter(p -> !p.isEmpty() && !p.equals(by)).distinct().toList();
    List<String> parts = new ArrayList<>();
    if (!by.isEmpty()) {
      parts.add("added by " + by);
    }
    if (!changed.isEmpty()) {
      parts.add("amended by " + Language.and(changed));
    }
    String note = String.join("; ", parts);
    return note.isEmpty() ? note : Character.toUpperCase(note.charAt(0)) + note.substring(1);
  }

  /** {@code Set by Amendment No. 1}; empty for what the agreement's own paper says. */
  String set(Origin origin) {
    String by = by(origin);
    return by.isEmpty() ? FROM_THE_START : "Set by " + by;
  }

  /** Sentences on the rows and the values of a schedule; those that stand as they first stood need none. */
  List<String> sentences(ScheduleState schedule) {
    Map<String, List<String>> byHead = new LinkedHashMap<>();
    for (RowState row : schedule.rows()) {
      String name = ScheduleViews.full(row.name(), schedule.schedule());
      String head = head(row.added(), "Added");
      if (!head.isEmpty() && row.added() != schedule.by()) {
        byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(name);
      }
      for (Column column : schedule.schedule().valueColumns()) {
        Optional<RowState.CellState> cell = row.cell(column.key()).filter(c -> column.printed());
        String set = cell.map(c -> by(c.by())).orElse(FROM_THE_START);
        if (!set.isEmpty() && !set.equals(by(row.added()))) {
          String what = column.heading().isEmpty() ? column.key() : column.heading();
          String how = cell.get().by() instanceof Origin.FirstKnownFrom ? " first known from " : " set by ";
          byHead.computeIfAbsent(what + how + set, h -> new ArrayList<>()).add(name);
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    String added = by(schedule.by());
    if (!added.isEmpty()) {
      sentences.add("This schedule was added by " + added + ".");
    }
    String shaped =
        Language.and(schedule.shaped().stream().map(this::by).filter(s -> !s.isEmpty()).distinct().toList());
    if (!shaped.isEmpty()) {
      sentences.add("Its label or columns were changed by " + shaped + ".");
    }
    byHead.forEach((head, names) -> sentences.add(head + ": " + Language.and(names) + "."));
    List<String> renamed = schedule.rows().stream().filter(r -> !r.formerly().isEmpty())
        .map(r -> ScheduleViews.full(r.name(), schedule.schedule()) + ", formerly "
            + Language.and(r.formerly().stream().map(n -> ScheduleViews.full(n, schedule.schedule())).toList()))
        .toList();
    if (!renamed.isEmpty()) {
      sentences.add("Renamed: " + String.join("; ", renamed) + ".");
    }
    Map<String, List<String>> gone = new LinkedHashMap<>();
    for (ScheduleState.Gone one : schedule.removed()) {
      String by = by(one.by());
      if (!by.isEmpty()) {
        String head = one.by() instanceof Origin.FirstKnownFrom ? "Not in it any more by " : "Removed by ";
        gone.computeIfAbsent(head + by, h -> new ArrayList<>())
            .add(ScheduleViews.full(one.row().name(), schedule.schedule()));
      }
    }
    gone.forEach((head, names) -> sentences.add(head + ": " + Language.and(names) + "."));
    return sentences;
  }

  private String head(Origin origin, String word) {
    if (origin instanceof Origin.FirstKnownFrom known) {
      return "First known from " + known.instrument().the();
    }
    String by = by(origin);
    return by.isEmpty() ? FROM_THE_START : word + " by " + by;
  }

  /** A paper that is not the agreement's own. */
  private String by(Origin origin) {
    if (origin instanceof Origin.By by) {
      return by.instrument().name().isBase() ? FROM_THE_START : by.instrument().the();
    }
    return origin instanceof Origin.FirstKnownFrom known ? known.instrument().the() : FROM_THE_START;
  }
}
