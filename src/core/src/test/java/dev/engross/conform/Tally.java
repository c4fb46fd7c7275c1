package dev.engross.conform;

import dev.engross.bind.Bound;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.target.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What papers and events of books come to, as it was read: how often each thing occurs. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** What of some things does not occur. */
  List<String> missing(String what, List<String> things) {
    return things.stream().map(t -> what + " " + t).filter(t -> of(t) == 0).toList();
  }

  void add(InventedBook book) {
    book.made().forEach((recipe, times) -> counts.merge("recipe " + recipe, times, Integer::sum));
    Bound bound = book.bound();
    Bound.keysOfChanges(book.files()).forEach(key -> count("key " + key));
    for (Agreement agreement : bound.book().agreements()) {
      agreement.amendments().forEach(this::add);
      bound.chain(agreement, new Findings()).forEach(s -> s.changes().forEach(t -> add(t.change(), s.before())));
      agreement.events().forEach(e -> {
        e.changes().forEach(c -> count("event " + c.verb()));
        count(e.happened().isEmpty() ? "event" : "event happened");
      });
      Timeline timeline = Chain.executed(agreement, bound.form(agreement));
      timeline.all().forEach(u -> u.changes().forEach(m -> {
        count("effective " + name(m.effective().getClass()));
        count("until " + name(m.until().getClass()));
      }));
      for (int days = 0; days < 1000; days += 90) {
        add(Chain.inForce(agreement, bound.form(agreement), agreement.base().dated().latest().orElseThrow()
            .plusDays(days), LocalDate.MAX));
      }
    }
  }

  private void add(Instrument paper) {
    count("paper " + paper.status());
    Map<String, Boolean> kinds = Map.of(
        "of several", paper.amends().size() > 1, "recorded", paper.name().recorded(),
        "without number", !paper.home().isNumbered(), "attaching", !paper.exhibits().isEmpty());
    kinds.forEach((kind, is) -> counts.merge("paper " + kind, is ? 1 : 0, Integer::sum));
  }

  private void add(InForce inForce) {
    inForce.papers().forEach(p -> p.idle().forEach(i -> count("idle " + i.idle().why())));
    inForce.state().remarks().forEach(r -> count("remark " + r.kind()));
  }

  private void add(Change change, State before) {
    count("verb " + change.verb());
    count("change " + name(change.getClass()));
    change.target().steps().stream().skip(1).flatMap(s -> Part.of(s).stream())
        .forEach(p -> count("part " + name(p.getClass())));
    new TextTargets(before.text(), new Findings()).place(change.target())
        .filter(p -> before.schedule(change.target().first()).isEmpty() && !change.target().isParty())
        .ifPresent(p -> {
          count("place " + place(p) + " of " + name(change.getClass()));
          if (isExhibit(p, before)) {
            count("exhibit of " + name(change.getClass()));
          }
        });
  }

  private static boolean isExhibit(TextPlace place, State before) {
    ProvisionState in = place instanceof TextPlace.Passage passage ? passage.in().provision()
        : place instanceof TextPlace.Wholes wholes ? wholes.provisions().get(0).provision() : null;
    return in != null && before.text().exhibits().contains(in);
  }

  private static String place(TextPlace place) {
    return place instanceof TextPlace.Passage passage ? passage.kind().toString() : name(place.getClass());
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** What is counted of records that a sealed interface permits, those of its parts too. */
  static List<String> names(Class<?> sealed) {
    List<String> names = new ArrayList<>();
    for (Class<?> one : sealed.getPermittedSubclasses()) {
      names.addAll(one.isSealed() ? names(one) : List.of(name(one)));
    }
    return names;
  }

  private static String name(Class<?> record) {
    return record.getSimpleName();
  }
}
