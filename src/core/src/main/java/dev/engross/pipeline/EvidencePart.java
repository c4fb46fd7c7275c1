package dev.engross.pipeline;

import dev.engross.history.GitBook;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import dev.engross.lock.LockedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper in a pack of evidence as one commit holds it, with the commands that check it.
 *
 * @param folder where its files lie in the pack
 * @param file the name of the file with the lines of the lock's entry
 * @param commit the id of the commit that holds the paper
 * @param tag the name of its tag, if it has one
 * @param object the id of the tag's own object
 * @param held the files of the book that are in the pack
 * @param signed those that were signed after they were locked
 */
record EvidencePart(
    String folder, String file, String agreement, LockEntry entry, String commit, Optional<String> tag,
    Optional<String> object, List<Held> held, List<SignedSince> signed) {

  /**
   * A file of the book.
   *
   * @param end the name of the file that it is by links; mostly its own
   * @param links where each link on the way leads, as it says, by the link's name
   */
  record Held(String path, String end, Map<String, String> links) {}

  /**
   * A PDF that a party signed after it was locked.
   *
   * @param length how many of its first bytes are what was locked
   */
  record SignedSince(LockedFile locked, int length) {}

  /** Hold the beginnings of what was signed after it was locked to the entry; they print {@code OK} of each. */
  List<String> beginnings() {
    return signed.stream().flatMap(one -> {
      String name = folder + "/" + one.locked().name();
      return Stream.of(
          "test \"$(head -c " + one.length() + " " + quoted(name) + " | sha256sum)\" = \\",
          "  '" + one.locked().sha256() + "  -' && echo " + quoted(name + ", as it was locked: OK"));
    }).toList();
  }

  /** Hold the files to the commit; they print nothing if it holds them. */
  List<String> compared(GitBook git) {
    List<String> commands = new ArrayList<>();
    for (Held one : held) {
      String otherwise = " || echo " + quoted(one.path() + " is another");
      one.links().forEach((link, to) -> {
        commands.add("test \"$(git --git-dir=check.git cat-file blob " + recorded(git, link) + ")\" = \\");
        commands.add("  " + quoted(to) + otherwise);
      });
      commands.add("test \"$(git --git-dir=check.git rev-parse " + recorded(git, one.end()) + ")\" = \\");
      commands.add("  \"$(git hash-object --no-filters " + quoted(folder + "/" + one.path()) + ")\"" + otherwise);
    }
    return commands;
  }

  private String recorded(GitBook git, String path) {
    return quoted(commit + ":" + git.evidence().inRepository(path));
  }

  /** Hold the entry to the lock, and the tag to both it and the commit; they print nothing if all agree. */
  List<String> locked() {
    List<String> commands = new ArrayList<>();
    commands.add("test \"$(sha256sum < " + file + ")\" = '" + digest() + "  -' || echo '" + file + " is another'");
    commands.add("case \"$(cat " + quoted(lock()) + ")\" in *\"$(cat " + file + ")\"*) ;; *)");
    commands.add("  echo 'the lock has another entry';; esac");
    object.ifPresent(id -> {
      commands.add("test \"$(git --git-dir=check.git rev-parse '" + id + "^{commit}')\" = \\");
      commands.add("  '" + commit + "' || echo 'the tag names another commit'");
      commands.add("case \"$(git --git-dir=check.git cat-file tag '" + id + "')\" in");
      commands.add("  *'" + ExecutionTag.DIGEST + digest() + "'*) ;;");
      commands.add("  *) echo 'the tag was made of another entry';; esac");
    });
    return commands;
  }

  /** Hold the copies and the scan to the entry; they print {@code OK} or {@code FAILED} of each. */
  List<String> copies() {
    return List.of(
        "while read first second rest; do",
        "  case \"$first $second\" in",
        "    'corrections: ') break;;",
        "    '- file:') name=${rest#?}; name=${name%?};;",
        "    'sha256: '*) digest=${second#?}; printf '%s\\n' \"${digest%?}  " + folder + "/$name\";;",
        "  esac",
        "done < " + file + " | sha256sum --check");
  }

  /** The lock, by its path in the pack. */
  String lock() {
    return folder + "/" + Lock.file(agreement);
  }

  String digest() {
    return LockWriter.digest(entry);
  }

  /** As a shell reads it as one word, whatever is in it. */
  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
