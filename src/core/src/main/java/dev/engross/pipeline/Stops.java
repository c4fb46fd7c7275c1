package dev.engross.pipeline;

import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commits at which an agreement may have come to say something else. */
final class Stops {

  /**
   * A commit.
   *
   * @param id the agreement's id in it: its folder may have been renamed since
   * @param before the agreement's id before it
   */
  record Stop(String commit, String id, String before) {}

  private final HistoryIndex index;

  Stops(HistoryIndex index) {
    this.index = index;
  }

  /**
   * Oldest first.
   *
   * @param beside the ids of agreements that share papers with it, which may change what it says
   */
  List<Stop> of(String agreement, Set<String> beside) {
    Map<String, Recorded> own = new HashMap<>();
    for (Recorded recorded : index.under(folder(agreement))) {
      own.merge(recorded.commit(), recorded, (one, other) -> one.kind() == Recorded.Kind.RENAMED ? one : other);
    }
    Set<String> bearing = new HashSet<>(own.keySet());
    beside.forEach(other -> index.under(folder(other)).forEach(r -> bearing.add(r.commit())));
    List<Stop> stops = new ArrayList<>();
    String now = agreement;
    for (String commit : index.under(BookLoader.AGREEMENTS).stream().map(Recorded::commit).distinct().toList()) {
      if (bearing.contains(commit)) {
        String before = own.containsKey(commit) ? former(own.get(commit), now) : now;
        stops.add(new Stop(commit, now, before));
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
