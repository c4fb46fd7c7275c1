package dev.engross.view;

import dev.engross.conform.RowState;
import dev.engross.conform.RowState.CellState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.model.Schedule.Suffix;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.view.RowView.CellView;
import dev.engross.view.ScheduleView.ColumnView;
import dev.engross.view.ScheduleView.GroupView;
import dev.engross.view.ScheduleView.ListView;
import dev.engross.view.ScheduleView.NoteView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Views of schedules and their rows. */
final class ScheduleViews {

  private static final String TITLE = "{title}";

  private final Form form;
  private final Printing printing;
  private final ProseWriter prose;
  private final Instrument base;

  /** @param base whose rows a history begins with */
  ScheduleViews(Form form, Printing printing, ProseWriter prose, Instrument base) {
    this.prose = prose;
    this.form = form;
    this.printing = printing;
    this.base = base;
  }

  /** The schedule as it stands after an instrument, which attaches it under a label. */
  ScheduleView attached(ScheduleState state, String label, Standing standing) {
    Schedule schedule = state.schedule();
    List<NoteView> notes = new ArrayList<>();
    List<GroupView> groups = groups(state, notes);
    List<ColumnView> columns = columns(schedule);
    return new ScheduleView(
        label, prose.plain(schedule.title(), schedule.at()),
        prose.plain(schedule.opening(), schedule.at()), schedule.subject().one(), schedule.subject().many(),
        columns, columns.stream().anyMatch(c -> !c.heading().isEmpty()), groups,
        schedule.history() ? history(state, standing) : List.of(),
        notes, state.complete());
  }

  private List<ColumnView> columns(Schedule schedule) {
    List<ColumnView> views = new ArrayList<>();
    List<Integer> widths = form.wording().schedules().widths();
    for (Column column : schedule.columns()) {
      if (column.printed()) {
        int width = views.size() < widths.size() ? widths.get(views.size()) : 0;
        views.add(new ColumnView(
            column.key(), prose.plain(column.heading(), column.at()), width, align(column.type())));
      }
    }
    return views;
  }

  private static String align(ValueType type) {
    return type == ValueType.MONEY || type == ValueType.NUMBER ? "right" : "left";
  }

  private List<GroupView> groups(ScheduleState state, List<NoteView> notes) {
    Map<String, List<RowView>> groups = new LinkedHashMap<>();
    for (RowState row : state.rows()) {
      String mark = "";
      if (!row.note().isEmpty()) {
        mark = Integer.toString(notes.size() + 1);
        notes.add(new NoteView(mark, prose.plain(row.note(), row.at())));
      }
      groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row(row, state.schedule(), mark));
    }
    List<GroupView> views = new ArrayList<>();
    groups.forEach((title, rows) ->
        views.add(new GroupView(prose.plain(title, state.schedule().at()), rows)));
    return views;
  }

  RowView row(RowState row, Schedule schedule, String mark) {
    List<CellView> cells = new ArrayList<>();
    for (Column column : schedule.valueColumns()) {
      if (column.printed()) {
        cells.add(row.cell(column.key()).map(c -> cell(c, column)).orElse(new CellView("", List.of(""), true)));
      }
    }
    return named(row.name(), schedule, "", cells, mark, row.at().toString());
  }

  /** A row of which only the name is known. */
  RowView named(String name, Schedule schedule, String at) {
    return named(name, schedule, "", List.of(), "", at);
  }

  private static RowView named(
      String name, Schedule schedule, String now, List<CellView> cells, String mark, String at) {
    String full = full(name, schedule);
    return new RowView(name, full, schedule.subject().suffix() == Suffix.ALWAYS ? full : name, now, cells, mark, at);
  }

  /** A row's name as prose has it. */
  static String full(String name, Schedule schedule) {
    return schedule.subject().suffix() == Suffix.NEVER ? name : name + " " + schedule.subject().one();
  }

  private CellView cell(CellState cell, Column column) {
    if (!cell.sic().prints().isEmpty()) {
      return new CellView(cell.sic().prints(), List.of(cell.sic().prints()), true);
    }
    List<String> lines = printing.lines(cell.value(), column.of()).stream()
        .map(line -> prose.value(cell.value(), line, cell.at())).toList();
    String text = prose.value(cell.value(), printing.text(cell.value(), column.of()), cell.at());
    return new CellView(text, lines, cell.value() != Value.Special.UNKNOWN);
  }

  private List<ListView> history(ScheduleState state, Standing standing) {
    Schedule schedule = state.schedule();
    List<ListView> lists = new ArrayList<>();
    List<RowView> original = new ArrayList<>();
    for (Schedule.Row row : schedule.rows().all()) {
      String now = nameNow(state, row.name());
      String later = now.equals(row.name()) ? "" : shown(now, schedule);
      original.add(named(row.name(), schedule, later, List.of(), "", row.at().toString()));
    }
    lists.add(new ListView(heading("original", standing.instrument()), original));
    List<Instrument> papers = new ArrayList<>(standing.prior());
    if (!standing.instrument().name().isBase()) {
      papers.add(standing.instrument());
    }
    for (Instrument paper : papers) {
      List<RowState> added = new ArrayList<>();
      state.rows().stream().filter(r -> r.added().isBy(paper)).forEach(added::add);
      state.removed().stream().map(ScheduleState.Gone::row).filter(r -> r.added().isBy(paper)).forEach(added::add);
      list(lists, "added", paper, added, schedule);
      list(lists, "removed", paper,
          state.removed().stream().filter(g -> g.by().isBy(paper)).map(ScheduleState.Gone::row).toList(), schedule);
    }
    return lists;
  }

  private void list(List<ListView> lists, String which, Instrument paper, List<RowState> rows, Schedule schedule) {
    if (!rows.isEmpty()) {
      lists.add(new ListView(heading(which, paper), rows.stream().map(r -> row(r, schedule, "")).toList()));
    }
  }

  private String heading(String which, Instrument paper) {
    return form.history().getOrDefault(which, TITLE).replace(TITLE, paper.titled());
  }

  private static String shown(String name, Schedule schedule) {
    return named(name, schedule, "", List.of(), "", "").shown();
  }

  /** What a row of the base is called now, or was when it went; a later row may have taken its first name. */
  private String nameNow(ScheduleState state, String firstName) {
    return Stream.concat(state.rows().stream(), state.removed().stream().map(ScheduleState.Gone::row))
        .filter(r -> r.firstName().equals(firstName) && r.added().isBy(base))
        .findFirst()
        .map(RowState::name)
        .orElse(firstName);
  }
}
