package dev.engross.pipeline;

import dev.engross.account.Account;
import dev.engross.account.Fact;
import dev.engross.account.Matter;
import dev.engross.account.Version;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether something bears on what is asked for.
 *
 * @param rows all names that the row has had; none where no row is asked for
 * @param section the provision, in small letters; empty where none is asked for
 * @param papers the keys of those of which it bears whether they are drafts or executed
 */
record Bearing(Set<String> rows, String section, Set<String> papers) {

  static Bearing of(HistoryQuestion asked, Version now) {
    Set<String> names = new HashSet<>(asked.row().stream().toList());
    for (ScheduleState schedule : schedules(now)) {
      String word = " " + schedule.schedule().subject().one();
      asked.row().filter(r -> r.endsWith(word) && r.length() > word.length() && word.length() > 1)
          .ifPresent(r -> names.add(r.substring(0, r.length() - word.length())));
    }
    for (ScheduleState schedule : schedules(now)) {
      schedule.rows().stream().filter(r -> isCalled(r, names)).forEach(r -> {
        names.add(r.name());
        names.addAll(r.formerly());
      });
    }
    return new Bearing(Set.copyOf(names), asked.section().map(s -> s.toLowerCase(Locale.ROOT)).orElse(""),
        Set.of());
  }

  private static List<ScheduleState> schedules(Version now) {
    return now.standings().isEmpty()
        ? List.of()
        : now.standings().get(now.standings().size() - 1).after().schedules();
  }

  private static boolean isCalled(RowState row, Set<String> names) {
    return names.contains(row.name()) || row.formerly().stream().anyMatch(names::contains);
  }

  /** The rows, and the provisions, on which some commit bore; for who asks for one that there never was. */
  static Set<String> known(List<Entry> entries, HistoryQuestion asked) {
    Set<String> known = new TreeSet<>();
    entries.stream().flatMap(e -> e.facts().stream()).map(Fact::matter).forEach(matter -> {
      if (asked.row().isPresent() && matter instanceof Matter.Row row) {
        known.add(row.row());
        known.remove("");
      } else if (asked.section().isPresent() && matter instanceof Matter.Provision provision) {
        known.add(provision.name());
      }
    });
    return known;
  }

  /** The same with what became of the papers that say something that bears: else a draft would seem to be in force. */
  Bearing with(List<Entry> entries) {
    return new Bearing(rows, section, entries.stream().flatMap(e -> e.facts().stream())
        .filter(f -> isOn(f) && !f.paper().isEmpty()).map(Fact::paper).collect(Collectors.toSet()));
  }

  private boolean isAll() {
    return rows.isEmpty() && section.isEmpty();
  }

  boolean isOn(Fact fact) {
    return isAll() || fact.matter() instanceof Matter.Unread
        || fact.key().equals(Account.STATUS) && papers.contains(fact.paper())
        || fact.matter() instanceof Matter.Row row && isOn(row)
        || fact.matter() instanceof Matter.Provision provision && isOn(provision.name().toLowerCase(Locale.ROOT));
  }

  private boolean isOn(Matter.Row row) {
    return !rows.isEmpty() && (row.row().isEmpty() || rows.contains(row.row()));
  }

  boolean isOn(GivenValue given) {
    return isAll() || rows.contains(given.row());
  }

  /** {@code Section 3(a)} and {@code first sentence of Section 3} bear on {@code Section 3}, {@code Section 31} not. */
  private boolean isOn(String provision) {
    int at = section.isEmpty() ? -1 : provision.indexOf(section);
    int end = at + section.length();
    return at >= 0 && (at == 0 || provision.charAt(at - 1) == ' ')
        && (end == provision.length() || !Character.isLetterOrDigit(provision.charAt(end)));
  }
}
