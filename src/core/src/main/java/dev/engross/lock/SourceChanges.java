package dev.engross.lock;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds where a source is no longer as it was locked. */
public final class SourceChanges {

  private static final String RESTORE = "put the words back as they were; ";

  private final LockEntry entry;
  private final SourceFile source;
  private final List<Finding> found = new ArrayList<>();

  private SourceChanges(LockEntry entry, SourceFile source) {
    this.entry = entry;
    this.source = source;
  }

  /** A finding at each line that changed, and where lines came or went, at the first of them. */
  public static List<Finding> of(LockEntry entry, LockedSource locked, SourceFile source, PaperLines lines) {
    SourceChanges changes = new SourceChanges(entry, source);
    changes.compare(locked.words(), lines.words(source), lines.words());
    changes.compare(locked.marks(), lines.marks(source), lines.marks());
    return changes.found;
  }

  /** @param numbers of the lines that the digests of now are of */
  private void compare(LineDigests locked, LineDigests now, List<Integer> numbers) {
    if (now.all().equals(locked.all())) {
      return;
    }
    int had = locked.each().size();
    int has = numbers.size();
    int same = 0;
    while (same < Math.min(had, has) && now.each().get(same).equals(locked.each().get(same))) {
      same++;
    }
    int after = 0;
    while (after < Math.min(had, has) - same
        && now.each().get(has - 1 - after).equals(locked.each().get(had - 1 - after))) {
      after++;
    }
    if (same == had && same == has) {
      tell(1, "somewhere in this file the words are not as they were");
    } else if (had == has) {
      for (int i = same; i < has - after; i++) {
        if (!now.each().get(i).equals(locked.each().get(i))) {
          tell(numbers.get(i), "this line is not as it was");
        }
      }
    } else if (same + after == had) {
      tell(numbers.get(same), "here stand " + count(has - had) + " more than");
    } else if (same + after == has) {
      tell(same < has ? numbers.get(same) : source.lines().size(), "here stand " + count(had - has) + " less than");
    } else {
      tell(numbers.get(same), "from here on the words are not as they were");
    }
  }

  private static String count(int lines) {
    return lines == 1 ? "one line" : lines + " lines";
  }

  private void tell(int line, String what) {
    found.add(Finding.error(
        "locked-source", new Location(source.name(), line, 1),
        what + " when the paper was " + entry.stage().done(), RESTORE + entry.stage().amended()));
  }
}
