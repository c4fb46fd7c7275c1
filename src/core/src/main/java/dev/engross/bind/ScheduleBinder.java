package dev.engross.bind;

import dev.engross.finding.Finding;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.model.Schedule.Subject;
import dev.engross.model.Schedule.Suffix;
import dev.engross.source.Location;
import dev.engross.value.ValueType;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Binds the schedules that a base declares. */
final class ScheduleBinder {

  static final List<String> SCHEDULE =
      List.of("title", "opening", "subject", "columns", "show", "rows", "groups");
  static final List<String> COLUMN = List.of("heading", "type", "of", "print");
  static final List<String> SUBJECT = List.of("one", "many", "suffix");
  static final List<String> TYPES = Arrays.stream(ValueType.values()).map(ValueType::word).toList();

  private final Binding binding;
  private final RowBinder rows;

  ScheduleBinder(Binding binding) {
    this.binding = binding;
    this.rows = new RowBinder(binding);
  }

  List<Schedule> schedules(Mapping mapping) {
    List<Schedule> schedules = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      binding.mapping(entry.value(), "a schedule").ifPresent(m -> schedules.add(schedule(entry.key(), m)));
    }
    return schedules;
  }

  private Schedule schedule(Scalar label, Mapping mapping) {
    Braces.none(binding, label, "the label of a schedule");
    return schedule(label.text(), label.at(), Keys.of(binding, mapping, "a schedule", SCHEDULE));
  }

  /** The schedule that some keys describe, among others that are somebody else's to read. */
  Schedule schedule(String label, Location at, Keys keys) {
    GivenName.check(binding, label, at, "a schedule");
    List<Column> columns = keys.mapping("columns").map(this::columns).orElseGet(() -> nameOnly(keys));
    Schedule.Rows given = rows.rows(keys, columns);
    boolean history = keys.oneOf("show", List.of("current", "history"), "current").equals("history");
    if (history) {
      namesAlone(keys, columns, given);
    }
    return new Schedule(
        label,
        keys.prose("title"),
        keys.prose("opening"),
        keys.mapping("subject").map(this::subject).orElse(Subject.NONE),
        columns,
        history,
        given,
        at);
  }

  /** A history lists names, and nothing of what else the schedule holds. */
  private void namesAlone(Keys keys, List<Column> columns, Schedule.Rows given) {
    List<String> lost = new ArrayList<>();
    columns.stream().skip(1).filter(Column::printed).map(c -> "the column " + Binding.quoted(c.key()))
        .forEach(lost::add);
    if (given.groups().stream().anyMatch(g -> !g.heading().isEmpty())) {
      lost.add("groups");
    }
    if (given.all().stream().anyMatch(r -> !r.note().isEmpty())) {
      lost.add("notes");
    }
    if (!lost.isEmpty()) {
      binding.found(Finding.warn("history-of-names", keys.at("show"),
          "a history lists the names of rows alone, and would leave out " + String.join(", ", lost),
          "write show: current, or print: no for columns that are only to be known"));
    }
  }

  private static List<Column> nameOnly(Keys keys) {
    return List.of(new Column("name", "", ValueType.NAME, "", true, keys.at()));
  }

  private List<Column> columns(Mapping mapping) {
    List<Column> columns = new ArrayList<>();
    if (mapping.entries().isEmpty()) {
      binding.error("missing-key", mapping.at(), "a schedule's columns must have one at least, for its names",
          "add name: and a heading, or leave columns out");
    }
    for (Entry entry : mapping.entries()) {
      GivenName.column(binding, entry.key().text(), entry.key().at());
      columns.add(column(entry, columns.isEmpty()));
    }
    return columns;
  }

  private Column column(Entry entry, boolean first) {
    String key = entry.key().text();
    ValueType plain = first ? ValueType.NAME : ValueType.TEXT;
    if (entry.value() instanceof Scalar heading) {
      return new Column(key, heading.text(), plain, "", true, entry.key().at());
    }
    Optional<Mapping> mapping = binding.mapping(entry.value(), "a column");
    if (mapping.isEmpty()) {
      return new Column(key, "", plain, "", true, entry.key().at());
    }
    return column(key, entry.key().at(), plain, Keys.of(binding, mapping.get(), "a column", COLUMN));
  }

  /** The column that some keys describe, among others that are somebody else's to read. */
  Column column(String key, Location at, ValueType plain, Keys keys) {
    ValueType type = ValueType.named(keys.oneOf("type", TYPES, plain.word())).orElse(plain);
    return new Column(key, keys.prose("heading"), type, keys.text("of"), keys.yes("print", true), at);
  }

  private Subject subject(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a subject", SUBJECT);
    String suffix = keys.oneOf("suffix", List.of("always", "prose", "never"), "never");
    return new Subject(keys.required("one"), keys.required("many"), Suffix.valueOf(suffix.toUpperCase(Locale.ROOT)));
  }
}
