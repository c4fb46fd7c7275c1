package dev.engross.render.pdf.layout;

/** What a placed line is in the document's structure; {@link #ARTIFACT} for what is not the document's words. */
public enum Role {
  ARTIFACT,
  DOCUMENT,
  TITLE,
  HEADING,
  GROUP_HEADING,
  PARAGRAPH,
  SECTION,
  LIST,
  ITEM,
  NAME,
  QUOTATION,
  TABLE,
  HEAD_CELL,
  ROW,
  CELL,
  TABLE_NOTE,
  BOX,
  SIGNATURES,
  SIGNATURE,
  NOTE
}
