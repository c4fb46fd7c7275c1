package dev.engross.lock;

/**
 * Who signed for a party.
 *
 * @param party what YAML calls it
 * @param title empty if none was given
 * @param on the day, such as {@code 2007-11-01}
 */
public record Signature(String party, String by, String title, String on) {}
