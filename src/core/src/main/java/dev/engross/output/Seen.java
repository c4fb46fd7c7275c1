package dev.engross.output;

/**
 * A file as a run saw it.
 *
 * @param size in bytes
 * @param modified the time stamp of its last change, in nanoseconds since 1970
 * @param digest of its content, by {@link Digest}; empty if it was not taken
 */
record Seen(long size, long modified, String digest) {

  Seen with(String newDigest) {
    return new Seen(size, modified, newDigest);
  }

  boolean hasSameStamp(Seen other) {
    return size == other.size && modified == other.modified;
  }
}
