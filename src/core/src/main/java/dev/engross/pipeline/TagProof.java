package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.Tagged;
import dev.engross.history.Trust;
import dev.engross.history.Verdict;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockReader;
import dev.engross.lock.LockWriter;
import dev.engross.lock.LockedFile;
import dev.engross.lock.LockedSource;
import dev.engross.lock.PaperLines;
import dev.engross.lock.Stage;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds locks to the tags of their papers. What a tag names is compared, not where it stands in the history: so a
 * merge, a squash and a rebase of the commit of an execution are nothing, and a history that was written anew is found.
 */
final class TagProof {

  private static final String COMPARE = "compare both with what the parties signed; a correction that is meant, "
      + "engross:correct records, and engross:tag tags anew";

  /** Of tags that no lock has there may be any number. */
  private static final int MOST_TOLD = 20;

  private final GitBook git;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Location> tagged = new LinkedHashMap<>();
  private int missing;

  TagProof(GitBook git) {
    this.git = git;
  }

  /** Looks at the tag of each executed paper. */
  TagProof of(Loaded loaded) {
    lacking(loaded);
    loaded.locks().values().forEach(lock -> lock.entries().stream().filter(e -> e.stage() == Stage.EXECUTED)
        .forEach(entry -> entry(lock.agreement(), entry)));
    return this;
  }

  /** What does not hold. */
  List<Finding> found() {
    return List.copyOf(found);
  }

  /** Whose signatures the tags have: one that no trusted key signed is told. */
  List<Finding> signatures(Trust trust) {
    List<Finding> told = new ArrayList<>();
    tagged.forEach((tag, at) -> {
      Findings unread = new Findings();
      Optional<Verdict> verdict = git.verdict("refs/tags/" + tag, trust, unread);
      told.addAll(unread.sorted());
      verdict.ifPresent(v -> told.add(v instanceof Verdict.Good
          ? Finding.info("tag-signed", at, "the tag " + tag + " is " + v.sentence(), "")
          : Finding.warn("tag-not-signed", at, "the tag " + tag + " is " + v.sentence(),
              "let somebody who is trusted sign it: git tag -s")));
    });
    return told;
  }

  /** How many locked papers have no tag, so that nothing but the lock proves them. */
  int missing() {
    return missing;
  }

  /** A tag stays where a lock is taken away, or says that its paper is still to be signed. */
  private void lacking(Loaded loaded) {
    Findings unread = new Findings();
    List<Finding> strange = new ArrayList<>();
    for (String tag : git.evidence().tagsBelow(ExecutionTag.FOLDERS, unread)) {
      String[] parts = tag.split("/");
      boolean executed = parts.length > 2 && loaded.lock(parts[1]).of(parts[2])
          .filter(e -> e.stage() == Stage.EXECUTED).isPresent();
      if (!executed && parts.length > 2) {
        strange.add(otherwise(Location.startOf(Lock.file(parts[1])),
            "the tag " + tag + " says that " + parts[1] + "/" + parts[2]
                + " was executed, and the lock has no such entry"));
      } else if (parts.length == 4) {
        loaded.lock(parts[1]).of(parts[2]).filter(e -> isAfter(e, parts[3])).ifPresent(entry -> strange.add(otherwise(
            entry.at(), "the tag " + tag + " tells of a correction that the lock does not know")));
      }
    }
    found.addAll(strange.subList(0, Math.min(strange.size(), MOST_TOLD)));
    if (strange.size() > MOST_TOLD) {
      found.add(otherwise(Location.startOf(BookLoader.AGREEMENTS), strange.size() - MOST_TOLD
          + " more tags of executed papers tell what no lock has; git tag --list lists them"));
    }
    found.addAll(unread.sorted());
  }

  private static boolean isAfter(LockEntry entry, String correction) {
    return correction.matches("[1-9][0-9]{0,8}") && Integer.parseInt(correction) > entry.corrections().size();
  }

