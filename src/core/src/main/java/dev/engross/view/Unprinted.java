package dev.engross.view;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.model.Schedule.Column;
import dev.engross.value.End;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of a schedule's rows what no column of it shows, such as until when each is in effect. */
final class Unprinted {

  private final Printing printing;
  private final Origins origins;

  Unprinted(Printing printing, Origins origins) {
    this.printing = printing;
    this.origins = origins;
  }

  /** A sentence for each value, and each paper that set it, with the rows that have it. */
  List<String> sentences(ScheduleState schedule) {
    List<String> sentences = new ArrayList<>();
    for (Column column : schedule.schedule().valueColumns()) {
      if (!column.printed()) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (RowState row : schedule.rows()) {
          rows.computeIfAbsent(head(column, row), h -> new ArrayList<>())
              .add(ScheduleViews.full(row.name(), schedule.schedule()));
        }
        rows.forEach((head, names) -> sentences.add(Language.sentence(head + ": " + Language.and(names))));
      }
    }
    return sentences;
  }

  private String head(Column column, RowState row) {
    Optional<RowState.CellState> cell = row.cell(column.key()).filter(c -> c.value() != Value.Special.UNKNOWN);
    String by = cell.map(c -> origins.by(c.by())).filter(b -> !b.isEmpty()).map(b -> ", set by " + b).orElse("");
    if (column.type() == ValueType.END) {
      return cell.map(c -> term(c.value())).orElse("In effect until a day that is not known") + by;
    }
    return name(column) + " " + cell.map(c -> printing.text(c.value(), column.of())).orElse("not known") + by;
  }

  private static String name(Column column) {
    String key = column.key().replace('-', ' ').replace('_', ' ');
    return column.heading().isEmpty() ? Character.toUpperCase(key.charAt(0)) + key.substring(1) : column.heading();
  }

  private String term(Value value) {
    if (value == End.Permanent.PERMANENT) {
      return "In effect without an end";
    }
    return "In effect " + (value instanceof End.At ? "until " : "") + printing.text(value, "");
  }
}
