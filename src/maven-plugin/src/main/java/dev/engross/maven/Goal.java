package dev.engross.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The goals that a book can be asked for, with what {@code help} says of each. */
enum Goal {
  VALIDATE("reads and checks the book; writes nothing"),
  GENERATE("validates, renders, and writes to output/ what changed (phase generate)"),
  CHECK("fails unless output/ is what the sources give (phase verify)"),
  INFO("shows a table of agreements and instruments"),
  CONFORM("writes agreements as they are in force on a day to target/engross/conformed/"),
  HISTORY("tells which commits made agreements say what they say; writes it to target/engross/history/"),
  FINALIZE("freezes the execution copy of a paper, to be signed; with -Dengross.undo=true takes it back"),
  SIGN("puts a party's signature into the execution copy of a finalized paper, with a key from a keystore"),
  EXECUTE("notes who signed a paper, renders the executed copy, and locks the paper"),
  CORRECT("locks an executed paper anew that was corrected on purpose, with the reason"),
  TAG("tags the commit that is checked out with executed papers that have a lock and no tag"),
  VERIFY("proves each lock of the book against sources, outputs, scans and tags, or one PDF; writes nothing"),
  EVIDENCE("packs what proves a locked paper into target/engross/evidence/, to be checked without the book"),
  SCHEMA("writes to agreements/.schema/ what editors need to complete and check YAML"),
  HELP("shows goals and parameters; with -Dgoal=<goal> those of one goal, with -Ddetail those of each"),
  RUN("runs the goal that -Dengross.run names, by default generate");

  private final String about;

  Goal(String about) {
    this.about = about;
  }

  /** The goal's name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String about() {
    return about;
  }

  static Optional<Goal> of(String word) {
    for (Goal goal : values()) {
      if (goal.word().equals(word)) {
        return Optional.of(goal);
      }
    }
    return Optional.empty();
  }

  static List<String> words() {
    return List.of(values()).stream().map(Goal::word).toList();
  }
}
