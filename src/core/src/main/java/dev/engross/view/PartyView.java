package dev.engross.view;

import dev.engross.model.Party.Notices;

/**
 * A party.
 *
 * @param name now
 * @param original its name in the base
 * @param renamed whether the two differ
 * @param the as prose calls it: {@code the Buyer}, or its name where the paper gives no term
 * @param article whether the term takes {@code the}
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
    Notices notices) {}
