package dev.engross.check;

import dev.engross.finding.Findings;

/** One rule. It reports every breach, at the YAML that is to be mended. */
interface Rule {

  /** The rule's id, by which a book may set its severity and a {@code sic} accept it; never renamed or reused. */
  String id();

  void check(Subject subject, Findings findings);
}
