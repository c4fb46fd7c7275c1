package dev.engross.pipeline;

import java.time.LocalDate;

/** What a goal is to do to a paper and its lock. The paper is given as {@code <agreement>/<paper>}. */
public sealed interface LockOrder {

  /** The paper, such as {@code lease/12} or {@code lease/base}. */
  String instrument();

  /** To freeze the execution copy of a draft. */
  record Finalize(String instrument) implements LockOrder {}

  /** To make a draft again of a paper that is out for signature. */
  record TakeBack(String instrument) implements LockOrder {}

  /**
   * To note who signed, and to lock the paper.
   *
   * @param executed the day
   * @param signatories {@code Seller=Ray Ott, President; Buyer=Ann Lee}; empty where the YAML has them
   * @param scan of the signed paper, by its path in the book; empty for none
   */
  record Execute(String instrument, LocalDate executed, String signatories, String scan) implements LockOrder {}

  /**
   * To lock a paper anew whose sources were changed on purpose.
   *
   * @param reason why
   * @param today the day
   * @param scan the scan if it is to be corrected; empty for the one that was locked, if there is one
   */
  record Correct(String instrument, String reason, LocalDate today, String scan) implements LockOrder {}
}
