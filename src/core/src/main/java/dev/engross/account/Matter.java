package dev.engross.account;

/** What a fact is about. */
public sealed interface Matter {

  /** A paper as a whole: its coming and going, its status, its dates. */
  record Paper() implements Matter {}

  /**
   * A row of a schedule, or one of its cells.
   *
   * @param row its name; empty for several rows at once
   * @param column the column's key; empty for the row as a whole
   */
  record Row(String schedule, String row, String column) implements Matter {}

  /** A schedule as a whole. */
  record Table(String schedule) implements Matter {}

  /** A provision, by the name that targets give it: {@code Section 3}. */
  record Provision(String name) implements Matter {}

  /** A party, by its key. */
  record Party(String key) implements Matter {}

  /** Anything else that has a name: a defined term, a particular, a paper that is superseded. */
  record Named(String name) implements Matter {}

  /** How papers are worded: a file of one of their forms. */
  record Form(String file) implements Matter {}

  /** That nobody knows what was said, since it could not be read. */
  record Unread() implements Matter {}
}
