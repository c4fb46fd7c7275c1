package dev.engross.template;

/**
 * A view that prints: {@code ${instrument.dated}} gives {@link #text()}, {@code ${instrument.dated.iso}} a component of
 * the record.
 */
public interface Printed {
  /** What stands on the page, as plain characters: they are escaped when they are printed. */
  String text();
}
