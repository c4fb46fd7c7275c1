package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A verb on a target. All changes of one instrument are simultaneous. */
public sealed interface Change permits Change.AddRows, Change.AddColumn, Change.AddSchedule, Change.AddParty,
    Change.Substitute, Change.Remove, Change.Rename, Change.Set, Change.Move, Change.Restate, TextChange {

  /** What it changes, in the state just before the paper. */
  Target target();

  /** How it is worded, and how far it reaches. */
  Manner manner();

  /** The verb as authors write it. */
  String verb();

  /** The same change of something else. */
  Change aimedAt(Target other);

  /** Where its target is written. */
  default Location at() {
    return target().at();
  }

  /** New rows of a schedule, after or before a row, or at the end. */
  record AddRows(Target target, List<Schedule.Row> rows, Place place, Manner manner) implements Change {
    public AddRows {
      rows = List.copyOf(rows);
    }

    @Override
    public Change aimedAt(Target other) {
      return new AddRows(other, rows, place, manner);
    }

    @Override
    public String verb() {
      return "add";
    }
  }

  /** A new column of a schedule, after or before another, or at the end; its cells are set. */
  record AddColumn(Target target, Schedule.Column column, Place place, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new AddColumn(other, column, place, manner);
    }

    @Override
    public String verb() {
      return "add";
    }
  }

  /** A new schedule, which the paper attaches. */
  record AddSchedule(Target target, Schedule schedule, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new AddSchedule(other, schedule, manner);
    }

    @Override
    public String verb() {
      return "add";
    }
  }

  /** A party that joins. */
  record AddParty(Target target, Party party, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new AddParty(other, party, manner);
    }

    @Override
    public String verb() {
      return "add";
    }
  }

  /**
   * Another person in the place of a party, under the same term.
   *
   * @param inRole whether it has a role of its own, and not that of the one that it replaces
   */
  record Substitute(Target target, Party party, boolean inRole, Manner manner) implements Change {

    /** What becomes of the party in whose place it comes. */
    public Party over(Party stood) {
      return stood.substituted(party, inRole);
    }

    @Override
    public Change aimedAt(Target other) {
      return new Substitute(other, party, inRole, manner);
    }

    @Override
    public String verb() {
      return "replace";
    }
  }

  /**
   * Takes a row, a column, a schedule, a party or what a key of one says away.
   *
   * @param reserved whether the paper marks its place so
   */
  record Remove(Target target, boolean reserved, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new Remove(other, reserved, manner);
    }

    @Override
    public String verb() {
      return "remove";
    }
  }

  /** Gives a row, a schedule, a party or a term another name. */
  record Rename(Target target, String to, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new Rename(other, to, manner);
    }

    @Override
    public String verb() {
      return "rename";
    }
  }

  /**
   * A typed value for a cell, a whole column's cells, or a particular; or text for a party's key.
   *
   * @param toAt where the value is written
   * @param tiers where each tier of a fee is written, if all of them could be read; empty for other values
   */
  record Set(Target target, Value to, Location toAt, List<Location> tiers, Manner manner) implements Change {
    public Set {
      tiers = List.copyOf(tiers);
    }

    @Override
    public Change aimedAt(Target other) {
      return new Set(other, to, toAt, tiers, manner);
    }

    @Override
    public String verb() {
      return "set";
    }
  }

  /** Puts a row elsewhere in its schedule. */
  record Move(Target target, Place place, Manner manner) implements Change {
    @Override
    public Change aimedAt(Target other) {
      return new Move(other, place, manner);
    }

    @Override
    public String verb() {
      return "move";
    }
  }

  /**
   * Attaches a schedule whole.
   *
   * @param rows as the paper prints them; not known where they are computed from the paper's changes
   * @param silently changes that only the schedule shows
   */
  record Restate(Target target, Schedule.Rows rows, List<Change> silently, Manner manner) implements Change {
    public Restate {
      silently = List.copyOf(silently);
    }

    @Override
    public Change aimedAt(Target other) {
      return new Restate(other, rows, silently, manner);
    }

    @Override
    public String verb() {
      return "restate";
    }
  }

  /** Where something new stands: after or before a sibling; both empty for the end. */
  record Place(String after, String before, Location at) {

    /** A schedule with one more column at this place, after the names at the least. */
    public Schedule in(Schedule schedule, Schedule.Column column) {
      List<Schedule.Column> columns = new ArrayList<>(schedule.columns());
      String beside = after.isEmpty() ? before : after;
      int index = schedule.columns().stream().map(Schedule.Column::key).toList().indexOf(beside);
      columns.add(index < 0 ? columns.size() : Math.max(1, after.isEmpty() ? index : index + 1), column);
      return schedule.with(columns);
    }
  }

  /**
   * How a change is worded and how far it reaches.
   *
   * @param says the lead-in; empty for the form's, {@code none} to print nothing
   * @param was the words that stand there now, or {@code shown}
   * @param of the id of the agreement that it is made to
   * @param only its scope
   * @param show how new text is shown
   * @param along whether it is said with the change before it: a later one of a list of targets
   */
  record Manner(
      String says, String was, String of, String only, Moment effective, Moment until, String show, boolean along) {

    /** Whether it is made without a word, and only a schedule shows it. */
    public boolean isSilent() {
      return says.equals("none");
    }

    /** The same, said with the change before. */
    public Manner alongWithTheLast() {
      return new Manner(says, was, of, only, effective, until, show, true);
    }
  }
}
