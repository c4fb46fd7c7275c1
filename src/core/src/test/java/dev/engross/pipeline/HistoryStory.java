package dev.engross.pipeline;

import dev.engross.history.PgpSigner;
import dev.engross.history.SshSigner;
import dev.engross.history.TestRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A book whose history has all that is told of one: several authors, one who records for another, a merge of a pull
 * request, a file and a folder that are renamed, and commits with no signature, with those of people who are trusted and
 * of one who is not, and with one that somebody who calls himself Ann Lee took from another commit.
 *
 * @param book its folder
 * @param trust the folder that says whose signatures are believed
 * @param commits their ids, oldest first
 */
public record HistoryStory(Path book, Path trust, List<String> commits) {

  private static final Path RESOURCES = Path.of("../core/src/test/resources/history/book");
  private static final Instant SIGNED = Instant.parse("2025-06-16T12:00:00Z");
  private static final SshSigner ANN = SshSigner.of("ssh-ed25519", 1);
  private static final SshSigner CY = SshSigner.of("ssh-ed25519", 2);
  private static final PgpSigner BO = PgpSigner.of("Bo Ek <bo.ek@example.com>", 3);
  private static final Function<byte[], String> NOBODY = payload -> "";

  /** Builds it; the commits have the same ids each time. */
  public static HistoryStory in(Path folder) throws IOException {
    Path trust = Files.createDirectories(folder.resolve("trust"));
    Files.writeString(trust.resolve("allowed_signers"), "ann.lee@example.com namespaces=\"git\" " + ANN.line() + "\n");
    Files.writeString(trust.resolve("bo.asc"), BO.key());
    List<String> commits = new ArrayList<>();
    try (TestRepository repository = TestRepository.in(folder.resolve("book"))) {
      tell(repository, commits);
    }
    return new HistoryStory(folder.resolve("book"), trust, List.copyOf(commits));
  }

  private static void tell(TestRepository book, List<String> commits) throws IOException {
    String base = "agreements/oven/agreement.yaml";
    String first = "agreements/oven/amendments/01.yaml";
    book.write(".gitignore", "target/\n").write("agreements/book.yaml", resource("agreements/book.yaml"))
        .write(base, resource("agreements/kiln/agreement.yaml"));
    commits.add(book.commit("Ann Lee", "Ann Lee", "Record the agreement", ANN::sign));

    book.branch("west").write(first, resource("agreements/kiln/amendments/01.yaml"));
    commits.add(book.commit("Bo Ek", "Bo Ek", "Draft Amendment No. 1", payload -> BO.sign(payload, SIGNED)));
    book.edit(first, text -> text.replace("$1,100.00", "$1,150.00"));
    commits.add(book.commit("Di Fay", "Bo Ek",
        "Raise the fee\n\nReviewed-by: Cy Orr <cy.orr@example.com>\nSigned-off-by: Di Fay <di.fay@example.com>", NOBODY));

    book.branch("main").edit(base, text -> text + "# for the file\n");
    commits.add(book.commit("Cy Orr", "Cy Orr", "Add a remark (#3)", CY::sign));
    commits.add(book.merge("west", "Ann Lee", "Merge pull request #4 from ek/west\n\nA new kiln"));

    Files.move(book.folder().resolve(first), book.folder().resolve("agreements/oven/amendments/1.yaml"));
    commits.add(book.commit("Ann Lee", "Ann Lee", "Rename a file", ANN::sign));
    Files.move(book.folder().resolve("agreements/oven"), book.folder().resolve("agreements/kiln"));
    String moved = "agreements/kiln/amendments/1.yaml";
    book.edit(moved, text -> text.replace("draft", "executed"));
    commits.add(book.commit("Ann Lee", "Ann Lee", "Rename the folder, and record the signatures", ANN::sign));

    String other = ANN.sign("what Ann signed for another commit".getBytes(StandardCharsets.US_ASCII));
    book.edit(moved, text -> text.replace("$600.00", "$60.00"));
    commits.add(book.commit("Ann Lee", "Ann Lee", "Mend a slip", payload -> other));

    String second = "agreements/kiln/amendments/2.yaml";
    book.write(second, """
        amendment: 2
        dated: 2022-05-02
        status: draft
        sections:
          - {rename: Schedule A > North, to: North Bank}
          - {set: Schedule A > South > fee, to: $750.00}
        """);
    commits.add(book.commit("Bo Ek", "Ann Lee", "Draft Amendment No. 2", ANN::sign));
    book.edit(second, text -> text.replace("  - {set: Schedule A > South > fee, to: $750.00}\n", ""));
    commits.add(book.commit("Bo Ek", "Bo Ek", "Leave the South kiln alone", payload -> BO.sign(payload, SIGNED)));
    book.edit(second, text -> text.replace("2022-05-02", "2022-05-03"));
  }

  private static String resource(String name) throws IOException {
    return Files.readString(RESOURCES.resolve(name));
  }

  /** Its whole history, written to its files. */
  public History history() {
    Request request = SampleBook.request(book);
    return new Pipeline(request).history(
        new HistoryQuestion(Optional.empty(), Optional.empty(), Optional.of(trust.toString())));
  }
}
