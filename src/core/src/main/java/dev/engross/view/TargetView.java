package dev.engross.view;

import dev.engross.template.Printed;

/**
 * What a change is aimed at.
 *
 * @param text as prose names it: {@code the first sentence of Section 2.1}
 * @param label the provision or schedule itself: {@code Section 2.1}
 */
public record TargetView(String text, String label) implements Printed {}
