package dev.engross.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A later paper as invented: each change on a line of its own, so that a test can take it out.
 *
 * @param number among the papers of the agreement that it lies with; 0 for none
 * @param among its number among the papers of the other agreement; 0 for none
 * @param shared whether it amends that one too
 */
record InventedPaper(int number, int among, boolean shared, LocalDate dated, Draw draw) {

  /** Events, of which some happen. */
  static final List<String> EVENTS = List.of("First Firing", "Last Boat", "New Kiln");

  private static final String KILN = ", of: kiln}";

  /** What the paper is, by how often. */
  private static final List<String> STATUSES = List.of(
      "executed", "executed", "executed", "executed", "executed", "executed", "executed", "draft", "final",
      "abandoned");

  /** The whole file, with sections for some changes. */
  String text(List<String> changes) {
    String status = draw.any(STATUSES);
    StringBuilder text = new StringBuilder();
    text.append(number == 0 ? "amendment: none\ncalled: Letter\n" : "amendment: " + number + "\n");
    text.append("dated: ").append(dated).append("\nstatus: ").append(status).append('\n');
    if (draw.oneIn(4)) {
      text.append("effective: ").append(begin()).append('\n');
    }
    if (draw.oneIn(8)) {
      text.append("until: ").append(end()).append('\n');
    }
    if (shared) {
      text.append("amends: [clay, {agreement: kiln, ").append(among == 0 ? "" : "number: " + among + ", ")
          .append("as: Kiln Agreement}]\n");
    }
    declare(text);
    return text.append(sections(changes)).toString();
  }

  /** A list of which it is one, known in part. */
  String recorded(List<String> changes) {
    String known = draw.oneIn(2) ? "sections: unknown\n" : sections(changes);
    String entry = "amendment: " + number + "\ndated: " + dated + "\n" + known;
    return "- " + entry.strip().replace("\n", "\n  ") + "\n";
  }

  private void declare(StringBuilder text) {
    if (draw.oneIn(10)) {
      text.append("attach: {").append(draw.fresh("Exhibit")).append(": {title: Map, text: ").append(draw.text())
          .append("}}\n");
    }
    if (draw.oneIn(10)) {
      text.append("parties: {J").append(draw.number()).append(": {name: ").append(draw.fresh("Joiner")).append("}}\n");
    }
    if (draw.oneIn(5)) {
      text.append("particulars: {").append(draw.fresh("Fact")).append(": 5 tons}\n");
    }
  }

  private String sections(List<String> changes) {
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("sections:\n");
    int bare = draw.below(changes.size() + 1);
    changes.subList(0, bare).forEach(c -> text.append("  - ").append(inManner(c)).append('\n'));
    List<String> rest = changes.subList(bare, changes.size());
    if (!rest.isEmpty()) {
      boolean inner = draw.oneIn(3);
      String indent = inner ? "        " : "    ";
      text.append("  - heading: Changes\n").append(reach("    "));
      boolean concernsKiln = shared && rest.stream().allMatch(c -> c.endsWith(KILN));
      text.append(concernsKiln ? "    of: kiln\n" : "");
      if (inner) {
        text.append("    sections:\n      - heading: More\n").append(reach(indent));
      }
      text.append(indent).append("changes:\n");
      rest.forEach(c -> text.append(indent).append("  - ")
          .append(inManner(concernsKiln ? c.replace(KILN, "}") : c)).append('\n'));
    }
    return text.toString();
  }

  /** When a section has effect, and in what scope. */
  private String reach(String indent) {
    List<String> keys = new ArrayList<>();
    if (draw.oneIn(5)) {
      keys.add("effective: " + begin());
    }
    if (draw.oneIn(4)) {
      keys.add("until: " + end());
    }
    if (draw.oneIn(12)) {
      keys.add("only: as to boats under sail");
    }
    return String.join("", keys.stream().map(k -> indent + k + "\n").toList());
  }

  /** A change that says how it is made, or not. */
  private String inManner(String change) {
    String more = switch (draw.below(20)) {
      case 0, 1, 2 -> "until: " + end();
      case 3, 4 -> "effective: " + begin();
      case 5 -> "says: 'By this change:'";
      case 6 -> "was: other words";
      case 7 -> change.contains("show:") ? "" : "show: quoted";
      case 8 -> change.contains("only:") ? "" : "only: as to one kiln";
      default -> "";
    };
    return more.isEmpty() ? change : change.substring(0, change.length() - 1) + ", " + more + "}";
  }

  private String begin() {
    LocalDate day = dated.plusDays(draw.below(160) - 60L);
    return switch (draw.below(8)) {
      case 0, 1 -> draw.any(EVENTS);
      case 2 -> "{on: " + day + ", unless: " + draw.any(EVENTS) + "}";
      case 3 -> "start";
      default -> day.toString();
    };
  }

  private String end() {
    LocalDate day = dated.plusDays(20L + draw.below(300));
    return switch (draw.below(5)) {
      case 0 -> draw.any(EVENTS);
      case 1 -> "{on: " + day + ", unless: " + draw.any(EVENTS) + "}";
      default -> day.toString();
    };
  }
}
