package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git as it is: whatever a clone looks like, its book is read, or it is said why not and what to do. */
class GitBookTest {

  private static final String NAME = "agreements/kiln/agreement.yaml";

  @TempDir private Path folder;
  private Path origin;
  private String first;
  private String last;

  @BeforeEach
  void an_origin() {
    origin = folder.resolve("origin");
    try (TestRepository repository = TestRepository.in(origin)) {
      first = repository.write(NAME, "agreement: Kiln Agreement\n").commit("Ann Lee", "One");
      last = repository.edit(NAME, t -> t + "dated: 2020-01-06\n").commit("Ann Lee", "Two");
    }
  }

  @Test
  void a_commit_is_named_as_git_names_it() throws Exception {
    try (Git git = Git.open(origin.toFile())) {
      git.tag().setName("signed/1").setAnnotated(true).setMessage("Signed").setSigned(false).call();
    }
    for (String name : List.of("HEAD", "main", "signed/1", last, last.substring(0, 8), "refs/tags/signed/1")) {
      assertThat(text(origin, name)).as(name).contains("agreement: Kiln Agreement\ndated: 2020-01-06\n");
    }
    assertThat(text(origin, "HEAD~1")).contains("agreement: Kiln Agreement\n");
    assertThat(text(origin, first)).contains("agreement: Kiln Agreement\n");
  }

  @Test
  void a_commit_that_is_not_there_is_told() {
    for (String name : List.of("nobody", "HEAD~2", "HEAD^{tree}", "..", "a b", "@{", "deadbeef", "0".repeat(40))) {
      Findings findings = new Findings();
      assertThat(text(origin, name, findings)).as(name).isEmpty();
      assertThat(findings.sorted().stream().map(Finding::toString)).as(name).containsExactly(
          "agreements:1:1: error: the repository has no commit \"" + name + "\" [unknown-revision]");
      assertThat(findings.sorted().get(0).mend()).isEqualTo("name a commit of git log, or a tag of git tag");
    }
  }

  @Test
  void a_folder_in_no_repository_is_told_so() throws IOException {
    Path book = Files.createDirectories(folder.resolve("plain"));
    Findings findings = new Findings();
    assertThat(text(book, "HEAD", findings)).isEmpty();
    assertThat(findings.sorted().stream().map(Finding::toString)).containsExactly("agreements:1:1: error: the book "
        + "lies in no git repository, so nothing tells its past [no-repository]");
    assertThat(findings.sorted().get(0).mend()).isEqualTo("run git init, and commit the book");
  }

  @Test
  void a_repository_without_a_commit_has_none() {
    TestRepository.in(folder.resolve("empty")).close();
    Findings findings = new Findings();
    assertThat(text(folder.resolve("empty"), "HEAD", findings)).isEmpty();
    assertThat(findings.sorted().get(0).rule()).isEqualTo("unknown-revision");
  }

