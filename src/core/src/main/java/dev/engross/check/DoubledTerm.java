package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.Terms;
import dev.engross.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A term is defined in two places, which may come to differ. Told of the paper that wrote the second definition. */
final class DoubledTerm implements Rule {

  @Override
  public String id() {
    return "doubled-term";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      TextChanges changes = TextChanges.of(standing);
      List<Terms.Defined> fresh = changes.changed().stream().flatMap(p -> Terms.defined(p).stream()).toList();
      if (fresh.isEmpty()) {
        continue;
      }
      Map<String, Terms.Defined> first = new HashMap<>();
      for (Terms.Defined one : Terms.of(standing.after()).defined()) {
        Terms.Defined other = first.putIfAbsent(one.term(), one);
        if (other != null && (fresh.contains(one) || fresh.contains(other)) && !wasDoubled(standing, one.term())) {
          TextChanges.Place place = changes.place(one.in(), one.term());
          breaches.add(Finding.warn(id(), place.at(),
              "\"" + one.term() + "\" is defined in " + name(other) + " and again in " + name(one),
              "keep one definition, or give one of them another term"),
              place.sic(), standing.instrument().sic());
        }
      }
    }
  }

  private static boolean wasDoubled(Standing standing, String term) {
    return !standing.instrument().name().isBase()
        && Terms.of(standing.before()).defined().stream().filter(d -> d.term().equals(term)).count() > 1;
  }

  private static String name(Terms.Defined defined) {
    return defined.in().name().isEmpty() ? "a provision" : defined.in().name();
  }
}
