package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.lock.Sha256;
import dev.engross.signature.PdfSigning;
import dev.engross.signature.Signer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of evidence is checked by the commands of its own page, which take unzip, sha256sum and git alone. */
class EvidenceTest {

  private static final Instant NOW = LockBook.NOW;
  /** What the page's commands print of a pack as it was made. */
  private static final String OK = Stream.of(
      "lease-am01.htm", "lease-am01.pdf", "lease-am01.txt", "lease-am01x.htm", "lease-am01x.pdf", "lease-am01x.txt")
      .map(name -> "book/output/lease/" + name + ": OK\n").collect(Collectors.joining())
      + "book/" + LockBook.SCAN + ": OK\n";
  private static final String PDF = LockBook.COPY.replace(".txt", ".pdf");
  private static final String ZIP = "target/engross/evidence/lease-1.zip";

  @TempDir private Path folder;
  private LockBook book;
  private Git git;

  @BeforeEach
  void an_executed_paper_in_a_folder_of_a_repository() throws GitAPIException {
    git = LockBook.repository(folder.resolve("all"));
    book = LockBook.in(folder.resolve("all/legal book"));
    book.write(".gitignore", "target/\n");
    commit("Draft Amendment No. 1");
    LockBook.executedIn(folder.resolve("all/legal book"));
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
  }

  @AfterEach
  void closed() {
    git.close();
  }

  @Test
  void a_pack_is_checked_by_the_commands_of_its_page() throws Exception {
    assertThat(EvidenceShell.checked(pack())).isEqualTo(OK);
  }

  @Test
  void a_copy_that_was_signed_after_it_was_executed_is_checked_by_how_it_begins() throws Exception {
    byte[] locked = book.bytes(PDF);
    git.tagDelete().setTags("executed/lease/1").call();
    String field = PdfSigning.fields(locked).keySet().iterator().next();
    book.write(PDF, PdfSigning.signed(locked, field, Signer.alone("Ray Ott", "EC").key(), Signer.NOON));
    commit("Sign Amendment No. 1");
    Path pack = pack();
    assertThat(Files.readString(pack.resolve("CHECK.md"))).contains(
        "`book/" + PDF + "` was signed after it was locked", "head -c " + locked.length + " ");
    assertThat(EvidenceShell.checked(pack)).contains("book/" + PDF + ": FAILED\n",
        "book/" + PDF + ", as it was locked: OK\n", "book/" + LockBook.EXECUTED + ": OK\n");
    Files.write(pack.resolve("book/" + PDF), Arrays.copyOfRange(locked, 1, locked.length));
    assertThat(EvidenceShell.checked(pack)).doesNotContain("as it was locked: OK");
  }

  @Test
  void a_copy_of_another_digest_than_the_locks_is_told_by_these_commands() throws Exception {
    Path pack = pack();
    Files.writeString(pack.resolve("book/" + LockBook.SCAN), "%PDF another");
    assertThat(EvidenceShell.checked(pack)).contains("\nbook/" + LockBook.SCAN + ": FAILED\n", "book/" + LockBook.COPY + ": OK\n");
  }

  @Test
  void the_pack_of_a_paper_that_was_corrected_has_what_was_executed() throws Exception {
    byte[] signed = book.bytes(LockBook.COPY);
    byte[] executed = book.bytes(LockBook.EXECUTED);
    correct("$2.00", "$2.50", "a *figure* was mistyped");
    correct("$2.50", "$2.60", "another was");
    Path pack = pack();
    assertThat(pack.resolve("as-executed/" + LockBook.COPY)).hasBinaryContent(signed);
    assertThat(pack.resolve("as-executed/" + LockBook.EXECUTED)).hasBinaryContent(executed);
    assertThat(pack.resolve("as-executed/" + LockBook.SCAN)).exists();
    assertThat(Files.readString(pack.resolve("CHECK.md"))).contains(
        "**This paper was corrected after it was executed.**",
        "- on 2021-05-06, because: a \\*figure\\* was mistyped\n",
        "- on 2021-05-06, because: another was\n",
        "  - `" + LockBook.COPY + "` was `" + Sha256.of(signed) + "`\n");
    assertThat(Files.readString(pack.resolve("history.md"))).contains(
        "- this paper was corrected on 2021-05-06 after it was executed: a \\*figure\\* was mistyped; the copies in");
    assertThat(Files.readString(pack.resolve("signatures.txt")))
        .contains("refs/tags/executed/lease/1: not signed\n", "refs/tags/corrected/lease/1/2: not signed\n");
    String said = EvidenceShell.checked(pack);
    assertThat(said.lines()).allMatch(line -> line.endsWith(": OK")).contains("as-executed/" + LockBook.COPY + ": OK");
    Files.write(pack.resolve("as-executed/" + LockBook.COPY), book.bytes(LockBook.COPY));
    assertThat(EvidenceShell.checked(pack)).contains(
        "as-executed/" + LockBook.COPY + ": FAILED\n", LockBook.COPY + " is another\n");
  }

