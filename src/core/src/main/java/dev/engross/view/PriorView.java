package dev.engross.view;

/**
 * An earlier instrument, in the chain's order.
 *
 * @param the its title as prose calls it: {@code the First Amendment}, {@code Amendment No. 1}
 * @param ordinal of its number; of an unnumbered one, among those of the same noun, and empty for one alone
 */
public record PriorView(String title, String the, int number, String ordinal, ValueView dated, String called) {}
