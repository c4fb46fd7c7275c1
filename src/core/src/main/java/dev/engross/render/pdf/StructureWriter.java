package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.Structure.Kid;
import dev.engross.render.pdf.Structure.Node;
import java.io.IOException;
import java.util.function.IntFunction;

/** Writes the nodes of a structure tree, each as an object. */
final class StructureWriter {

  private static final String NOTE = "Note";

  private final PdfWriter writer;
  private final IntFunction<PdfIndirectReference> pages;
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;

  /** A writer; {@code pages} gives the object of a page, from 1. */
  StructureWriter(PdfWriter writer, IntFunction<PdfIndirectReference> pages) {
    this.writer = writer;
    this.pages = pages;
  }

  void write(Node node, PdfIndirectReference parent) throws IOException {
    StringBuilder out = new StringBuilder(96);
    out.append("<</S/").append(node.tag().name()).append("/P ").append(parent).append(node.tag().attributes());
    if (node.tag().name().equals(NOTE)) {
      out.append("/ID(").append(identifier(node)).append(')');
    }
    int page = firstPage(node);
    if (page > 0) {
      out.append("/Pg ").append(pages.apply(page));
    }
    out.append("/K[");
    for (Kid kid : node.kids()) {
      if (kid instanceof Structure.Sequence sequence) {
        sequence(sequence, page, out);
      } else if (kid instanceof Structure.Annotation annotation) {
        out.append("<</Type/OBJR/Pg ").append(pages.apply(annotation.page()))
            .append("/Obj ").append(annotation.reference()).append(">>");
      } else if (kid instanceof Node child) {
        out.append(child.reference()).append(' ');
      }
    }
    writer.addToBody(new Written(out.append("]>>").toString()), node.reference());
    for (Kid kid : node.kids()) {
      if (kid instanceof Node child) {
        write(child, node.reference());
      }
    }
  }

  /** The tree of identifiers, which notes must have (ISO 14289-1, 7.9); empty if there are no notes. */
  String notes() {
    return noteCount == 0 ? "" : "<</Names[" + notes + "]>>";
  }

  private void sequence(Structure.Sequence sequence, int page, StringBuilder out) {
    if (sequence.page() == page) {
      out.append(sequence.number()).append(' ');
    } else {
      out.append("<</Type/MCR/Pg ").append(pages.apply(sequence.page()))
          .append("/MCID ").append(sequence.number()).append(">>");
    }
  }

  /** Identifiers of one length, so that their order is that of their numbers. */
  private String identifier(Node node) {
    String identifier = "note-" + (100_000 + ++noteCount);
    notes.append('(').append(identifier).append(')').append(node.reference()).append(' ');
    return identifier;
  }

  private static int firstPage(Node node) {
    for (Kid kid : node.kids()) {
      if (kid instanceof Structure.Sequence sequence) {
        return sequence.page();
      }
    }
    return 0;
  }
}
