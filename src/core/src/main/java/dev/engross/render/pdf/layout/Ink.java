package dev.engross.render.pdf.layout;

/** Colours: of words, of the marks of a redline, and of what is not to be read as the document's own, or not at all. */
public enum Ink {
  BLACK,
  GREY,
  ADDED,
  STRUCK,
  /** As white as the sheet. */
  UNSEEN
}
