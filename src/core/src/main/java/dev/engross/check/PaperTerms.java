package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.Terms;
import dev.engross.conform.Terms.Defined;
import dev.engross.conform.TextState.Placed;
import dev.engross.model.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * What a paper that changes the text of an agreement does to its terms; of a base, what it defines.
 *
 * @param changes the provisions that it makes others
 * @param terms those of the agreement with the paper
 * @param fresh what the changed provisions define with it
 * @param gone what they defined before it
 */
record PaperTerms(
    Standing standing, Instrument base, TextChanges changes, Terms terms, List<Defined> fresh, List<Defined> gone) {

  /** Of each paper that changes the text, in order. */
  static List<PaperTerms> all(Subject subject) {
    return subject.standings().stream().flatMap(s -> of(s, subject.agreement().base()).stream()).toList();
  }

  private static Optional<PaperTerms> of(Standing standing, Instrument base) {
    TextChanges changes = TextChanges.of(standing);
    return changes.changed().isEmpty() && changes.gone().isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperTerms(
            standing, base, changes, Terms.of(standing.after()), defined(changes.changed()), defined(changes.gone())));
  }

  private static List<Defined> defined(List<Placed> provisions) {
    return provisions.stream().flatMap(p -> Terms.defined(p).stream()).toList();
  }

  /** Those of the agreement just before the paper; of a base, none. */
  List<Defined> before() {
    return standing.instrument().name().isBase() ? List.of() : Terms.of(standing.before()).defined();
  }

  /** Whether words stood in the text before the paper. */
  boolean stood(String words) {
    return !standing.instrument().name().isBase()
        && standing.before().text().all().stream().anyMatch(p -> p.provision().text().contains(words));
  }

  /** How findings call what defines or uses a term. */
  static String name(Placed provision) {
    return provision.called().isEmpty() ? "a provision" : provision.called();
  }
}
