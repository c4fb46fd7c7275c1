package dev.engross.lock;

import java.util.List;

/**
 * A copy of a paper.
 *
 * @param kind {@link #EXECUTION}, {@link #EXECUTED} or {@link #FILING}
 * @param document the digest of its document, by {@link CanonicalDocument}
 * @param files what it was rendered to, in the order of their paths
 */
public record LockedCopy(String kind, String document, List<LockedFile> files) {

  /** The copy that goes out to be signed. */
  public static final String EXECUTION = "execution";

  /** The copy that shows the signatures. */
  public static final String EXECUTED = "executed";

  /** The copy that leaves out what is confidential. */
  public static final String FILING = "filing";

  public LockedCopy {
    files = List.copyOf(files);
  }
}
