package dev.engross.check;

/**
 * One rule. It reports every breach, at the YAML that is to be mended, and with each the {@code sic} under which it
 * stands.
 */
interface Rule {

  /** The rule's id, by which a book may set its severity and a {@code sic} accept it; never renamed or reused. */
  String id();

  void check(Subject subject, Breaches breaches);
}
