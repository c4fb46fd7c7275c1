package dev.engross.pipeline;

import dev.engross.history.GitBook;
import dev.engross.lock.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of a pack of evidence that says how it is checked, with {@code sha256sum} and {@code git} alone.
 *
 * @param entry the digest of the lock's entry
 * @param commit the id of the commit that holds the paper
 * @param tag the name of its tag, if it has one
 * @param object the id of the tag's own object
 * @param held the files of the book that are in the pack
 */
record EvidencePage(
    GitBook git, String paper, String entry, String commit, Optional<String> tag, Optional<String> object,
    List<Held> held) {

  /**
   * A file of the book.
   *
   * @param end the name of the file that it is by links; mostly its own
   * @param links where each link on the way leads, as it says, by the link's name
   */
  record Held(String path, String end, Map<String, String> links) {}

  /** The name of the file with the lines of the lock's entry. */
  static final String ENTRY = "lock-entry.txt";

  String text() {
    return """
        # Evidence of %1$s

        What is in this pack:

        - `book/`: the paper as it went out and as it was executed, its sources, its templates and its lock, as commit
          `%2$s` holds them.
        - `git/`: the objects of git that lead from that commit%3$s to each of these files, and the commits
          that bore on the paper.
        - `history.md`, `history.json`: what each of these commits made the paper say.
        - `signatures.txt`: whose signatures these commits%4$s bear. What is not signed proves who made it to nobody.
        - `lock-entry.txt`: what `book/%7$s` has locked of the paper.
        - `SHA256SUMS`: the digests of all these files.

        ## How to check it

        Unpack it, go to its folder, and run these commands. They take `sha256sum` and `git`; no other program, and
        neither the repository nor the network.

        1. All files are as they were packed:

               sha256sum --check --quiet SHA256SUMS

        2. The objects of git have the names that their content gives them. Nothing is printed if they do:

               git init --quiet --bare check.git
               for f in git/*/*; do
                 id=$(git --git-dir=check.git hash-object -w --literally -t "$(basename "$(dirname "$f")")" "$f")
                 test "$id" = "$(basename "$f")" || echo "$f has another content"
               done

        3. The commit holds these files. Nothing is printed if it does:

        %5$s

        4. The lock has this entry, of which the digest is `%9$s`%10$s. Nothing is printed if that is
           so:

        %8$s

        5. The commit is the one that others know. Compare its id, `%2$s`, with what the parties keep,
           or with any clone of the repository: `git cat-file -t %2$s`%6$s.

        6. The lock, `book/%7$s`, has the digests of the files of the paper:

               grep -A1 "file: \"output/" lock-entry.txt

           and `sha256sum` of each file below `book/output/` gives them again; so it does of the scan, if there is one,
           which stands there under `scan:`. Of a text whose lines end in CR LF, as git may keep it, take them with
           `tr -d '\\r'` before the pipe to `sha256sum`. Of a PDF that bears signatures of its own, `pdfsig` tells.
        """.formatted(
        paper, commit, tag.isPresent() ? ", and from the tag `" + tag.get() + "`," : "",
        tag.isPresent() ? " and the tag" : "", compared(),
        tag.isPresent() ? ", and `git rev-parse " + tag.get() + "^{commit}`" : "",
        lock(), locked(), entry, object.isPresent() ? ", and the tag was made of it and of the commit" : "");
  }

  private String lock() {
    return Lock.file(paper.substring(0, paper.indexOf('/')));
  }

  /** The commands that hold the entry to the lock, and the tag to both it and the commit. */
  private String locked() {
    List<String> commands = new ArrayList<>();
    commands.add("test \"$(sha256sum < " + ENTRY + ")\" = '" + entry + "  -' || echo '" + ENTRY + " is another'");
    commands.add("case \"$(cat " + quoted("book/" + lock()) + ")\" in *\"$(cat " + ENTRY + ")\"*) ;; *)");
    commands.add("  echo 'the lock has another entry';; esac");
    object.ifPresent(id -> {
      commands.add("test \"$(git --git-dir=check.git rev-parse '" + id + "^{commit}')\" = \\");
      commands.add("  '" + commit + "' || echo 'the tag names another commit'");
      commands.add("case \"$(git --git-dir=check.git cat-file tag '" + id + "')\" in");
      commands.add("  *'" + ExecutionTag.DIGEST + entry + "'*) ;; *) echo 'the tag was made of another entry';; esac");
    });
    return indented(commands);
  }

  private String compared() {
    List<String> commands = new ArrayList<>();
    for (Held one : held) {
      String otherwise = " || echo " + quoted(one.path() + " is another");
      one.links().forEach((link, to) -> {
        commands.add("test \"$(git --git-dir=check.git cat-file blob " + recorded(link) + ")\" = \\");
        commands.add("  " + quoted(to) + otherwise);
      });
      commands.add("test \"$(git --git-dir=check.git rev-parse " + recorded(one.end()) + ")\" = \\");
      commands.add("  \"$(git hash-object --no-filters " + quoted("book/" + one.path()) + ")\"" + otherwise);
    }
    return indented(commands);
  }

  private String recorded(String path) {
    return quoted(commit + ":" + git.evidence().inRepository(path));
  }

  private static String indented(List<String> commands) {
    return commands.stream().map(command -> "       " + command).collect(Collectors.joining("\n"));
  }

  /** As a shell reads it as one word, whatever is in it. */
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
