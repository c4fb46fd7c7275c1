package dev.engross.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code help} says. */
final class Help {

  private Help() {}

  /** The goals, one a line, and the parameters that they share. */
  static List<String> goals() {
    List<List<String>> rows = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      rows.add(List.of("engross:" + goal.word(), goal.about()));
    }
    List<String> lines = new ArrayList<>(new Columns(2).lines(rows));
    lines.add("");
    lines.addAll(parameters(Setting.ALL));
    return lines;
  }

  /** One goal and its parameters. */
  static List<String> of(Goal goal) {
    List<String> lines = new ArrayList<>();
    lines.add("engross:" + goal.word() + "  " + goal.about());
    lines.addAll(parameters(settings(goal)));
    return lines;
  }

  private static List<String> parameters(List<Setting> settings) {
    List<List<String>> rows = new ArrayList<>();
    for (Setting setting : settings) {
      rows.add(List.of("  -D" + setting.property(), setting.about()));
    }
    return new Columns(2).lines(rows);
  }

  /** All goals with their parameters. */
  static List<String> everything() {
    List<String> lines = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      lines.addAll(of(goal));
      lines.add("");
    }
    lines.remove(lines.size() - 1);
    return lines;
  }

  static List<Setting> settings(Goal goal) {
    return switch (goal) {
      case HELP -> List.of(
          new Setting("goal", "the goal to tell of", Set.of(Goal.HELP)),
          new Setting("detail", "true: tell of all parameters", Set.of(Goal.HELP)));
      case RUN -> Setting.ALL;
      default -> Setting.ALL.stream().filter(s -> s.goals().contains(goal)).toList();
    };
  }
}
