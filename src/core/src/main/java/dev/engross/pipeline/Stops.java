package dev.engross.pipeline;

import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The commits at which an agreement may have come to say something else, or to be worded otherwise. */
final class Stops {

  /**
   * A commit.
   *
   * @param id the agreement's id in it: its folder may have been renamed since
   * @param before the agreement's id before it
   * @param own whether it changed a file of the agreement itself
   * @param wording what it did to files of forms
   */
  record Stop(String commit, String id, String before, boolean own, List<Recorded> wording) {
    Stop {
      wording = List.copyOf(wording);
    }
  }

  private final HistoryIndex index;
  private final SharedPapers papers;

  Stops(HistoryIndex index, SharedPapers papers) {
    this.index = index;
    this.papers = papers;
  }

  /** An agreement, by all ids that it had, and those with which it may have had papers together. */
  Set<String> together(String agreement) {
    Set<String> ids = new TreeSet<>(Set.of(agreement));
    index.under(folder(agreement)).stream().flatMap(r -> Stream.of(r.path(), r.former()))
        .flatMap(path -> BookShape.agreement(path).stream()).forEach(ids::add);
    ids.addAll(papers.with(ids));
    return ids;
  }

  /** The files and folders that bear on what an agreement says. */
  Set<String> sources(String agreement) {
    Set<String> sources = new LinkedHashSet<>();
    together(agreement).forEach(id -> sources.add(folder(id)));
    sources.add(BookLoader.AGREEMENTS + "/book.yaml");
    sources.add(BookLoader.TEMPLATES);
    return sources;
  }

  /** Oldest first. */
  List<Stop> of(String agreement) {
    Map<String, Recorded> own = new HashMap<>();
    for (Recorded recorded : index.under(folder(agreement))) {
      own.merge(recorded.commit(), recorded, (one, other) -> one.kind() == Recorded.Kind.RENAMED ? one : other);
    }
    Map<String, List<Recorded>> wording = new LinkedHashMap<>();
    index.under(BookLoader.TEMPLATES).forEach(r -> wording.computeIfAbsent(r.commit(), c -> new ArrayList<>()).add(r));
    Set<String> bearing = new HashSet<>(own.keySet());
    bearing.addAll(wording.keySet());
    sources(agreement).forEach(source -> Stream.concat(index.of(source).stream(), index.under(source).stream())
        .forEach(r -> bearing.add(r.commit())));
    List<Stop> stops = new ArrayList<>();
    String now = agreement;
    for (String commit : index.under("").stream().map(Recorded::commit).distinct().toList()) {
      if (bearing.contains(commit)) {
        String before = own.containsKey(commit) ? former(own.get(commit), now) : now;
        stops.add(new Stop(
            commit, now, before, own.containsKey(commit), wording.getOrDefault(commit, List.of())));
        now = before;
      }
    }
    Collections.reverse(stops);
    return stops;
  }

  private static String folder(String agreement) {
    return BookLoader.AGREEMENTS + "/" + agreement;
  }

  private static String former(Recorded recorded, String now) {
    return recorded.kind() == Recorded.Kind.RENAMED && recorded.path().startsWith(folder(now) + "/")
        ? BookShape.agreement(recorded.former()).orElse(now)
        : now;
  }
}
