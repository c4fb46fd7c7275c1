package dev.engross.report;

import dev.engross.account.Fact;
import dev.engross.history.Commit;
import dev.engross.history.Commit.Person;
import dev.engross.source.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a commit changed.
 *
 * @param by the merge that brought it into the main line, or itself
 * @param signature what is known of its signature, as a sentence without a full stop
 * @param kept whether something of it may be in what stands now; not where a merge took the other side as it was
 * @param facts what it made the agreement say otherwise, in order
 */
public record Entry(Commit commit, Commit by, String signature, boolean kept, List<Fact> facts) {
  public Entry {
    facts = List.copyOf(facts);
  }

  /** The same, of which less is told. */
  public Entry with(List<Fact> some) {
    return new Entry(commit, by, signature, kept, some);
  }

  /** That nothing of it is in what stands now; empty where something may be. */
  public String left() {
    return kept ? "" : "not in what stands now: a merge kept the other side as it was";
  }

  /** The request by which it came, as the messages claim; empty for none. */
  public String request() {
    return by.request().isEmpty() ? commit.request() : by.request();
  }

  /** When it was recorded, by the clock of whoever did. */
  public String recorded() {
    return commit.committer().at().toString();
  }

  /** {@code Ann Lee <ann@example.com>}, and who committed it if that was another. */
  public String people() {
    String author = words(commit.author());
    String committer = words(commit.committer());
    return author.equals(committer) ? author : author + ", committed by " + committer;
  }

  /** How it came into the main line; empty where it was made there. */
  public String came() {
    String merge = by.id().equals(commit.id()) ? "" : "by merge " + by.brief();
    String request = request().isEmpty() ? "" : "request " + request();
    return merge.isEmpty() || request.isEmpty() ? merge + request : merge + ", " + request;
  }

  /** The trailers: whoever writes a message may claim anything in them. */
  public List<String> claims() {
    return commit.trailers().stream().map(t -> Printable.of(t.key() + ": " + t.value())).toList();
  }

  /** What it did, a sentence each. */
  public List<String> deeds() {
    return facts.isEmpty()
        ? List.of("changed files of the agreement, and nothing that they say")
        : facts.stream().map(f -> Printable.of(f.words())).toList();
  }

  /** When, who, how it came, and what is claimed: a line each, without those that say nothing. */
  List<String> particulars() {
    List<String> lines = new ArrayList<>(List.of(
        "Recorded: " + recorded(), "By: " + people(), "Subject: " + Printable.of(commit.subject())));
    if (!came().isEmpty()) {
      lines.add("Came: " + came());
    }
    if (!kept) {
      lines.add("Left out: " + left());
    }
    lines.add("Signature: " + signature);
    claims().forEach(claim -> lines.add("Claimed, not checked: " + claim));
    return lines;
  }

  private static String words(Person person) {
    return Printable.of(person.email().isEmpty() ? person.name() : person.name() + " <" + person.email() + ">");
  }
}
