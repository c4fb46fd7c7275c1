package dev.engross.pipeline;

import static dev.engross.pipeline.Repositories.commit;
import static dev.engross.pipeline.Repositories.git;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a repository looks like, each goal works or tells what it cannot prove, and leaves the repository as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepositoriesTest {

  private static final String MAIN = ".git/refs/heads/main";
  private static final String NOTHING = "1".repeat(40) + "\n";

  private Path all;
  private Path origin;

  @BeforeAll
  void an_executed_book(@TempDir Path folder) {
    all = folder;
    origin = Repositories.executed(all.resolve("origin"));
  }

  private static void check(Path book, TestInfo test) throws IOException {
    check(book, "executed/lease/1", test);
  }

  private static void check(Path book, String revision, TestInfo test) throws IOException {
    Repositories.check(book, revision, test.getTestMethod().orElseThrow().getName());
  }

  private Path copy(TestInfo test) {
    return Repositories.copy(origin, folder(test));
  }

  private Path folder(TestInfo test) {
    return all.resolve(test.getTestMethod().orElseThrow().getName());
  }

  private Path cloned(TestInfo test, String... options) {
    Path clone = folder(test);
    String[] command = new String[options.length + 3];
    command[0] = "clone";
    System.arraycopy(options, 0, command, 1, options.length);
    command[options.length + 1] = origin.toUri().toString();
    command[options.length + 2] = clone.toString();
    git(all, command);
    return clone;
  }

  @Test
  void a_common_repository(TestInfo test) throws IOException {
    check(copy(test), test);
  }

  @Test
  void a_shallow_clone(TestInfo test) throws IOException {
    check(cloned(test, "--depth=1"), test);
  }

  @Test
  void a_partial_clone(TestInfo test) throws IOException {
    git(origin, "config", "uploadpack.allowfilter", "true");
    check(cloned(test, "--filter=blob:none"), test);
  }

  @Test
  void a_bare_repository(TestInfo test) throws IOException {
    check(cloned(test, "--bare"), test);
  }

  @Test
  void a_work_tree_whose_lines_end_as_on_another_system(TestInfo test) throws IOException {
    Path source = copy(test);
    Path clone = all.resolve("crlf");
    Files.delete(source.resolve(".gitattributes"));
    commit(source, "Say nothing of line ends");
    git(all, "clone", "--config", "core.autocrlf=true", source.toUri().toString(), clone.toString());
    assertThat(Files.readString(clone.resolve(LockBook.PAPER))).contains("\r\n");
    check(clone, test);
  }

  @Test
  void commits_whose_lines_end_as_on_another_system(TestInfo test) throws IOException {
    Path book = copy(test);
    for (String name : new String[] {LockBook.BASE, LockBook.PAPER, LockBook.TEXT}) {
      Path file = book.resolve(name);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    commit(book, "Edit on another system");
    check(book, test);
  }

  @Test
  void a_further_work_tree(TestInfo test) throws IOException {
    git(copy(test), "worktree", "add", "--detach", all.resolve("further").toString(), "HEAD");
    check(all.resolve("further"), test);
  }

  @Test
  void a_submodule(TestInfo test) throws IOException {
    Path outer = Files.createDirectories(folder(test));
    git(outer, "init");
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", origin.toString(), "books");
    check(outer.resolve("books"), test);
  }

  @Test
  void a_detached_head(TestInfo test) throws IOException {
    Path book = copy(test);
    git(book, "checkout", "--quiet", "HEAD~1");
    check(book, test);
  }

  @Test
  void a_book_in_a_folder(TestInfo test) throws IOException {
    Path outer = Files.createDirectories(folder(test));
    git(outer, "init", "--initial-branch=main");
    Path book = outer.resolve("legal/book");
    LockBook.executedIn(book).write(".gitignore", "target/\n");
    commit(outer, "Execute Amendment No. 1");
    new LockBook(book).pipeline().tag("", Instant.EPOCH);
    check(book, test);
  }

  @Test
  void a_repository_of_other_names(TestInfo test) throws IOException {
    Path book = folder(test);
    LockBook.executedIn(book);
    git(book, "init", "--object-format=sha256");
    check(book, test);
  }

  @Test
  void no_repository(TestInfo test) throws IOException {
    check(LockBook.executedIn(folder(test)).folder(), test);
  }

  @Test
  void a_repository_that_was_moved_away(TestInfo test) throws IOException {
    Path book = LockBook.executedIn(folder(test)).folder();
    Files.writeString(book.resolve(".git"), "gitdir: /nowhere/at/all\n");
    check(book, test);
  }

  @Test
  void a_repository_before_its_first_commit(TestInfo test) throws IOException {
    Path book = LockBook.executedIn(folder(test)).folder();
    git(book, "init", "--initial-branch=main");
    check(book, test);
  }

  @Test
  void a_corrupt_file(TestInfo test) throws IOException {
    check(spoilt(test, "HEAD:" + LockBook.PAPER), test);
  }

  @Test
  void a_corrupt_folder(TestInfo test) throws IOException {
    check(spoilt(test, "HEAD:agreements"), test);
  }

  @Test
  void a_corrupt_commit(TestInfo test) throws IOException {
    check(spoilt(test, "HEAD~1"), test);
  }

  @Test
  void a_corrupt_tag(TestInfo test) throws IOException {
    check(spoilt(test, "executed/lease/1"), test);
  }

  private Path spoilt(TestInfo test, String revision) throws IOException {
    Path book = copy(test);
    String id = git(book, "rev-parse", revision).strip();
    Path file = book.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    byte[] bytes = Files.readAllBytes(file);
    assertThat(file.toFile().setWritable(true)).isTrue();
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
    Files.write(file, bytes);
    return book;
  }

  @Test
  void a_missing_pack(TestInfo test) throws IOException {
    Files.delete(packed(test));
    check(folder(test), test);
  }

  @Test
  void a_damaged_pack(TestInfo test) throws IOException {
    Path pack = packed(test);
    byte[] bytes = Files.readAllBytes(pack);
    assertThat(pack.toFile().setWritable(true)).isTrue();
    Arrays.fill(bytes, 40, bytes.length - 40, (byte) 0x55);
    Files.write(pack, bytes);
    check(folder(test), test);
  }

  private Path packed(TestInfo test) throws IOException {
    Path book = copy(test);
    git(book, "gc", "--quiet");
    try (Stream<Path> packs = Files.list(book.resolve(".git/objects/pack"))) {
      return packs.filter(p -> p.toString().endsWith(".pack")).findFirst().orElseThrow();
    }
  }

  @Test
  void a_head_that_leads_to_nothing(TestInfo test) throws IOException {
    Path book = copy(test);
    Files.writeString(book.resolve(MAIN), NOTHING);
    check(book, test);
  }

  @Test
  void a_head_of_nonsense(TestInfo test) throws IOException {
    Path book = copy(test);
    Files.writeString(book.resolve(MAIN), "nonsense\n");
    check(book, test);
  }

  @Test
  void a_tag_that_leads_to_nothing(TestInfo test) throws IOException {
    Path book = copy(test);
    Files.writeString(book.resolve(".git/refs/tags/executed/lease/1"), NOTHING);
    check(book, test);
  }

  @Test
  void a_history_that_was_rewritten(TestInfo test) throws IOException {
    Path book = copy(test);
    git(book, "reset", "--quiet", "--hard", "HEAD~2");
    LockBook other = new LockBook(book);
    other.replace(LockBook.PAPER, "$2.00", "$3.00");
    other.generate();
    other.write(LockBook.SCAN, "%PDF the signed paper");
    other.finalizePaper();
    other.pipeline().lock(new LockOrder.Execute(
        "lease/1", LocalDate.of(2021, 2, 3), LockBook.SIGNATORIES, LockBook.SCAN));
    other.generate();
    commit(book, "Execute Amendment No. 1");
    check(book, test);
  }

  @Test
  void a_lock_that_was_edited(TestInfo test) throws IOException {
    Path book = copy(test);
    new LockBook(book).replace(LockBook.LOCK, "sha256: ", "sha256: 0");
    commit(book, "Edit the lock");
    check(book, test);
  }

  @Test
  void a_tag_that_was_moved(TestInfo test) throws IOException {
    Path book = copy(test);
    git(book, "tag", "--force", "--annotate", "--message=Execution", "executed/lease/1", "HEAD~2");
    check(book, test);
  }

  @Test
  void commits_of_times_that_are_none(TestInfo test) throws IOException {
    Path book = copy(test);
    for (String time : new String[] {"-300000000 +0000", "9999999999 +0000", "99999999999999999999 +0000",
        "1612432800 +9959", "0 -0000", "soon"}) {
      raw(book, "Ann Lee <ann@example.com> " + time);
    }
    check(book, test);
  }

  @Test
  void commits_of_people_with_odd_names(TestInfo test) throws IOException {
    Path book = copy(test);
    for (String name : new String[] {"\u001b[31mRed\u0007\u202e <\u001b@x>", " <>", "Ann", "A <<a>> <b>", "\u00ff\ud83d\ude00 <x@y>"}) {
      raw(book, name + " 1612432800 +0000");
    }
    check(book, test);
  }

  /** A commit that changes a remark, whose author and committer are written as they are given. */
  private static void raw(Path book, String person) throws IOException {
    Path file = book.resolve(LockBook.BASE);
    Files.writeString(file, Files.readString(file).replaceAll("# \\d+\n|$", "") + "# " + person.hashCode() + "\n");
    git(book, "add", "--all", ".");
    String tree = git(book, "write-tree").strip();
    Path raw = book.resolveSibling("raw");
    Files.write(raw, ("tree " + tree + "\nparent " + git(book, "rev-parse", "HEAD").strip() + "\nauthor " + person
        + "\ncommitter " + person + "\n\nEdit\n").getBytes(StandardCharsets.UTF_8));
    String id = git(book, "hash-object", "-t", "commit", "-w", "--literally", raw.toString()).strip();
    Files.writeString(book.resolve(MAIN), id + "\n");
  }

  @Test
  void two_histories_that_were_merged(TestInfo test) throws IOException {
    Path book = copy(test);
    git(book, "checkout", "--quiet", "--orphan", "other");
    git(book, "rm", "--quiet", "-r", "--force", ".");
    new LockBook(book).write("agreements/sale/agreement.yaml", """
        agreement: Sale
        form: plain
        status: draft
        dated: 2021-01-05
        parties: {Seller: {name: Ash LLC}, Buyer: {name: Ray Ott, person: yes}}
        sections: [{heading: Goods, text: The goods are sold.}]
        """);
    commit(book, "Begin elsewhere");
    git(book, "checkout", "--quiet", "main");
    git(book, "merge", "--quiet", "--allow-unrelated-histories", "--message=Merge the sales", "other");
    check(book, test);
  }

  @Test
  void names_that_differ_by_their_case(TestInfo test) throws IOException {
    Path book = copy(test);
    LockBook lease = new LockBook(book);
    String paper = "amendment: 2\ndated: 2021-04-01\nstatus: draft\nsections: [ratification]\n";
    lease.write("agreements/lease/Yard.md", "Another yard.\n").write("agreements/lease/Agreement.yaml", "agreement: A\n")
        .write("agreements/Lease/agreement.yaml", lease.read(LockBook.BASE))
        .write("agreements/lease/amendments/letter.yaml", LockBook.LETTER)
        .write("agreements/lease/amendments/Letter.yaml", LockBook.LETTER)
        .write("agreements/lease/amendments/2.yaml", paper);
    commit(book, "Add names that differ by their case");
    check(book, "HEAD", test);
  }
}
