package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Cut;
import dev.engross.source.Location;

/**
 * Where and how blocks are set.
 *
 * @param left the left edge
 * @param right the right edge
 * @param hung whether the left edge is already that of something indented, so that labels begin at it
 * @param at the nearest place in the YAML
 */
record Frame(double left, double right, double size, Cut cut, boolean hung, Location at, Element parent) {

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
    return new Frame(left + l, right - Math.min(byRight, room - l), size, cut, hung || byLeft > 0, at, parent);
  }

  Frame in(Element element) {
    return new Frame(left, right, size, cut, hung, at, element);
  }

  Frame at(Location place) {
    return new Frame(left, right, size, cut, hung, place, parent);
  }

  Frame type(double points, Cut other) {
    return new Frame(left, right, points, other, hung, at, parent);
  }

  Frame between(double from, double to) {
    return new Frame(from, Math.max(to, from + size), size, cut, true, at, parent);
  }
}
