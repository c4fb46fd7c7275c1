package dev.engross.view;

import dev.engross.template.Printed;

/**
 * What a change is aimed at.
 *
 * @param text as prose names it: {@code the first sentence of Section 2.1}, {@code Ash and Elm in Schedule A}
 * @param label the provision or schedule itself: {@code Section 2.1}
 * @param number of a provision as the agreement labels it, {@code 2.1}, {@code 3.}, or of an item {@code (c)}; empty
 *     for what has none, and for several
 * @param definition whether it is a definition
 * @param many whether prose says "are" of it
 */
public record TargetView(
    String text, String label, String number, boolean definition, boolean many) implements Printed {}
