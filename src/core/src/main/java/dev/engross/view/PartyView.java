package dev.engross.view;

import dev.engross.model.Party.Notices;
import java.util.List;

/**
 * A party.
 *
 * @param name now
 * @param original its name in the base
 * @param renamed whether the two differ
 * @param the as prose calls it: {@code the Buyer}, or its name where the paper gives no term
 * @param article whether the term takes {@code the}
 * @param elsewhere its terms in other agreements that the paper amends, where they are others
 */
public record PartyView(
    String key,
    String term,
    String name,
    String original,
    boolean renamed,
    String is,
    boolean person,
    String role,
    String group,
    String the,
    boolean article,
    Notices notices,
    List<ElsewhereView> elsewhere) {

  public PartyView {
    elsewhere = List.copyOf(elsewhere);
  }

  /** Its term in another agreement, and what the paper calls that one: {@code the Lease}. */
  public record ElsewhereView(String term, boolean article, String agreement) {}
}
