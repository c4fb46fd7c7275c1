package dev.engross.pipeline;

import static dev.engross.pipeline.Repositories.check;
import static dev.engross.pipeline.Repositories.commit;
import static dev.engross.pipeline.Repositories.git;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong in a repository, or was done to it, is told at its place, and nothing is changed by that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRepositoriesTest {

  private static final String MAIN = ".git/refs/heads/main";
  private static final String NOTHING = "1".repeat(40) + "\n";

  private Repositories repositories;

  @BeforeAll
  void an_executed_book(@TempDir Path folder) {
    repositories = Repositories.in(folder);
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
  void a_corrupt_lock_of_the_tagged_commit(TestInfo test) throws IOException {
    check(spoilt(test, "HEAD:" + LockBook.LOCK), test);
  }

  @Test
  void a_corrupt_folder_of_the_tagged_commit(TestInfo test) throws IOException {
    check(spoilt(test, "executed/lease/1^{commit}:agreements"), test);
  }

  @Test
  void a_corrupt_folder_of_another_agreement(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    git(book, "tag", "--delete", "executed/lease/1");
    LockBook lease = new LockBook(book);
    lease.write("agreements/atelier/agreement.yaml", lease.read(LockBook.BASE));
    lease.generate();
    commit(book, "Lease the atelier too");
    check(spoilt(book, "HEAD:agreements/atelier"), "HEAD", test);
  }

  @Test
  void a_great_many_tags_of_papers_that_nobody_executed(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    String head = git(book, "rev-parse", "HEAD").strip();
    StringBuilder refs = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
    for (int i = 200_000; i < 300_000; i++) {
      refs.append(head).append(" refs/tags/executed/lease/").append(i).append('\n');
    }
    Files.writeString(book.resolve(".git/packed-refs"), refs);
    check(book, test);
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
    return spoilt(repositories.copy(test), revision);
  }

  private static Path spoilt(Path book, String revision) throws IOException {
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
    check(repositories.folder(test), test);
  }

  @Test
  void a_damaged_pack(TestInfo test) throws IOException {
    Path pack = packed(test);
    byte[] bytes = Files.readAllBytes(pack);
    assertThat(pack.toFile().setWritable(true)).isTrue();
    Arrays.fill(bytes, 40, bytes.length - 40, (byte) 0x55);
    Files.write(pack, bytes);
    check(repositories.folder(test), test);
  }

  private Path packed(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    git(book, "gc", "--quiet");
    try (Stream<Path> packs = Files.list(book.resolve(".git/objects/pack"))) {
      return packs.filter(p -> p.toString().endsWith(".pack")).findFirst().orElseThrow();
    }
  }

  @Test
  void a_head_that_leads_to_nothing(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    Files.writeString(book.resolve(MAIN), NOTHING);
    check(book, test);
  }

  @Test
  void a_head_of_nonsense(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    Files.writeString(book.resolve(MAIN), "nonsense\n");
    check(book, test);
  }

  @Test
  void a_tag_that_leads_to_nothing(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    Files.writeString(book.resolve(".git/refs/tags/executed/lease/1"), NOTHING);
    check(book, test);
  }

  @Test
  void a_history_that_was_rewritten(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
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
    Path book = repositories.copy(test);
    new LockBook(book).replace(LockBook.LOCK, "sha256: ", "sha256: 0");
    commit(book, "Edit the lock");
    check(book, test);
  }

  @Test
  void a_tag_that_was_moved(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    git(book, "tag", "--force", "--annotate", "--message=Execution", "executed/lease/1", "HEAD~2");
    check(book, test);
  }

  @Test
  void commits_of_times_that_are_none(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    for (String time : new String[] {"-300000000 +0000", "9999999999 +0000", "99999999999999999999 +0000",
        "1612432800 +9959", "0 -0000", "soon"}) {
      raw(book, "Ann Lee <ann@example.com> " + time);
    }
    check(book, test);
  }

  @Test
  void commits_of_people_with_odd_names(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    for (String name : new String[] {
        "\u001b[31mRed\u0007\u202e <\u001b@x>", " <>", "Ann", "A <<a>> <b>", "\u00ff\ud83d\ude00 <x@y>"}) {
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
    Path book = repositories.copy(test);
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
}
