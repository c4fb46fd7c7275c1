package dev.engross.pipeline;

import dev.engross.history.GitBook;
import dev.engross.lock.Correction;
import dev.engross.lock.LockedFile;
import dev.engross.report.HistoryMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a pack of evidence that says how it is checked, with {@code sha256sum} and {@code git} alone.
 *
 * @param now the paper as it was locked last
 * @param first the paper as it was executed, if it was corrected since and the repository has it
 */
record EvidencePage(GitBook git, String paper, EvidencePart now, Optional<EvidencePart> first) {

  String text() {
    return """
        # Evidence of %1$s

        %2$sWhat is in this pack:

        %3$s
        ## How to check it

        Unpack it, go to its folder, and run these commands. They take `sha256sum` and `git`; no other program, and
        neither the repository nor the network.

        1. All files are as they were packed. Nothing is printed if they are:

               sha256sum --check --quiet SHA256SUMS

        2. The objects of git have the names that their content gives them. Nothing is printed if they do:

               git init --quiet --bare check.git
               for f in git/*/*; do
                 id=$(git --git-dir=check.git hash-object -w --literally -t "$(basename "$(dirname "$f")")" "$f")
                 test "$id" = "$(basename "$f")" || echo "$f has another content"
               done

        3. The commit holds these files. Nothing is printed if it does:

        %4$s

        4. The lock has this entry, of which the digest is `%5$s`%6$s. Nothing is printed if that is
           so:

        %7$s

        5. The commit is the one that others know. Compare its id, `%8$s`, with what the parties keep,
           or with any clone of the repository: `git cat-file -t %8$s`%9$s.

        6. The copies%10$s and the scan, if there is one, have the digests of the lock's entry. Of each file `OK` is
           printed if it has, and `FAILED` if not:

        %11$s

           Of a text whose lines end in CR LF, as git may keep it, take the digest by
           `tr -d '\\r' < FILE | sha256sum`. Of a PDF that bears signatures of its own, `pdfsig` tells.
        %13$s%12$s""".formatted(
        paper, corrected(), contents(), indented(now.compared(git)), now.digest(),
        now.object().isPresent() ? ", and the tag was made of it and of the commit" : "", indented(now.locked()),
        now.commit(), now.tag().map(tag -> ", and `git rev-parse " + tag + "^{commit}`").orElse(""),
        corrections().isEmpty() ? "" : ", as they were corrected,", indented(now.copies()), before(), signedSince());
  }

  /** That digests of files differ since a party signed them; empty if none did. */
  private String signedSince() {
    return now.signed().isEmpty() ? "" : """

           %s signed after it was locked: what was locked stands first in it, and signatures follow. Of
           these `FAILED` is printed above, and `OK` of what was locked by:

        %s
        """.formatted(
        now.signed().stream().map(one -> "`" + now.folder() + "/" + one.locked().name() + "` was")
            .collect(Collectors.joining(", ")),
        indented(now.beginnings()));
  }

  private List<Correction> corrections() {
    return now.entry().corrections();
  }

  /** That what was signed is another, and where it is; empty of a paper that was never corrected. */
  private String corrected() {
    if (corrections().isEmpty()) {
      return "";
    }
    String tag = ExecutionTag.name(now.agreement(), now.entry().paper(), 0);
    return """
        **This paper was corrected after it was executed.** The copies in `book/` are as they were corrected last. They
        are not what was signed, where the two differ:

        %s
        The first digest that is told of a file here is that of the file as it was executed; the lock keeps it as
        `former`. A file of which none is told is as it was executed. %s

        """.formatted(
        corrections().stream().map(this::told).collect(Collectors.joining()),
        first.isPresent()
            ? "All files as they were executed are\nin `as-executed/`, as the commit of the tag `" + tag
                + "` holds them."
            : "The repository has no tag\n`" + tag + "`, so that they are not in this pack: whoever keeps them can "
                + "compare them by\n`sha256sum`.");
  }

  private String told(Correction correction) {
    String head = "- on " + correction.on() + ", because: " + HistoryMarkdown.escaped(correction.because()) + "\n";
    return head + former(correction)
        .map(file -> "  - `" + file.name() + "` was `" + file.sha256() + "`\n").collect(Collectors.joining());
  }

  /** The copies and scans that a correction changed, as they were before it. */
  private Stream<LockedFile> former(Correction correction) {
    return correction.former().stream().filter(f -> f.name().matches(".*/.*(?<![.]yaml|[.]md| status and signed)"));
  }

  private String contents() {
    String tags = now.tag().isPresent() ? " and the tag" : "";
    List<String> items = new ArrayList<>(List.of(
        "`book/`: the paper as it went out and as it was executed"
            + (corrections().isEmpty() ? "" : ", both as corrected")
            + ", its sources, its templates and its lock, as\n  commit `" + now.commit() + "` holds them.",
        "`git/`: the objects of git that lead from that commit"
            + now.tag().map(tag -> ", and from the tag `" + tag + "`,").orElse("")
            + " to each of these files, and the commits\n  that bore on the paper.",
        "`history.md`, `history.json`: what each of these commits made the paper say.",
        "`signatures.txt`: whose signatures these commits" + tags
            + " bear. What is not signed proves who made it to nobody.",
        "`" + now.file() + "`: what `" + now.lock() + "` has locked of the paper.",
        "`SHA256SUMS`: the digests of all these files."));
    first.ifPresent(part -> items.add(1, "`as-executed/`: the copies as they were executed, before any correction, "
        + "with the sources and the lock of then, as commit\n  `" + part.commit() + "` holds them; `" + part.file()
        + "` is what that lock has of the paper."));
    return items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
  }

  private String before() {
    return first.map(part -> """

        7. `as-executed/` is what the tag `%s` names, by the same checks. Nothing but `OK` is printed, once of each
           copy, the scan, and each file that is `former` in the lock of now:

        %s
        """.formatted(part.tag().orElse(""), indented(Stream.of(
        part.compared(git), part.locked(), part.copies(), part.beginnings(), former(part))
        .flatMap(List::stream).toList()))).orElse("");
  }

  /** Hold what was executed to what the first correction says that there was. */
  private List<String> former(EvidencePart part) {
    List<String> lines = former(corrections().get(0))
        .map(f -> EvidencePart.quoted(f.sha256() + "  " + part.folder() + "/" + f.name())).toList();
    return lines.isEmpty()
        ? List.of()
        : List.of("printf '%s\\n' " + String.join(" \\\n         ", lines) + " |", "  sha256sum --check");
  }

  private static String indented(List<String> commands) {
    return commands.stream().map(command -> "       " + command).collect(Collectors.joining("\n"));
  }
}
