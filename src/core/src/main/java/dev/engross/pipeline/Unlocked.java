package dev.engross.pipeline;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Papers that are executed and have no lock, so that nothing is proved of them. */
final class Unlocked {

  /** How such a paper gets one. */
  static final String MEND = "it may stay without a lock; to lock it, write status: final in its YAML, run "
      + "engross:generate, and then engross:execute";

  private Unlocked() {}

  /** Their names, {@code lease/3}. */
  static List<String> in(Loaded loaded) {
    return all(loaded).entrySet().stream().filter(e -> e.getValue().status() == Status.EXECUTED)
        .map(Map.Entry::getKey).toList();
  }

  /** What is said of a paper that is asked for and is not locked as executed; nothing where a lock does not read. */
  static Optional<Finding> asked(Loaded loaded, String asked, Collection<String> locked) {
    return loaded.hasUnreadLock(asked.split("/", -1)[0])
        ? Optional.empty()
        : Optional.of(missing(loaded, asked, locked));
  }

  private static Finding missing(Loaded loaded, String asked, Collection<String> locked) {
    Map<String, Instrument> all = all(loaded);
    if (!all.containsKey(asked)) {
      return Unknown.of("unknown-instrument", Location.startOf(BookLoader.AGREEMENTS), "executed paper", asked,
          "with a lock", locked);
    }
    Instrument paper = all.get(asked);
    return paper.status() == Status.EXECUTED
        ? Finding.error("not-executed", paper.at(),
            "this paper is executed, and has no lock, so that nothing is proved of it", MEND)
        : Finding.error("not-executed", paper.at(), "this paper is not executed",
            "run engross:finalize, let the execution copy be signed, then run engross:execute");
  }

  /** The papers of the book that are not locked as executed. */
  private static Map<String, Instrument> all(Loaded loaded) {
    Map<String, Instrument> all = new TreeMap<>();
    loaded.subjects().forEach(subject -> subject.standings().stream().map(Standing::instrument)
        .filter(i -> i.isPrinted() && (i.status() != Status.EXECUTED
            || loaded.lock(subject.agreement().id()).of(i.name().key()).isEmpty()))
        .forEach(i -> all.put(subject.agreement().id() + "/" + i.name().key(), i)));
    return all;
  }
}
