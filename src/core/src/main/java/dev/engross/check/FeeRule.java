package dev.engross.check;

/** A rule over each fee by tiers. Fees are gathered once for all of these. */
interface FeeRule {

  /** As {@link Rule#id()}. */
  String id();

  void check(WrittenFee fee, Breaches breaches);
}
