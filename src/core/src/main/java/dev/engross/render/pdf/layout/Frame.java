package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Cut;
import dev.engross.source.Location;

/**
 * Where and how blocks are set.
 *
 * @param left the left edge
 * @param right the right edge
 * @param hung whether the left edge is that of something indented, so that first lines begin at it
 * @param labels how far from the left edge the labels of items and of nested sections begin
 * @param at the nearest place in the YAML
 */
record Frame(
    double left, double right, double size, Cut cut, boolean hung, double labels, Location at, Element parent) {

  double width() {
    return right - left;
  }

  Look look() {
    return Look.of(cut, size);
  }

  Frame inset(double byLeft, double byRight) {
    // What is nested too deeply for its page is set over itself rather than not at all.
    double room = Math.max(0, width() - 10 * size);
    double l = Math.min(byLeft, room);
    double r = right - Math.min(byRight, room - l);
    return new Frame(left + l, r, size, cut, hung || byLeft > 0, byLeft > 0 ? 0 : labels, at, parent);
  }

  /** This frame inside of a section, whose number stands to the left of labels. */
  Frame labels(double from) {
    return new Frame(left, right, size, cut, hung, from, at, parent);
  }

  Frame in(Element element) {
    return new Frame(left, right, size, cut, hung, labels, at, element);
  }

  Frame at(Location place) {
    return new Frame(left, right, size, cut, hung, labels, place, parent);
  }

  Frame type(double points, Cut other) {
    return new Frame(left, right, points, other, hung, labels, at, parent);
  }

  Frame between(double from, double to) {
    return new Frame(from, Math.max(to, from + size), size, cut, true, 0, at, parent);
  }
}
