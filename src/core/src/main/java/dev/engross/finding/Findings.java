package dev.engross.finding;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects findings while a reader or a check goes on past each of them. Not for use by several threads at once. */
public final class Findings {

  private final List<Finding> known;
  private final List<Finding> all = new ArrayList<>();

  /** None so far. */
  public Findings() {
    this.known = List.of();
  }

  private Findings(List<Finding> known) {
    this.known = known;
  }

  /** Others that know of these as they are now, so that nothing is told again, and keep only what is added to them. */
  public Findings further() {
    return new Findings(errors().toList());
  }

  /** Adds one, which may be there already. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds several, in any order. */
  public void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  /** All findings, in the order of their places, each once. */
  public List<Finding> sorted() {
    return all.isEmpty() ? List.of() : all.stream().sorted().distinct().toList();
  }

  /** Whether there is an error at just this place. */
  public boolean hasErrorAt(Location at) {
    return hasErrors() && errors().anyMatch(f -> f.at().equals(at));
  }

  /** Whether another rule has found an error at just this place. */
  public boolean hasOtherErrorAt(Location at, String rule) {
    return errors().anyMatch(f -> !f.rule().equals(rule) && f.at().equals(at));
  }

  /** The names of the files in which an error was found so far. */
  public Set<String> faultyFiles() {
    return errors().map(f -> f.at().file()).collect(Collectors.toSet());
  }

  /** Whether anything found so far is an error. */
  public boolean hasErrors() {
    return hasErrors(all) || hasErrors(known);
  }

  private static boolean hasErrors(List<Finding> some) {
    for (Finding one : some) {
      if (one.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> errors() {
    return Stream.concat(known.stream(), all.stream()).filter(f -> f.severity() == Severity.ERROR);
  }
}
