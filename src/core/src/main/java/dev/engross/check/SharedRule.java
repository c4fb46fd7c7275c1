package dev.engross.check;

/** A rule over what several agreements say together in a paper that amends them. */
interface SharedRule {

  /** As {@link Rule#id()}. */
  String id();

  void check(SharedPaper paper, Breaches breaches);
}
