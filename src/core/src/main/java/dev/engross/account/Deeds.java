package dev.engross.account;

import dev.engross.model.Change;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import java.util.stream.Collectors;

/** What changes do, in the past tense. */
final class Deeds {

  private Deeds() {}

  /** What a change states; one that gives words states these. */
  static Statement statement(Matter matter, Change change) {
    String key = change.verb() + " " + change.target().text();
    String words = change instanceof TextChange text
        ? text.words().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("\n"))
        : "";
    return words.isEmpty()
        ? new Statement.Deed(matter, key, of(change))
        : new Statement.Wording(matter, key, change.target().text(), words, of(change));
  }

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
    if (change instanceof Change.Remove) {
      return "deleted " + inside(target);
    }
    if (change instanceof Change.Move move) {
      String place = move.place().after().isEmpty() ? move.place().before() : move.place().after();
      return "moved " + inside(target) + (place.isEmpty() ? " to the end"
          : (move.place().after().isEmpty() ? " before " : " after ") + place);
    }
    return change instanceof Change.Restate ? "attached " + text + " anew" : "added " + text;
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
