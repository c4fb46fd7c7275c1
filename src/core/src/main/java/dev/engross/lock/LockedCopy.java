package dev.engross.lock;

import java.util.List;

/**
 * A copy of a paper.
 *
 * @param kind {@link #EXECUTION} or {@link #EXECUTED}
 * @param document the digest of its document, by {@link CanonicalDocument}
 * @param files what it was rendered to, in the order of their paths
 */
public record LockedCopy(String kind, String document, List<LockedFile> files) {

  /** The copy that goes out to be signed. */
  public static final String EXECUTION = "execution";

  /** The copy that shows the signatures. */
  public static final String EXECUTED = "executed";

  public LockedCopy {
    files = List.copyOf(files);
  }
}
