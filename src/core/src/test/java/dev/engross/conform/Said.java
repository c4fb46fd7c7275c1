package dev.engross.conform;

import dev.engross.model.Party;
import java.util.List;
import java.util.TreeMap;

/** What an agreement says, without what made it so. */
final class Said {

  private Said() {}

  static List<String> of(State state) {
    StringBuilder said = new StringBuilder();
    for (State.PartyState one : state.parties()) {
      Party party = one.party();
      said.append(String.join(" | ", party.key(), party.name(), party.is(), party.group(), party.role().toString(),
          party.notices().toString(), party.signs().toString(), one.only())).append('\n');
    }
    state.particulars().forEach(p ->
        said.append(p.particular().name()).append(": ").append(p.particular().value().text()).append('\n'));
    state.text().all().forEach(p -> said.append(p.called()).append(p.provision().reserved() ? " [reserved] " : " ")
        .append(p.provision().heading()).append(". ").append(p.provision().text()).append('\n'));
    for (ScheduleState schedule : state.schedules()) {
      said.append(schedule.label()).append(schedule.schedule().title())
          .append(schedule.schedule().columns().stream().map(c -> c.key() + c.type()).toList()).append('\n');
      schedule.rows().forEach(r -> said.append("  ").append(r.group()).append(r.name()).append(r.note())
          .append(cells(r)).append('\n'));
    }
    return said.toString().lines().toList();
  }

  private static TreeMap<String, String> cells(RowState row) {
    TreeMap<String, String> cells = new TreeMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, cell.value().text()));
    return cells;
  }
}
