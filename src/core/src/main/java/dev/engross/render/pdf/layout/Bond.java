package dev.engross.render.pdf.layout;

/** How strongly a slab holds the next on its page. Where something must give, the weakest gives first. */
enum Bond {
  FREE,
  /** First or last line of a paragraph, first or last row of a table. */
  WIDOW,
  /** Within blocks that are kept together. */
  GROUP,
  /** From a heading to what it heads. */
  HEADING,
  /** From the testimonium to the signatures, and between these. */
  SIGNING
}
