package dev.engross.render.pdf.layout;

import dev.engross.document.Style;
import dev.engross.render.pdf.font.Cut;

/**
 * A style in points. Measures that a style gives in characters of the text rendering keep their part of the measure:
 * ten of eighty characters are an eighth of the line.
 *
 * @param measure how wide the page's text is
 * @param depth how high it is
 * @param points the type's size
 * @param character the width of one character of the style
 */
public record Measures(Style style, double margin, double measure, double depth, double points, double character) {

  /** Bounds within which a page can be set at all, whatever a style asks for. */
  private static final double LEAST_MARGIN = 24;
  private static final double MOST_MARGIN = 216;
  private static final double LEAST_TYPE = 5;
  private static final double MOST_TYPE = 30;
  private static final int LEAST_WIDTH = 20;

  /** Baseline to baseline, in sizes of the type. */
  private static final double LEADING = 1.2;
  /** From a line's top to its baseline, so that ascenders and descenders of the face stand midway in the leading. */
  private static final double BASELINE = 0.94;
  /** A gap of one line of the text rendering, in leadings: typeset paragraphs need less. */
  private static final double GAP = 0.75;
  /** The step by which items and sections in sections are indented, in sizes of the type: near half an inch. */
  private static final double STEP = 3.2;

  static Measures of(Style style) {
    Style.PageStyle page = style.page();
    double margin = bounded(page.margin(), LEAST_MARGIN, MOST_MARGIN);
    double measure = page.size().width() - 2 * margin;
    double character = measure / Math.max(style.text().width(), LEAST_WIDTH);
    return new Measures(
        style, margin, measure, page.size().height() - 2 * margin,
        bounded(page.points(), LEAST_TYPE, MOST_TYPE), character);
  }

  /** The upright cut of the style's family. */
  public Cut cut() {
    return switch (style.page().face()) {
      case SERIF -> Cut.SERIF;
      case SANS -> Cut.SANS;
    };
  }

  private static double bounded(double value, double least, double most) {
    return value >= least ? Math.min(value, most) : least;
  }

  static double leading(double size) {
    return size * LEADING;
  }

  static double baseline(double size) {
    return size * BASELINE;
  }

  double gap() {
    return gaps(style.text().gap());
  }

  /** The space that so many empty lines of the text rendering become. */
  double gaps(double lines) {
    return Math.max(0, lines) * GAP * leading(points);
  }

  double step() {
    return points * STEP;
  }

  /** How far labels stand from the edge where nothing is beside it: as far as first lines. */
  double labels() {
    return style.text().firstLine() > 0 ? Math.min(characters(style.text().firstLine()), measure / 3) : step();
  }

  double characters(int count) {
    return Math.max(0, count) * character;
  }
}