  private void entry(String agreement, LockEntry entry) {
    EarlierTags earlier = new EarlierTags(git, agreement, entry);
    found.addAll(earlier.found());
    ExecutionTag expected = ExecutionTag.of(agreement, entry);
    Findings unread = new Findings();
    Optional<Tagged> named = git.evidence().tag(expected.name(), unread);
    found.addAll(unread.sorted());
    if (named.isEmpty()) {
      missing++;
      earlier.last().ifPresent(tag -> found.add(Finding.warn("correction-not-tagged", entry.at(),
          "the lock says that this paper was corrected since the tag " + tag + " was made, and no tag says so",
          "compare both with what the parties signed, and tag the correction with engross:tag")));
      return;
    }
    tagged.put(expected.name(), entry.at());
    if (!expected.isSaidBy(named.get().message())) {
      found.add(otherwise(entry.at(), "the tag " + expected.name()
          + " was made of another lock of this paper: the lock was written anew since, or the tag was"));
    }
    BookFiles files = BookFiles.of(named.get().tree());
    if (!isLocked(agreement, entry, files)) {
      found.add(unread(expected.name(), Lock.file(agreement), files).orElseGet(() -> otherwise(entry.at(),
          "the commit that the tag " + expected.name() + " names has another lock of this paper, or none")));
    }
    found.addAll(differing(expected.name(), entry, files));
  }

  /** Whether a commit holds a lock of a paper, and all that it names. */
  static boolean holds(String agreement, LockEntry entry, BookFiles files) {
    return isLocked(agreement, entry, files) && others(entry, files).isEmpty();
  }

  /** The files that are not there as they were locked. */
  private static List<String> others(LockEntry entry, BookFiles files) {
    List<String> names = new ArrayList<>();
    entry.sources().stream().filter(s -> !isAs(s, files)).forEach(s -> names.add(s.file()));
    Stream.concat(entry.outputs().stream(), entry.scan().stream())
        .filter(f -> !isAs(f, files)).forEach(f -> names.add(f.name()));
    return names;
  }

  /** A finding for each file that the commit of a tag does not hold as it was locked. */
  static List<Finding> differing(String tag, LockEntry entry, BookFiles files) {
    return others(entry, files).stream().map(file -> unread(tag, file, files).orElseGet(() -> otherwise(
        Location.startOf(file),
        "the commit that the tag " + tag + " names holds another version of this file than was locked, or none")))
        .toList();
  }

  /** What is told of a file that the commit of a tag may hold, and that cannot be read there. */
  static Optional<Finding> unread(String tag, String file, BookFiles files) {
    Findings unread = new Findings();
    files.bytes(file, unread);
    return unread.sorted().stream().findFirst().map(f -> Finding.error(f.rule(), f.at(),
        "as the commit that the tag " + tag + " names holds it, this file cannot be read: " + f.message(), f.mend()));
  }

  static Finding otherwise(Location at, String message) {
    return Finding.error("tagged-otherwise", at, message, COMPARE);
  }

  /** Whether a version of the book has just this lock of a paper. */
  static boolean isLocked(String agreement, LockEntry entry, BookFiles files) {
    return locked(agreement, entry.paper(), files)
        .filter(other -> LockWriter.digest(other).equals(LockWriter.digest(entry))).isPresent();
  }

  /** What a version of the book has locked of a paper. */
  static Optional<LockEntry> locked(String agreement, String paper, BookFiles files) {
    return lock(agreement, files).flatMap(lock -> lock.of(paper));
  }

  /** The lock that a version of the book has of an agreement; empty for none, and for one that proves nothing. */
  static Optional<Lock> lock(String agreement, BookFiles files) {
    Findings unread = new Findings();
    Optional<SourceFile> source = files.read(Lock.file(agreement), unread);
    Optional<Node> root = source.flatMap(s -> YamlReader.read(s, unread));
    return root.flatMap(node -> LockReader.read(agreement, source.orElseThrow(), node, unread));
  }

  /** Whether a file is as it was locked. */
  static boolean isAs(LockedFile locked, BookFiles files) {
    return files.bytes(locked.name()).filter(bytes -> LockedBytes.isAs(locked, bytes)).isPresent();
  }

  /** Whether a source has the words that were locked, and the same status and signatures. */
  static boolean isAs(LockedSource locked, BookFiles files) {
    Findings unread = new Findings();
    if (locked.isOfBytes()) {
      return files.pdf(locked.file(), Location.startOf(locked.file()), unread)
          .filter(now -> LockedSource.of(now).equals(locked)).isPresent();
    }
    Optional<SourceFile> source = files.read(locked.file(), unread);
    Optional<PaperLines> lines = source.flatMap(s -> locked.file().endsWith(".yaml")
        ? YamlReader.read(s, unread).map(node -> PaperLines.ofYaml(s, node))
        : Optional.of(PaperLines.ofText(s)));
    return lines.isPresent() && LockedSource.of(source.orElseThrow(), lines.get()).equals(locked);
  }
}
