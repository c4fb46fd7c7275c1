package dev.engross.lock;

import dev.engross.source.Location;
import java.util.List;

/**
 * That a locked paper was changed on purpose.
 *
 * @param on the day, such as {@code 2008-01-15}
 * @param because the reason
 * @param former the digests that no longer hold, by what they were of
 */
public record Correction(String on, String because, List<LockedFile> former, Location at) {
  public Correction {
    former = List.copyOf(former);
  }

  /** Whether it says the same, wherever it stands. */
  public boolean saysAs(Correction other) {
    return on.equals(other.on) && because.equals(other.because) && former.equals(other.former);
  }
}
