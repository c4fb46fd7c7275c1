package dev.engross.pipeline;

import dev.engross.account.Version;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Lineage;
import dev.engross.pipeline.Stops.Stop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agreement was at each commit, and at those on which that commit was made. */
final class Past {

  /** An agreement at a commit, by the id that it had there. */
  record Point(String commit, String id) {}

  /**
   * What could be read of it.
   *
   * @param forms the names of the forms by which its papers are worded
   * @param fault the first for which it could not be read whole, so that the version may lack anything
   */
  record Reading(Version version, Set<String> forms, Optional<Finding> fault) {
    static Reading of(Loaded loaded, String agreement) {
      return new Reading(loaded.version(agreement), loaded.forms(agreement), loaded.unread(agreement));
    }
  }

  private static final String TOO_MANY = "too-many-files";

  /** Of what a repository lacks, nobody knows whether it was ever written. */
  private static final Set<String> LACKING = Set.of("missing-object", "unreadable-repository", TOO_MANY);
  private static final int BRIEF = 10;

  private final Request request;
  private final Workers workers;
  private final GitBook git;
  private final List<Stop> stops;
  private final Map<String, Stop> byCommit;
  private final Set<String> sources;
  private final Set<String> together;
  private final Lineage lineage;
  private final Findings findings;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<Point, List<Point>> readable = new HashMap<>();

  /** @param findings takes what the repository lacks */
  Past(
      Request request, Workers workers, GitBook git, HistoryIndex index, Stops stops, String agreement,
      Findings findings) {
    this.findings = findings;
    this.request = request;
    this.workers = workers;
    this.git = git;
    this.stops = stops.of(agreement);
    this.byCommit = this.stops.stream().collect(Collectors.toMap(Stop::commit, s -> s));
    this.together = stops.together(agreement);
    this.sources = stops.sources(agreement);
    this.lineage = index.lineage(byCommit.keySet());
  }

  /** Oldest first. */
  List<Stop> stops() {
    return stops;
  }

  /** What stands for the commit up to which the past is told. */
  Point head(String agreement) {
    return new Point(lineage.head(), agreement);
  }

  /** Takes what was read already of a later commit with the same sources, unless something else keeps it from that. */
  void knows(Reading reading, Point point) {
    if (reading.fault().isEmpty()) {
      readings.put(key(point), reading);
    }
  }

  private String key(Point point) {
    return git.sources(point.commit(), sources) + point.id();
  }

  /** Commits with the same sources hold the same version. */
  Reading at(Point point) {
    String key = key(point);
    Reading known = readings.get(key);
    if (known == null) {
      Findings found = new Findings();
      Loaded loaded = git.tree(point.commit(), found)
          .map(tree -> new BookLoader(request.of(point.id()), BookFiles.of(tree), workers).load(together))
          .orElseGet(() -> Loaded.nothing(found.sorted()));
      loaded.findings().stream().filter(Past::isLacking).map(f -> told(f, point)).forEach(findings::add);
      known = Reading.of(loaded, point.id());
      readings.put(key, known);
    }
    return known;
  }

  /** Whether something is found for which nobody knows what else there is. */
  static boolean isLacking(Finding finding) {
    return LACKING.contains(finding.rule());
  }

  /** What is damaged or missing can be mended; a commit that once held too much stays as it was made. */
  private static Finding told(Finding lacking, Point point) {
    String brief = point.commit().substring(0, BRIEF);
    return lacking.rule().equals(TOO_MANY)
        ? Finding.warn(TOO_MANY, lacking.at(), "commit " + brief + " cannot be read: " + lacking.message(),
            "look at it with git show --stat " + brief)
        : lacking;
  }

  /** What the commit was made on, whether it reads or not. */
  List<Point> parents(Point point) {
    Stop stop = byCommit.get(point.commit());
    String id = stop == null ? point.id() : stop.before();
    return lineage.parents(point.commit()).stream().map(parent -> new Point(parent, id)).toList();
  }

  /** The last before a commit, on each line that leads to it, at which the agreement could be read. */
  List<Point> before(Point point) {
    List<Point> known = readable.get(point);
    if (known == null) {
      Set<Point> found = new LinkedHashSet<>();
      Set<Point> seen = new HashSet<>();
      Deque<Point> ahead = new ArrayDeque<>(parents(point));
      while (!ahead.isEmpty()) {
        Point next = ahead.pop();
        if (!seen.add(next)) {
          continue;
        }
        if (at(next).fault().isEmpty()) {
          found.add(next);
        } else {
          List<Point> parents = new ArrayList<>(parents(next));
          for (int i = parents.size() - 1; i >= 0; i--) {
            ahead.push(parents.get(i));
          }
        }
      }
      known = List.copyOf(found);
      readable.put(point, known);
    }
    return known;
  }

  /**
   * The commits of which something may be in what stands now: where a merge holds the agreement's folder just as one
   * side had it, only that side leads there.
   */
  Set<String> kept(String agreement) {
    Set<String> kept = new HashSet<>();
    Deque<Point> ahead = new ArrayDeque<>(List.of(head(agreement)));
    while (!ahead.isEmpty()) {
      Point next = ahead.pop();
      if (kept.add(next.commit())) {
        List<Point> parents = parents(next);
        List<Point> same = parents.size() < 2
            ? List.of()
            : parents.stream().filter(p -> folder(p).equals(folder(next))).toList();
        ahead.addAll(same.isEmpty() ? parents : same);
      }
    }
    return kept;
  }

  private String folder(Point point) {
    return git.sources(point.commit(), List.of(BookLoader.AGREEMENTS + "/" + point.id()));
  }
}
