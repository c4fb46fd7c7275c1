package dev.engross.provision;

import dev.engross.model.Change;
import dev.engross.model.TextChange;
import java.util.ArrayList;
import java.util.List;

/** The changes of a section as it tells them. */
public final class SaidChanges {

  private SaidChanges() {}

  /** Those that print something, each with those that are said along with it. */
  public static List<List<Change>> of(List<Change> changes) {
    List<List<Change>> all = new ArrayList<>();
    for (Change change : changes) {
      if (change.manner().isSilent()) {
        continue;
      }
      if (change.manner().along() && !standsAlone(change)) {
        all.get(all.size() - 1).add(change);
      } else {
        all.add(new ArrayList<>(List.of(change)));
      }
    }
    return all;
  }

  /** What prints its rows, or a heading under its own number, is said for each target. */
  public static boolean standsAlone(Change change) {
    return change instanceof Change.AddRows
        || change instanceof TextChange words && !words.words().getOrDefault("heading", "").isEmpty();
  }
}
