package dev.engross.bind;

import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Shape;
import dev.engross.model.Schedule;
import dev.engross.target.Target;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the words of a kind's own changes where a paper uses it: a schedule or a column that the agreement does not
 * have is the form's fault, and is told where the form names it. What the paper gives is looked at with the change.
 */
final class KindWords {

  private static final String PARAMETER = "$";
  private static final int ROW_AND_COLUMN = 3;

  /** Verbs whose targets stand in schedules, if they name more than one step. */
  private static final Set<String> OF_ROWS = Set.of("set", "remove", "rename", "move");

  private final Binding binding;
  private final List<Schedule> schedules;

  KindWords(Binding binding, List<Schedule> schedules) {
    this.binding = binding;
    this.schedules = schedules;
  }

  /**
   * Whether the agreement has what the words of a change name; a finding if not.
   *
   * @param call the paper's section of that kind
   */
  boolean areSound(Kind kind, Mapping change, Scalar call) {
    String verb = ChangeBinder.verbOf(change).orElse("");
    boolean whole = verb.equals("restate")
        || verb.equals("add") && change.get("rows").isPresent() && change.get("columns").isEmpty();
    boolean sound = true;
    for (Node node : change.get(verb).map(binding::list).orElse(List.of())) {
      if (node instanceof Scalar words && (whole || OF_ROWS.contains(verb))) {
        sound &= isSound(kind, verb, Target.of(words.text(), words.at()), whole, call);
      }
    }
    return sound;
  }

  private boolean isSound(Kind kind, String verb, Target target, boolean whole, Scalar call) {
    boolean elsewhere = target.first().contains(PARAMETER) || target.isParty() || target.isProvision();
    if (elsewhere || !whole && target.steps().size() == 1) {
      return true;
    }
    Optional<Schedule> schedule = Schedule.labelled(schedules, target.first());
    if (schedule.isEmpty()) {
      binding.found(Unknown.of("unknown-target", target.at(), "schedule", target.first(),
          "", schedules.stream().map(Schedule::label).toList()).whileRendering(call.at().file()));
      return false;
    }
    return !verb.equals("set") || hasColumn(kind, target, schedule.get(), call);
  }

  private boolean hasColumn(Kind kind, Target target, Schedule schedule, Scalar call) {
    List<String> known = schedule.valueColumns().stream().map(Schedule.Column::key).toList();
    String column = target.step(ROW_AND_COLUMN - 1);
    if (column.isEmpty() && known.size() > 1 && standsForRows(kind, target.step(1))) {
      binding.found(Finding.error("missing-column", target.at(),
          Unknown.quoted(target.text()) + " names no column, and " + of(schedule) + " has several that hold values",
          "write " + known.stream().map(key -> target.text() + " > " + key).collect(Collectors.joining(", or ")))
          .whileRendering(call.at().file()));
      return false;
    }
    if (column.isEmpty() || column.contains(PARAMETER) || known.contains(column) || known.isEmpty()) {
      return true;
    }
    binding.found(Unknown.of("unknown-column", target.at(), "column", column, "in " + of(schedule), known,
        schedule.keysByHeading()).whileRendering(call.at().file()));
    return false;
  }

  private static boolean standsForRows(Kind kind, String step) {
    return Spread.parameter(step).flatMap(kind::parameter)
        .filter(p -> p.shape() == Shape.NAMES || p.shape() == Shape.ROWS).isPresent();
  }

  /** A form may be right for one agreement and wrong for another, whose columns are others. */
  private static String of(Schedule schedule) {
    return schedule.label() + " of " + schedule.at().file();
  }
}
