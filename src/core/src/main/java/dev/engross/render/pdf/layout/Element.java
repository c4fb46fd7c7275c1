package dev.engross.render.pdf.layout;

/**
 * A node of the document's structure. Lines of one block share one element, also across pages; two elements are the
 * same only if they are the same object.
 */
public final class Element {

  /** Rules, folios, repeated heads, marks. */
  public static final Element ARTIFACT = new Element(Role.ARTIFACT);

  private final Role role;
  private final Element parent;

  private Element(Role role) {
    this.role = role;
    this.parent = this;
  }

  private Element(Role role, Element parent) {
    this.role = role;
    this.parent = parent;
  }

  /** The root of a document. */
  static Element root() {
    return new Element(Role.DOCUMENT);
  }

  Element child(Role childRole) {
    return new Element(childRole, this);
  }

  public Role role() {
    return role;
  }

  /** The element round this one; a root is its own. */
  public Element parent() {
    return parent;
  }

  public boolean isArtifact() {
    return role == Role.ARTIFACT;
  }
}
