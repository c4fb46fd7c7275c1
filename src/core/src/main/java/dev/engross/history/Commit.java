package dev.engross.history;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a commit says of itself. All of it but its id is a claim of whoever made it: dates and names may be anything.
 *
 * @param id 40 hexadecimal digits
 * @param parents their ids; more than one of a merge
 * @param subject the first line of its message
 * @param trailers lines such as {@code Reviewed-by: Ann Lee <ann@example.com>} at the message's end, in order
 * @param request the pull or merge request that its message names, {@code #12} or {@code !12}; empty for none
 */
public record Commit(
    String id, List<String> parents, Person author, Person committer, String subject, List<Trailer> trailers,
    String request) {

  /** So many digits of an id are shown. */
  private static final int SHORT = 10;

  public Commit {
    parents = List.copyOf(parents);
    trailers = List.copyOf(trailers);
  }

  /** Who made or recorded it, and when by that one's clock. */
  public record Person(String name, String email, OffsetDateTime at) {}

  /** A line at the end of a message. */
  public record Trailer(String key, String value) {}

  /** The beginning of its id. */
  public String brief() {
    return id.substring(0, SHORT);
  }
}
