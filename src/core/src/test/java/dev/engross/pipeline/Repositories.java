package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.engross.Golden;
import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;

/** Repositories that git itself makes, one for each test, and what goals that only read say of a book in one. */
final class Repositories {

  private static final Path EXPECTED = Path.of("src/test/resources/repositories");
  private static final int SHOWN = 12;
  private static final Instant NOW = Instant.parse("2021-02-04T10:00:00Z");
  private static final String DATE = "1612432800 +0000";

  private final Path all;
  private final Path origin;

  private Repositories(Path all, Path origin) {
    this.all = all;
    this.origin = origin;
  }

  /** In a folder, with one to begin with. */
  static Repositories in(Path folder) {
    return new Repositories(folder, executed(folder.resolve("origin")));
  }

  /** The folder of a test's own. */
  Path folder(TestInfo test) {
    return all.resolve(name(test));
  }

  /** A folder beside these. */
  Path beside(String name) {
    return all.resolve(name);
  }

  Path origin() {
    return origin;
  }

  /** The first, for a test to spoil. */
  Path copy(TestInfo test) {
    Path to = folder(test);
    try (Stream<Path> files = Files.walk(origin)) {
      for (Path path : files.toList()) {
        Files.copy(path, to.resolve(origin.relativize(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  /** A clone of the first, with options of git clone. */
  Path cloned(TestInfo test, String... options) {
    List<String> command = new ArrayList<>(List.of("clone"));
    command.addAll(List.of(options));
    command.addAll(List.of(origin.toUri().toString(), folder(test).toString()));
    git(all, command.toArray(String[]::new));
    return folder(test);
  }

  private static String name(TestInfo test) {
    return test.getTestMethod().orElseThrow().getName();
  }

  /** A book whose first amendment is drafted, executed and tagged, each by a commit, and a remark on it. */
  private static Path executed(Path folder) {
    LockBook book = LockBook.in(folder);
    git(folder, "init", "--initial-branch=main");
    book.write(".gitignore", "target/\n").write(".gitattributes", "* -text\n");
    commit(folder, "Draft Amendment No. 1");
    LockBook.executedIn(folder);
    commit(folder, "Execute Amendment No. 1");
    assertThat(book.pipeline().tag("", NOW).tags()).containsExactly("executed/lease/1");
    book.write("agreements/lease/notes.md", "Filed.\n");
    commit(folder, "File it");
    return folder;
  }

  static void commit(Path folder, String message) {
    git(folder, "add", "--all", ".");
    git(folder, "commit", "--quiet", "--allow-empty", "--message=" + message);
  }

  /** Runs git, which must not fail; what it said. */
  static String git(Path in, String... arguments) {
    return run(in, true, Repositories::nothing, arguments);
  }

  /** The same, with what it is to read. */
  static String git(Path in, Input input, String... arguments) {
    return run(in, true, input, arguments);
  }

  /** Writes what a process reads. */
  interface Input {
    void to(OutputStream out) throws IOException;
  }

  private static void nothing(OutputStream out) {
    // it reads nothing
  }

  private static String run(Path in, boolean mustDo, Input input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    builder.environment().putAll(Map.of(
        "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "GIT_OPTIONAL_LOCKS", "0", "LC_ALL", "C",
        "GIT_AUTHOR_NAME", "Ann Lee", "GIT_AUTHOR_EMAIL", "ann@example.com", "GIT_AUTHOR_DATE", DATE));
    builder.environment().putAll(Map.of(
        "GIT_COMMITTER_NAME", "Ann Lee", "GIT_COMMITTER_EMAIL", "ann@example.com", "GIT_COMMITTER_DATE", DATE));
    try {
      Process process = builder.start();
      try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
        input.to(out);
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      assertThat(code == 0 || !mustDo).as(command + ": " + said).isTrue();
      return said;
    } catch (IOException e) {
      assumeThat(false).as("git is on this machine").isTrue();
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds what each goal says against a file, and the repository against what it was before. */
  static void check(Path book, TestInfo test) throws IOException {
    check(book, "executed/lease/1", test);
  }

  /** @param revision as of which copies are asked for */
  static void check(Path book, String revision, TestInfo test) throws IOException {
    Map<String, String> before = state(book);
    Golden.check(EXPECTED.resolve(name(test) + ".txt"), told(book, revision));
    assertThat(state(book)).isEqualTo(before);
  }

  /**
   * What each goal that only reads says of a book, a line a finding, with what is to be done. Ids are left out, since
   * PDFs are not the same on every machine, and so are JGit's reasons, which depend on the bytes that were spoilt.
   *
   * @param revision as of which copies are asked for
   */
  private static String told(Path book, String revision) {
    Pipeline now = new Pipeline(new LockBook(book).request());
    Pipeline then = new Pipeline(new LockBook(book).request().at(revision));
    HistoryQuestion all = new HistoryQuestion(Optional.empty(), Optional.empty());
    StringBuilder told = new StringBuilder();
    tell("validate", now.validate(), told);
    History history = now.history(all);
    tell("history", history.outcome(), told);
    history.agreements().forEach(a -> a.entries().stream().limit(SHOWN).forEach(e -> told.append("  ")
        .append(e.recorded()).append(' ').append(e.people()).append(": ").append(e.deeds().size()).append(", ")
        .append(e.deeds().get(0)).append('\n')));
    tell("conform at " + revision, then.conform(new Conformity(Optional.empty(), Optional.empty())), told);
    tell("info at " + revision, then.info().outcome(), told);
    tell("verify", now.verify().outcome(), told);
    tell("evidence", now.evidence("lease/1", Optional.empty()), told);
    return told.toString().replace(book.toString(), "BOOK").replaceAll("\\b[0-9a-f]{40}\\b|(?<=at-)[0-9a-f]{12}", "ID")
        .replaceAll("(?<=commit |--stat )[0-9a-f]{10}\\b", "ID")
        .replaceAll("(cannot be read: ).*(?= \\[(unreadable|no-history))", "$1WHY");
  }

  private static void tell(String goal, Outcome outcome, StringBuilder told) {
    told.append(goal).append('\n');
    outcome.documents().forEach(line -> told.append("  makes ").append(line.path()).append('\n'));
    for (Finding finding : outcome.findings()) {
      if (finding.severity() != Severity.INFO) {
        assertThat(finding.mend()).as(finding.toString()).isNotBlank();
      }
      told.append("  ").append(finding).append(": ").append(finding.mend()).append('\n');
    }
  }

  /** What git says of a repository, and all that it keeps. */
  private static Map<String, String> state(Path book) {
    Map<String, String> state = new TreeMap<>();
    state.put("status", run(book, false, Repositories::nothing, "status", "--porcelain"));
    state.put("fsck", run(book, false, Repositories::nothing, "fsck", "--no-progress"));
    String directory = run(book, false, Repositories::nothing, "rev-parse", "--absolute-git-dir").strip();
    for (Path kept : List.of(book.resolve(".git"), Path.of(directory.lines().findFirst().orElse("")))) {
      if (Files.isDirectory(kept)) {
        files(kept, state);
      }
    }
    return state;
  }

  private static void files(Path folder, Map<String, String> files) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
