package dev.engross.account;

import dev.engross.model.Change;
import dev.engross.model.TextChange;
import dev.engross.target.Target;

/** What changes do, in the past tense. */
final class Deeds {

  private Deeds() {}

  static String of(Change change) {
    Target target = change.target();
    String text = target.text();
    if (change instanceof TextChange said) {
      return of(said, text);
    }
    if (change instanceof Change.AddColumn add) {
      return "added the column " + Words.quoted(add.column().heading()) + " to " + target.first();
    }
    if (change instanceof Change.AddParty add) {
      return "added the party " + add.party().name();
    }
    if (change instanceof Change.Substitute substitute) {
      return "put " + substitute.party().name() + " in the place of " + text;
    }
    if (change instanceof Change.Rename rename) {
      return "renamed " + last(target) + " " + rename.to();
    }
    if (change instanceof Change.Remove remove) {
      return "deleted " + inside(target) + (remove.reserved() ? ", its place reserved" : "");
    }
    if (change instanceof Change.Move move) {
      String after = move.place().after().isEmpty() ? "" : " after " + move.place().after();
      String before = move.place().before().isEmpty() ? "" : " before " + move.place().before();
      return "moved " + inside(target) + (after.isEmpty() && before.isEmpty() ? " to the end" : after + before);
    }
    if (change instanceof Change.Restate restate) {
      return "attached " + text + " anew" + (restate.rows().known() ? ", with rows of its own" : "");
    }
    return "added " + text;
  }

  private static String of(TextChange change, String text) {
    if (change instanceof TextChange.In in) {
      return in.strike().isEmpty() ? "inserted " + Words.quoted(in.insert()) + " in " + text
          : in.insert().isEmpty() ? "struck " + Words.quoted(in.strike()) + " from " + text
          : "put " + Words.quoted(in.insert()) + " for " + Words.quoted(in.strike()) + " in " + text;
    }
    if (change instanceof TextChange.Renumber renumber) {
      return "renumbered " + text + " " + renumber.to();
    }
    if (change instanceof TextChange.Read read) {
      return "had " + text + " read as " + Words.quoted(read.as());
    }
    if (change instanceof TextChange.Note note) {
      return "noted of " + text + " that " + Words.quoted(note.that());
    }
    if (change instanceof TextChange.Terminate) {
      return "ended " + text;
    }
    return switch (change.verb()) {
      case "waive" -> "waived " + text;
      case "supersede" -> "superseded " + text;
      case "replace" -> "replaced " + text;
      default -> "added " + text;
    };
  }

  /** {@code Harbor Bond} of {@code Schedule A > Harbor Bond}. */
  private static String last(Target target) {
    return target.step(target.steps().size() - 1);
  }

  /** {@code Harbor Bond from Schedule A}. */
  private static String inside(Target target) {
    return target.steps().size() == 1
        ? target.text()
        : last(target) + " from " + String.join(", ", target.steps().subList(0, target.steps().size() - 1));
  }
}