  @Test
  void where_nobody_tagged_the_execution_the_page_tells_what_was_signed_by_its_digest() throws Exception {
    byte[] signed = book.bytes(LockBook.COPY);
    git.tagDelete().setTags("executed/lease/1").call();
    correct("$2.00", "$2.50", "mistyped");
    Path pack = pack();
    assertThat(pack.resolve("as-executed")).doesNotExist();
    assertThat(Files.readString(pack.resolve("CHECK.md"))).contains(
        "The repository has no tag\n`executed/lease/1`",
        "  - `" + LockBook.COPY + "` was `" + Sha256.of(signed) + "`\n");
    assertThat(EvidenceShell.checked(pack).lines()).allMatch(line -> line.endsWith(": OK"));
  }

  private void correct(String words, String instead, String reason) throws Exception {
    book.replace(LockBook.PAPER, words, instead);
    assertThat(LockBook.errors(book.correct(reason))).isEmpty();
    book.generate();
    commit("Correct Amendment No. 1");
    book.pipeline().tag("", NOW);
  }

  @Test
  void a_file_of_a_pack_that_changed_is_named_by_these_commands() throws Exception {
    Path pack = pack();
    Files.writeString(pack.resolve("book/" + LockBook.EXECUTED), "Other words.\n");
    assertThat(EvidenceShell.checked(pack)).contains("book/" + LockBook.EXECUTED + ": FAILED", LockBook.EXECUTED + " is another");
  }

  @Test
  void an_object_of_git_that_changed_is_named_by_these_commands() throws Exception {
    Path pack = pack();
    Path commit = Files.list(pack.resolve("git/commit")).findFirst().orElseThrow();
    Files.writeString(commit, Files.readString(commit).replace("Ann Lee", "Ann Low"));
    assertThat(EvidenceShell.checked(pack)).contains(commit.getFileName() + " has another content");
  }

  @Test
  void a_tag_of_another_commit_or_entry_is_told_by_these_commands() throws Exception {
    Path pack = pack();
    Path tag = Files.list(pack.resolve("git/tag")).findFirst().orElseThrow();
    String text = Files.readString(tag);
    String page = Files.readString(pack.resolve("CHECK.md"));
    String parent = Files.list(pack.resolve("git/commit")).map(f -> f.getFileName().toString())
        .filter(id -> !text.contains("object " + id)).findFirst().orElseThrow();
    EvidenceShell.forge(pack, tag, text.replaceFirst("object [0-9a-f]{40}", "object " + parent), page);
    assertThat(EvidenceShell.checked(pack)).contains("the tag names another commit").doesNotContain("another entry");
    EvidenceShell.forge(pack, tag, text.replaceFirst("Lock-Entry: [0-9a-f]{4}", "Lock-Entry: 0000"), page);
    assertThat(EvidenceShell.checked(pack)).contains("the tag was made of another entry").doesNotContain("another commit");
  }

  @Test
  void an_entry_that_the_lock_does_not_have_is_told_by_these_commands() throws Exception {
    Path pack = pack();
    Path entry = pack.resolve("lock-entry.txt");
    Files.writeString(entry, Files.readString(entry).replace("2021-02-03", "2021-02-04"));
    assertThat(EvidenceShell.checked(pack)).contains("lock-entry.txt is another", "the lock has another entry");
  }

  @Test
  void a_pack_tells_of_the_commits_that_lead_to_its_own_and_of_no_later_merge() throws Exception {
    pack();
    byte[] first = book.bytes(ZIP);
    ObjectId tagged = git.getRepository().resolve("HEAD");
    git.checkout().setCreateBranch(true).setName("other").setStartPoint("HEAD~1").call();
    book.write("agreements/lease/notes.md", "Filed.\n");
    commit("Note");
    git.merge().include(tagged).setCommit(true).setMessage("Merge the execution").call();
    book.pipeline().evidence("lease/1", Optional.empty());
    assertThat(book.bytes(ZIP)).isEqualTo(first);
  }

  @Test
  void a_link_among_the_templates_is_held_to_what_it_leads_to() throws Exception {
    book.write("templates/other/notes.md", "Notes.\n");
    Path templates = book.folder().resolve("templates/plain");
    Files.createSymbolicLink(templates.resolve("one.md"), Path.of("two.md"));
    Files.createSymbolicLink(templates.resolve("two.md"), Path.of("../other/notes.md"));
    commit("Share notes");
    git.tagDelete().setTags("executed/lease/1").call();
    book.pipeline().tag("", NOW);
    Path pack = pack();
    assertThat(pack.resolve("book/templates/plain/one.md")).hasContent("Notes.");
    assertThat(EvidenceShell.checked(pack)).isEqualTo(OK);
    Files.writeString(pack.resolve("book/templates/plain/one.md"), "Other notes.\n");
    assertThat(EvidenceShell.checked(pack)).contains("templates/plain/one.md is another").doesNotContain("two.md is another");
  }

