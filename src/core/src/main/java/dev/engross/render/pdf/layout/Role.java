package dev.engross.render.pdf.layout;

/** What placed words are in the document's structure; {@link #ARTIFACT} for what is not the document's words. */
public enum Role {
  ARTIFACT,
  DOCUMENT,
  HEADING,
  PARAGRAPH,
  SECTION,
  LIST,
  ITEM,
  LABEL,
  ITEM_BODY,
  QUOTATION,
  TABLE,
  ROW,
  HEAD_CELL,
  GROUP_CELL,
  CELL,
  BOX,
  BOX_CELL,
  SIGNATURES,
  SIGNATURE,
  FIELD,
  NOTE
}
