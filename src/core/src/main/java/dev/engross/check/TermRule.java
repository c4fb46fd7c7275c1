package dev.engross.check;

/** A rule over what a paper does to defined terms. That is gathered once for all of these. */
interface TermRule {

  /** As {@link Rule#id()}. */
  String id();

  void check(PaperTerms terms, Breaches breaches);
}