  @Test
  void a_pack_has_the_templates_of_the_papers_form_alone() throws Exception {
    book.write("templates/rival/form.yaml", "extends: general\n");
    commit("Add a form for others");
    git.tagDelete().setTags("executed/lease/1").call();
    book.pipeline().tag("", NOW);
    Path pack = pack();
    assertThat(pack.resolve("book/templates")).isDirectoryNotContaining("glob:**/rival");
    assertThat(pack.resolve("book/" + LockBook.FORM)).exists();
    assertThat(EvidenceShell.checked(pack)).isEqualTo(OK);
  }

  @Test
  void a_name_that_a_shell_would_take_for_commands_is_a_name() throws Exception {
    book.write("templates/plain/it's $(touch pwned) \"`touch pwned`\".md", "Notes.\n");
    commit("Add notes");
    git.tagDelete().setTags("executed/lease/1").call();
    book.pipeline().tag("", NOW);
    Path pack = pack();
    assertThat(EvidenceShell.checked(pack)).isEqualTo(OK);
    assertThat(pack.resolve("pwned")).doesNotExist();
  }

  @Test
  void a_pack_has_the_papers_their_sources_and_what_became_of_them() throws Exception {
    Path pack = pack();
    for (String file : List.of(
        LockBook.PAPER, LockBook.BASE, LockBook.TEXT, LockBook.LOCK, LockBook.COPY, LockBook.EXECUTED, LockBook.SCAN,
        LockBook.FORM)) {
      assertThat(pack.resolve("book/" + file)).hasSameBinaryContentAs(book.folder().resolve(file));
    }
    assertThat(Files.readString(pack.resolve("history.md"))).contains(
        "- recorded Amendment No. 1 of 2021-02-01, draft", "- made Amendment No. 1 executed, which was draft");
    assertThat(Files.readString(pack.resolve("signatures.txt")))
        .contains("refs/tags/executed/lease/1: not signed\n");
    assertThat(pack.resolve("git/tag")).isDirectoryContaining("glob:**");
  }

  @Test
  void the_same_book_gives_the_same_pack() throws Exception {
    pack();
    byte[] first = book.bytes(ZIP);
    book.pipeline().evidence("lease/01", Optional.empty());
    assertThat(book.bytes(ZIP)).isEqualTo(first);
  }

  @Test
  void papers_whose_names_have_hyphens_do_not_share_a_pack() throws Exception {
    book.write("agreements/lease/amendments/side-one.yaml", LockBook.LETTER);
    book.pipeline().lock(new LockOrder.Finalize("lease/side-one"));
    book.pipeline().lock(new LockOrder.Execute(
        "lease/side-one", LocalDate.of(2021, 3, 2), LockBook.SIGNATORIES, ""));
    book.generate();
    commit("Execute the letter");
    Outcome outcome = book.pipeline().evidence("lease/side-one", Optional.empty());
    assertThat(LockBook.errors(outcome)).isEmpty();
    assertThat(outcome.documents()).extracting(Outcome.DocumentLine::path)
        .containsExactly("target/engross/evidence/lease-side_one.zip");
  }

  @Test
  void of_what_does_not_hold_there_is_no_pack() {
    book.replace(LockBook.PAPER, "$2.00", "$3.00");
    Outcome outcome = book.pipeline().evidence("lease/1", Optional.empty());
    assertThat(LockBook.errors(outcome)).singleElement().asString().contains("[locked-source]");
    assertThat(book.folder().resolve(ZIP)).doesNotExist();
  }

  @Test
  void a_paper_without_a_lock_is_told_with_those_that_have_one() {
    Outcome outcome = book.pipeline().evidence("lease/2", Optional.empty());
    assertThat(LockBook.told(outcome)).containsExactly(
        "agreements:1:1: error: there is no executed paper \"lease/2\" with a lock [unknown-instrument]");
    assertThat(outcome.findings().get(0).mend()).isEqualTo("did you mean \"lease/1\"?");
  }

  @Test
  void a_paper_that_was_executed_without_a_lock_is_not_said_to_be_missing() {
    for (Outcome outcome : List.of(
        book.pipeline().evidence("lease/base", Optional.empty()), book.pipeline().tag("lease/base", NOW).outcome())) {
      assertThat(LockBook.errors(outcome)).containsExactly(LockBook.BASE
          + ":1:1: error: this paper is executed, and has no lock, so that nothing is proved of it [not-executed]");
    }
  }

  private Path pack() throws Exception {
    Outcome outcome = book.pipeline().evidence("lease/1", Optional.empty());
    assertThat(LockBook.told(outcome)).isEmpty();
    assertThat(outcome.documents().stream().map(Outcome.DocumentLine::path)).containsExactly(ZIP);
    Path pack = folder.resolve("pack");
    EvidenceShell.run(folder, "unzip -q '" + book.folder().resolve(ZIP) + "' -d pack");
    return pack;
  }

  private void commit(String message) throws GitAPIException {
    LockBook.commit(git, message);
  }
}
