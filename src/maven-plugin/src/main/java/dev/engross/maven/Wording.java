package dev.engross.maven;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.pipeline.Outcome;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.pipeline.Overview;
import dev.engross.pipeline.Proof;
import dev.engross.pipeline.Tagging;
import dev.engross.schema.SchemaFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the goals say. */
final class Wording {

  /**
   * With more files than this, {@code generate} shows only those that changed, and {@code check} no more that
   * differ.
   */
  static final int SHOWN = 40;

  /** What to do once a paper is finalized, executed or corrected. */
  static final String LOCKED = "now run `mvn generate`, look at what changed, and commit all of it together";

  /** What to do once a paper is signed. */
  static final String SIGNED =
      "commit it now, and so after each signature; once all have signed, run engross:execute";

  /** What {@code verify} says of one file when all that it bears holds. */
  static final String PROVED = "nothing in this file is damaged, and each signature that it bears holds";

  /** What {@code verify} says of one file that bears no signature. */
  static final String UNDAMAGED = "nothing in this file is damaged";

  static final String PACKED =
      "look through it before it is handed on; nothing is to be committed, since it lies below target/";

  /** How much of what an instrument does is shown in a table, in characters. */
  private static final int DOES = 60;

  /** How many papers without a lock are named. */
  private static final int NAMED = 12;

  private Wording() {}

  /** What is said in place of findings that are not shown. */
  static String more(String file, String rule, int count) {
    return file + ": … and " + Count.grouped(count) + " more of [" + rule + "]";
  }

  /** A line for each file that was written or, of a small book, was the same; then one for each that was removed. */
  static List<String> generated(Outcome outcome) {
    List<String> lines = written(outcome);
    for (String path : outcome.removed()) {
      lines.add(path + "  removed: no source gives it any more");
    }
    return lines;
  }

  /** A line for each file that was written or, of a small book, was the same. */
  static List<String> written(Outcome outcome) {
    boolean all = outcome.documents().size() <= SHOWN;
    List<List<String>> rows = new ArrayList<>();
    for (DocumentLine file : outcome.documents()) {
      if (all || file.state() != State.SAME) {
        String pages = file.pages() == 0 ? "" : Count.of(file.pages(), "page");
        rows.add(List.of(file.path(), pages, Count.bytes(file.bytes()), word(file.state())));
      }
    }
    List<String> lines = new ArrayList<>(new Columns(4, 1, 2).lines(rows));
    if (!all && count(outcome, State.SAME) > 0) {
      lines.add(Count.of(count(outcome, State.SAME), "file") + " not shown: the same as before");
    }
    return lines;
  }

  /** A line for each schema; then, for each kind of file, the line to put at its head. */
  static List<String> schemas(List<SchemaFile> files) {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> heads = new ArrayList<>();
    for (SchemaFile file : files) {
      rows.add(List.of(file.path(), file.change().name().toLowerCase(Locale.ROOT)));
      heads.add(List.of("  " + file.kind().files(), file.kind().head()));
    }
    List<String> lines = new ArrayList<>(new Columns(2).lines(rows));
    lines.add("The first line of a file tells an editor its schema:");
    lines.addAll(new Columns(2).lines(heads));
    return lines;
  }

  /** The last line of {@code generate}. */
  static String summary(Outcome outcome, long nanos) {
    List<String> parts = new ArrayList<>();
    for (State state : List.of(State.NEW, State.CHANGED, State.SAME)) {
      if (count(outcome, state) > 0) {
        parts.add(Count.grouped(count(outcome, state)) + " " + word(state));
      }
    }
    if (!outcome.removed().isEmpty()) {
      parts.add(Count.grouped(outcome.removed().size()) + " removed");
    }
    return files(outcome) + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + "; " + Count.seconds(nanos);
  }

  /** A text for each output that is not what the sources give. */
  static List<String> differing(Outcome outcome) {
    List<String> texts = new ArrayList<>();
    for (DocumentLine file : outcome.documents()) {
      if (file.state() == State.MISSING) {
        texts.add(file.path() + " is missing");
      } else if (file.state() == State.STALE) {
        texts.add((file.path() + " is stale: " + file.difference()).stripTrailing().replace("\n", "\n    "));
      }
    }
    for (String path : outcome.removed()) {
      texts.add(path + " is left over: no source gives it any more");
    }
    if (texts.size() > SHOWN) {
      int more = texts.size() - SHOWN;
      texts.subList(SHOWN, texts.size()).clear();
      texts.add("and " + Count.of(more, "file") + " more");
    }
    return texts;
  }

