package dev.engross.check;

import dev.engross.conform.ProvisionState;
import dev.engross.conform.Standing;
import dev.engross.conform.TextState.Placed;
import dev.engross.model.Change;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provisions whose words a paper makes others; of a base, all.
 *
 * @param changed as they stand with the paper
 * @param gone as they stood before it
 */
record TextChanges(Standing standing, List<Placed> changed, List<Placed> gone) {

  /**
   * Where a finding on words stands, and what may accept it.
   *
   * @param section the {@code sic} of the section that makes the change
   * @param paper that of the paper
   */
  record Place(Location at, Sic section, Sic paper) {}

  static TextChanges of(Standing standing) {
    if (!standing.after().text().known()) {
      return new TextChanges(standing, List.of(), List.of());
    }
    List<Placed> after = standing.after().text().all();
    if (standing.instrument().name().isBase()) {
      return new TextChanges(standing, after, List.of());
    }
    if (standing.before().text() == standing.after().text()) {
      return new TextChanges(standing, List.of(), List.of());
    }
    List<Placed> before = standing.before().text().all();
    return new TextChanges(standing, others(after, before), others(before, after));
  }

  /** Those of one text whose words are not in the provision of the same key of another. */
  private static List<Placed> others(List<Placed> some, List<Placed> other) {
    Map<String, String> words = new HashMap<>();
    other.forEach(p -> words.put(p.provision().key(), p.provision().text()));
    return some.stream().filter(p -> !p.provision().text().equals(words.get(p.provision().key()))).toList();
  }

  /** The change of the paper that made a provision what it is, by a word of it if several did; or else the words. */
  Place place(Placed provision, String word) {
    Sic paper = standing.instrument().sic();
    Optional<Place> any = Optional.empty();
    for (Section section : standing.instrument().body().all()) {
      for (Change change : section.everyChange()) {
        Target target = change.target();
        boolean meets = target.isProvision() && meets(target.first(), provision)
            || target.isQuoted() && target.quoted().equals(word);
        if (meets && (says(change, word) || any.isEmpty())) {
          any = Optional.of(new Place(change.at(), section.sic(), paper));
          if (says(change, word)) {
            return any.get();
          }
        }
      }
    }
    ProvisionState state = provision.provision();
    boolean own = state.at().file().equals(standing.instrument().at().file())
        || standing.instrument().name().isBase();
    return any.orElseGet(() -> new Place(own ? state.at() : standing.instrument().at(), Sic.none(), paper));
  }

  private static boolean meets(String target, Placed provision) {
    return target.equals(provision.name()) || target.startsWith(provision.name() + "(")
        || provision.name().startsWith(target) || provision.around().stream().anyMatch(p -> target.endsWith(p.label()));
  }

  private static boolean says(Change change, String word) {
    return change.target().text().contains(word)
        || change instanceof TextChange text && text.words().values().stream().anyMatch(w -> w.contains(word));
  }
}
