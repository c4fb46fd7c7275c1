package dev.engross.history;

import dev.engross.history.Commit.Person;
import dev.engross.history.Commit.Trailer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/** Reads what commits say of themselves. */
final class CommitReader {

  private static final Pattern TRAILER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*): (\\S.*)");

  /** The messages of merges by the usual hosts, and the subject of a squash merge. */
  private static final List<Pattern> REQUESTS = List.of(
      Pattern.compile("^Merge pull request (#\\d+) ", Pattern.MULTILINE),
      Pattern.compile("^See merge request \\S*(!\\d+)\\s*$", Pattern.MULTILINE),
      Pattern.compile("^[^\n]*\\((#\\d+)\\)\\s*(?:\n|$)"));

  private CommitReader() {}

  static Commit read(RevCommit commit) {
    String message = commit.getFullMessage();
    return new Commit(
        commit.name(), Stream.of(commit.getParents()).map(RevCommit::name).toList(),
        person(commit::getAuthorIdent), person(commit::getCommitterIdent),
        commit.getShortMessage().strip(), trailers(message), request(message));
  }

  /** One whose line cannot be read has no name, and the time at which git's clock begins. */
  private static Person person(Supplier<@Nullable PersonIdent> line) {
    try {
      PersonIdent ident = line.get();
      if (ident != null) {
        return new Person(ident.getName(), ident.getEmailAddress(), OffsetDateTime.ofInstant(
            ident.getWhenAsInstant(), ident.getZoneOffset()));
      }
    } catch (DateTimeException e) {
      // a time or a zone that is none
    }
    return new Person("", "", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC));
  }

  /** Those of the last paragraph, if that is no other text and not the subject. */
  private static List<Trailer> trailers(String message) {
    String[] paragraphs = message.strip().split("\n\\s*\n");
    List<Trailer> trailers = new ArrayList<>();
    if (paragraphs.length > 1) {
      for (String line : paragraphs[paragraphs.length - 1].split("\n")) {
        Matcher matcher = TRAILER.matcher(line.strip());
        if (matcher.matches()) {
          trailers.add(new Trailer(matcher.group(1), matcher.group(2)));
        } else if (!line.startsWith(" ")) {
          return List.of();
        }
      }
    }
    return trailers;
  }

  private static String request(String message) {
    for (Pattern pattern : REQUESTS) {
      Matcher matcher = pattern.matcher(message);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }
}