  @Test
  void a_shallow_clone_says_what_it_may_lack() throws Exception {
    Path clone = folder.resolve("shallow");
    Git.cloneRepository().setURI(origin.toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call().close();
    assertThat(text(clone, "HEAD")).isPresent();
    Findings findings = new Findings();
    assertThat(text(clone, first, findings)).isEmpty();
    assertThat(findings.sorted().get(0).mend()).isEqualTo(
        "the clone is shallow, so it may lack it: run git fetch --unshallow, or name a commit of git log");
  }

  @Test
  void a_bare_repository_and_a_detached_head_are_read() throws Exception {
    Path bare = folder.resolve("bare.git");
    Git.cloneRepository().setURI(origin.toUri().toString()).setDirectory(bare.toFile()).setBare(true).call().close();
    assertThat(text(bare, "main")).isPresent();
    try (Git git = Git.open(origin.toFile())) {
      git.checkout().setName(first).call();
    }
    assertThat(text(origin, "HEAD")).contains("agreement: Kiln Agreement\n");
    assertThat(text(origin, "main")).contains("agreement: Kiln Agreement\ndated: 2020-01-06\n");
  }

  @Test
  void a_book_in_a_folder_of_the_repository_is_read() {
    try (TestRepository repository = TestRepository.in(folder.resolve("outer"))) {
      repository.write("legal/book/" + NAME, "agreement: Inner\n").write(NAME, "agreement: Outer\n")
          .commit("Ann Lee", "Both");
    }
    assertThat(text(folder.resolve("outer/legal/book"), "HEAD")).contains("agreement: Inner\n");
    assertThat(text(folder.resolve("outer"), "HEAD")).contains("agreement: Outer\n");
  }

  @Test
  void a_further_work_tree_and_a_submodule_are_read() throws Exception {
    Path tree = folder.resolve("tree");
    git(origin, "worktree", "add", "--detach", tree.toString(), first);
    assertThat(tree.resolve(".git")).isRegularFile();
    assertThat(text(tree, "HEAD")).contains("agreement: Kiln Agreement\n");
    assertThat(text(tree, "main")).contains("agreement: Kiln Agreement\ndated: 2020-01-06\n");

    Path outer = folder.resolve("outer");
    TestRepository.in(outer).close();
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", origin.toString(), "books");
    assertThat(outer.resolve("books/.git")).isRegularFile();
    assertThat(text(outer.resolve("books"), "HEAD")).contains("agreement: Kiln Agreement\ndated: 2020-01-06\n");
  }

  @Test
  void a_repository_of_other_names_is_refused() throws Exception {
    Path other = Files.createDirectories(folder.resolve("sha256"));
    git(other, "init", "--object-format=sha256");
    Findings findings = new Findings();
    assertThat(text(other, "HEAD", findings)).isEmpty();
    assertThat(findings.sorted().stream().map(Finding::toString)).containsExactly("agreements:1:1: error: the "
        + "repository names its objects by sha256, which Engross cannot read yet [other-object-format]");
  }

  @Test
  void a_partial_clone_says_what_it_lacks() throws Exception {
    git(origin, "config", "uploadpack.allowfilter", "true");
    Path clone = folder.resolve("partial");
    git(folder, "clone", "--no-checkout", "--filter=blob:none", origin.toUri().toString(), clone.toString());
    Findings findings = new Findings();
    assertThat(text(clone, "HEAD", findings)).isEmpty();
    assertThat(findings.sorted().stream().map(Finding::toString)).containsExactly(
        NAME + ":1:1: error: the repository lacks the content of " + NAME
            + ", or what it has of it is damaged [missing-object]");
    assertThat(findings.sorted().get(0).mend()).isEqualTo("clone it whole, without --filter; or run git fsck");
  }

  @Test
  void a_corrupt_object_is_told_at_its_file() throws IOException {
    List<Path> objects;
    try (Stream<Path> all = Files.walk(origin.resolve(".git/objects"))) {
      objects = all.filter(Files::isRegularFile).toList();
    }
    for (Path object : objects) {
      byte[] bytes = Files.readAllBytes(object);
      byte[] spoilt = bytes.clone();
      Arrays.fill(spoilt, spoilt.length / 2, spoilt.length, (byte) 0);
      object.toFile().setWritable(true);
      Files.write(object, spoilt);
      Findings findings = new Findings();
      Optional<String> text = text(origin, "HEAD", findings);
      assertThat(text.isPresent() || findings.hasErrors()).as(object.toString()).isTrue();
      Files.write(object, bytes);
    }
  }

  @Test
  void links_are_followed_as_in_a_folder() throws IOException {
    Path book = folder.resolve("links");
    List<String> inFolder;
    Findings there = new Findings();
    try (TestRepository repository = TestRepository.in(book)) {
      repository.write(NAME, "agreement: Kiln Agreement\n").write("notes/a.md", "Words.\n");
      Path kiln = book.resolve("agreements/kiln");
      Files.createSymbolicLink(kiln.resolve("a.md"), Path.of("../../notes/a.md"));
      Files.createSymbolicLink(kiln.resolve("b.md"), Path.of("a.md"));
      Files.createSymbolicLink(kiln.resolve("gone.md"), Path.of("nothing"));
      Files.createSymbolicLink(kiln.resolve("folder"), Path.of("../../notes"));
      Files.createSymbolicLink(kiln.resolve("out.md"), Path.of("../../../x.md"));
      Files.createSymbolicLink(kiln.resolve("ring.md"), Path.of("ring.md"));
      repository.commit("Ann Lee", "Link");
      Files.writeString(folder.resolve("x.md"), "x");
      inFolder = BookFiles.of(book).list("agreements", there);
    }
    Findings here = new Findings();
    try (GitBook git = GitBook.open(book, here).orElseThrow()) {
      BookFiles files = BookFiles.of(git.tree(git.commit("HEAD", here).orElseThrow(), here).orElseThrow());
      assertThat(files.list("agreements", here)).isEqualTo(inFolder)
          .containsExactly("agreements/kiln/a.md", NAME, "agreements/kiln/b.md");
      assertThat(here.sorted()).isEqualTo(there.sorted()).hasSize(4);
      assertThat(files.read("agreements/kiln/b.md", here).orElseThrow().text()).isEqualTo("Words.\n");
    }
  }

  private static Optional<String> text(Path book, String revision) {
    Findings findings = new Findings();
    Optional<String> text = text(book, revision, findings);
    assertThat(findings.sorted()).isEmpty();
    return text;
  }

  private static Optional<String> text(Path book, String revision, Findings findings) {
    Optional<GitBook> open = GitBook.open(book, findings);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try (GitBook git = open.get()) {
      return git.commit(revision, findings).flatMap(id -> git.tree(id, findings)).map(BookFiles::of)
          .flatMap(files -> files.read(NAME, findings)).map(SourceFile::text);
    }
  }

  /** What JGit cannot make is made by git, where the machine has it. */
  private static void git(Path in, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor()).as(said).isZero();
    } catch (IOException e) {
      assumeThat(false).as("git is on this machine").isTrue();
    }
  }
}
