package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Passages;
import dev.engross.model.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an invented paper finds: an agreement as it stands by then.
 *
 * @param papers that were made before
 * @param files Markdown that lies beside the paper
 */
record Ground(State state, List<Instrument> papers, List<String> files, Draw draw) {

  private static final Pattern WORD = Pattern.compile("(?<![\\w{\"])[A-Za-z]{3,}(?![\\w}\"])");

  /** A schedule with a price and rows enough to take one away. */
  Optional<ScheduleState> schedule() {
    return any(state.schedules().stream()
        .filter(s -> s.rows().size() > 1 && s.schedule().column("price").isPresent()));
  }

  Optional<State.PartyState> party() {
    return any(state.parties().stream());
  }

  /** A section that has more than a number. */
  Optional<Placed> section() {
    return any(sections());
  }

  /** A section whose text has a part of a kind. */
  Optional<Placed> having(Predicate<Passages> part) {
    return any(sections().filter(p -> part.test(Passages.of(p.provision().text()))));
  }

  /** A section in whose text something is found. */
  Optional<Placed> withText(Predicate<String> found) {
    return any(sections().filter(p -> found.test(p.provision().text())));
  }

  /** A section with a number that stands in another, after that one. */
  Optional<List<Placed>> inner() {
    List<Placed> all = sections().toList();
    return any(all.stream().filter(p -> !p.around().isEmpty() && !p.own().isEmpty()).flatMap(p -> all.stream()
        .filter(a -> a.provision().key().equals(p.parent())).map(a -> List.of(a, p))));
  }

  Optional<Placed> exhibit() {
    return exhibit(p -> true);
  }

  /** An exhibit whose text has a part of a kind. */
  Optional<Placed> exhibit(Predicate<Passages> part) {
    return any(state.text().all().stream()
        .filter(p -> state.text().exhibits().contains(p.provision()) && !p.name().isEmpty())
        .filter(p -> part.test(Passages.of(p.provision().text()))));
  }

  private Stream<Placed> sections() {
    return state.text().all().stream()
        .filter(p -> !p.name().isEmpty() && !p.provision().reserved())
        .filter(p -> !state.text().exhibits().contains(p.provision()) && !p.name().startsWith("Recital"));
  }

  /** A word that stands in a text so many times; more than once for 2. */
  Optional<String> word(String text, int times) {
    return any(WORD.matcher(text).results().map(MatchResult::group).distinct()
        .filter(w -> Math.min(2, Pattern.compile("\\b" + w + "\\b").matcher(text).results().count()) == times));
  }

  private <T> Optional<T> any(Stream<T> some) {
    List<T> all = some.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(draw.any(all));
  }
}
