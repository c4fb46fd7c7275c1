package dev.engross.view;

/** An earlier instrument, in the chain's order. */
public record PriorView(String title, int number, String ordinal, ValueView dated, String called) {}
