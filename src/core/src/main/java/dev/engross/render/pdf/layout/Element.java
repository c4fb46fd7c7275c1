package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node of the document's structure. Lines of one block share one element, also across pages; two elements are the
 * same only if they are the same object. Elements in an element stand in the order in which they are read.
 */
public final class Element {

  /** Rules, folios, repeated heads, marks. */
  public static final Element ARTIFACT = new Element(Role.ARTIFACT, 0);

  private final Role role;
  private final Element parent;
  private final int measure;
  private final List<Element> children = new ArrayList<>();

  private Element(Role role, int measure) {
    this.role = role;
    this.parent = this;
    this.measure = measure;
  }

  private Element(Role role, Element parent, int measure) {
    this.role = role;
    this.parent = parent;
    this.measure = measure;
  }

  /** The root of a document. */
  static Element root() {
    return new Element(Role.DOCUMENT, 0);
  }

  Element child(Role childRole) {
    return child(childRole, 0);
  }

  /** A heading: the higher the level, the further down in the document's outline. */
  Element heading(Role childRole, int level) {
    return child(childRole, level);
  }

  /** A cell of a row, over so many columns. */
  Element cell(Role childRole, int columns) {
    return child(childRole, columns);
  }

  Element list(Numbering numbering) {
    return child(Role.LIST, numbering.ordinal());
  }

  private Element child(Role childRole, int childMeasure) {
    Element child = new Element(childRole, this, childMeasure);
    if (!isArtifact()) {
      children.add(child);
    }
    return child;
  }

  public Role role() {
    return role;
  }

  /** The element round this one; a root is its own. */
  public Element parent() {
    return parent;
  }

  /** What was placed in this element, and what was only measured. */
  public List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  /** A heading's level, or over how many columns a cell stands; 0 for neither. */
  public int measure() {
    return measure;
  }

  /** How a list's labels count. */
  public Numbering numbering() {
    return role == Role.LIST ? Numbering.values()[measure] : Numbering.NONE;
  }

  public boolean isArtifact() {
    return role == Role.ARTIFACT;
  }
}
