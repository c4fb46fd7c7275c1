package dev.engross.provision;

import dev.engross.model.Kind;
import dev.engross.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section in its place among others.
 *
 * @param path its ordinals, outermost first; 0 where it takes no number
 * @param number as printed; empty for none
 * @param name what prose calls it, {@code Section 2.1(b)}; empty where it has neither number nor heading
 * @param own its name without that of the section around it: {@code Section 1} of {@code Section 1 of ARTICLE II}
 */
public record Provision(
    Section section,
    Optional<Kind> kind,
    List<Integer> path,
    String number,
    String heading,
    String name,
    String own,
    List<Provision> inner) {

  /** This, then what stands in it, in the order of the paper. */
  public Stream<Provision> andInner() {
    return Stream.concat(Stream.of(this), inner.stream().flatMap(Provision::andInner));
  }
}
