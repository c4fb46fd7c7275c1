package dev.engross.output;

import java.util.Optional;
import java.util.Set;

/**
 * Which outputs a run answers for; it removes no other.
 *
 * @param agreement only this agreement, by id
 * @param instrument only this instrument, by the name of its file, or {@code base}
 * @param endings the endings of the formats that the run renders; empty for all
 */
public record Scope(Optional<String> agreement, Optional<String> instrument, Set<String> endings) {

  public Scope {
    endings = Set.copyOf(endings);
  }

  boolean covers(OutputName name) {
    return (agreement.isEmpty() || agreement.get().equals(name.agreement()))
        && (instrument.isEmpty() || name.isOf(instrument.get()))
        && (endings.isEmpty() || endings.contains(name.ending()));
  }
}
