package dev.engross.provision;

import dev.engross.model.NewProvision;
import dev.engross.wording.NumberedPlace;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A provision that a change brings inside another, with its number.
 *
 * @param label as printed; empty where the numbering has none for it
 * @param isUntold whether it is to have a number, and nothing tells which
 */
public record NumberedProvision(NewProvision given, String label, boolean isUntold, List<NumberedProvision> inner) {

  /**
   * Those in what a change brings.
   *
   * @param name of the provision around them, {@code Section 2.1}
   */
  public static List<NumberedProvision> inside(Numbering numbering, String name, NewProvision content) {
    return content.inner().isEmpty() ? List.of() : inside(numbering, numbering.place(name), true, content.inner());
  }

  /** @param labelled whether those around them have a number, or should */
  private static List<NumberedProvision> inside(
      Numbering numbering, Optional<NumberedPlace> around, boolean labelled, List<NewProvision> several) {
    List<NumberedProvision> numbered = new ArrayList<>();
    for (NewProvision one : several) {
      int ordinal = numbered.size() + 1;
      Optional<NumberedPlace> place = around.flatMap(p -> one.number().isEmpty()
          ? p.inside(ordinal)
          : numbering.place(one.number()));
      String label = one.number().isEmpty() ? place.map(NumberedPlace::label).orElse("") : one.number();
      boolean untold = label.isEmpty() && around.map(NumberedPlace::numbersInside).orElse(labelled);
      List<NumberedProvision> inner = inside(numbering, place, untold || !label.isEmpty(), one.inner());
      numbered.add(new NumberedProvision(one, label, untold, inner));
    }
    return numbered;
  }

  /** This one, then those in it. */
  public Stream<NumberedProvision> andInner() {
    return Stream.concat(Stream.of(this), inner.stream().flatMap(NumberedProvision::andInner));
  }
}