  /** Why {@code check} fails; empty if output/ is what the sources give. */
  static String stale(Outcome outcome) {
    int missing = count(outcome, State.MISSING);
    int stale = count(outcome, State.STALE);
    int over = outcome.removed().size();
    if (missing + stale + over == 0) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (missing > 0) {
      parts.add(Count.grouped(missing) + " missing");
    }
    if (stale > 0) {
      parts.add(Count.grouped(stale) + " stale");
    }
    if (over > 0) {
      parts.add(Count.grouped(over) + " left over");
    }
    return "output/ is not what the sources give: " + String.join(", ", parts)
        + "; run `mvn generate`, and commit what it writes";
  }

  /** What {@code check} says when all is well. */
  static String current(Outcome outcome) {
    return "output/ is what the sources give: " + files(outcome);
  }

  /** Why findings fail a run: {@code 3 errors and 1 warning in 2 files}. */
  static String failure(Outcome outcome, Severity failOn) {
    int errors = 0;
    int warnings = 0;
    Set<String> files = new HashSet<>();
    for (Finding finding : outcome.findings()) {
      if (finding.severity().compareTo(failOn) >= 0) {
        files.add(finding.at().file());
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        warnings += finding.severity() == Severity.WARN ? 1 : 0;
      }
    }
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(Count.of(errors, "error"));
    }
    if (warnings > 0) {
      parts.add(Count.of(warnings, "warning"));
    }
    String counts = String.join(" and ", parts) + " in " + Count.of(files.size(), "file");
    return errors > 0 ? counts : counts + ", and engross.failOn is " + failOn;
  }

  /** What {@code validate} says when nothing fails. */
  static String valid(Outcome outcome) {
    int remarks = outcome.findings().size();
    return remarks == 0 ? "the book is sound" : "the book is sound, with " + Count.of(remarks, "remark");
  }

  /** What {@code verify} says when all locks hold. */
  static String verified(Proof proof) {
    String without = proof.unlocked().isEmpty()
        ? ""
        : "; " + without(proof.unlocked()) + ": nothing is proved of what has none";
    String untagged = proof.untagged() == 0
        ? ""
        : "; " + Count.of(proof.untagged(), "executed paper") + " without a tag: only the lock proves what has none";
    return Count.of(proof.locked(), "locked paper") + (proof.locked() == 1 ? " is as it was" : " are as they were")
        + " locked" + untagged + without;
  }

  private static String without(List<String> papers) {
    int shown = Math.min(papers.size(), NAMED);
    return Count.of(papers.size(), "executed paper") + " without a lock (" + String.join(", ", papers.subList(0, shown))
        + (shown < papers.size() ? ", …" : "") + ")";
  }

  /** A line for each tag, and how others get them. */
  static List<String> tagged(Tagging tagging) {
    List<String> lines = new ArrayList<>();
    if (!tagging.unlocked().isEmpty()) {
      lines.add(without(tagging.unlocked()) + ": what has none is not tagged");
    }
    if (tagging.tags().isEmpty()) {
      lines.add("every executed paper that has a lock has its tag");
      return lines;
    }
    tagging.tags().forEach(tag -> lines.add("tagged " + tag));
    String tags = String.join(" ", tagging.tags());
    lines.add("git push origin " + tags + " gives them to others; until then, git tag -d " + tags
        + " takes them back");
    return lines;
  }

  /** The book as a table with a head. */
  static List<String> table(Overview overview) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("agreement", "no.", "dated", "status", "output", "does"));
    for (Overview.Row row : overview.rows()) {
      rows.add(List.of(row.agreement(), row.number(), row.dated(), row.status(), row.output(), clipped(row.does())));
    }
    return new Columns(6, 1).lines(rows);
  }

  private static String clipped(String text) {
    return text.length() <= DOES ? text : text.substring(0, DOES - 3).stripTrailing() + "...";
  }

  private static String files(Outcome outcome) {
    Set<String> documents = new HashSet<>();
    for (DocumentLine file : outcome.documents()) {
      int dot = file.path().lastIndexOf('.');
      documents.add(dot < 0 ? file.path() : file.path().substring(0, dot));
    }
    return Count.of(documents.size(), "document") + ", " + Count.of(outcome.documents().size(), "file");
  }

  private static int count(Outcome outcome, State state) {
    int count = 0;
    for (DocumentLine file : outcome.documents()) {
      count += file.state() == state ? 1 : 0;
    }
    return count;
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
