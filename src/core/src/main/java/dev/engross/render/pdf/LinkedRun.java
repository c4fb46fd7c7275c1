package dev.engross.render.pdf;

/**
 * What of a line refers to one block, in points from the sheet's lower left corner.
 *
 * @param target the block's id
 * @param size of the type
 */
record LinkedRun(Structure.Node node, String target, double from, double to, double baseline, double size) {}
