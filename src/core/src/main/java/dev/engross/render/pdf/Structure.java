package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.layout.Element;
import dev.engross.render.pdf.layout.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file's structure tree (ISO 32000-1, 14.7): what each marked sequence of the pages is, in the order in which it is
 * read. It is written as text, because OpenPDF's own elements cost as much as all the rest of a file.
 */
final class Structure {

  private final PdfWriter writer;
  private final PdfIndirectReference root;
  private final Map<Element, Node> nodes = new IdentityHashMap<>();
  /** For each page, the nodes of its marked sequences. */
  private final List<List<Node>> pages = new ArrayList<>();
  /** The nodes that annotations belong to. */
  private final List<Node> annotated = new ArrayList<>();
  private final int pageCount;

  /** The structure of a file of so many pages. */
  Structure(PdfWriter writer, int pageCount) {
    this.writer = writer;
    this.pageCount = pageCount;
    this.root = writer.getPdfIndirectReference();
  }

  /** How many pages were begun. */
  int pages() {
    return pages.size();
  }

  /** Begins the next page. */
  void nextPage() {
    pages.add(new ArrayList<>());
  }

  /** What no words are marked as. */
  Node none() {
    return new Node(Tag.LINK, writer);
  }

  /** What an element's words are marked as. */
  Node node(Element element) {
    return nodes.computeIfAbsent(element, e -> new Node(Tag.of(e), writer));
  }

  /** A link in what is marked. */
  Node link(Node parent) {
    Node link = new Node(Tag.LINK, writer);
    parent.kids.add(link);
    return link;
  }

  /** The number of a node's next marked sequence on the page. */
  int mark(Node node) {
    List<Node> page = pages.get(pages.size() - 1);
    node.kids.add(new Sequence(pages.size(), page.size()));
    page.add(node);
    return page.size() - 1;
  }

  /** Says that an annotation of the page belongs to a node; the result is the annotation's key in the parent tree. */
  int annotate(Node node, PdfIndirectReference annotation) {
    node.kids.add(new Annotation(pages.size(), annotation));
    annotated.add(node);
    return pageCount + annotated.size() - 1;
  }

  /** Writes the tree below a document's root; the result is the tree's own root. */
  PdfIndirectReference write(Element document) throws IOException {
    StructureWriter out = new StructureWriter(writer, this::page);
    Node top = tree(document, 0, new Outline());
    out.write(top, root);
    StringBuilder tree = new StringBuilder("<</Type/StructTreeRoot/K ").append(top.reference()).append("/ParentTree ");
    tree.append(write(parents())).append("/ParentTreeNextKey ").append(pageCount + annotated.size());
    if (!out.notes().isEmpty()) {
      tree.append("/IDTree ").append(write(out.notes()));
    }
    writer.addToBody(new Written(tree.append(">>").toString()), root);
    return root;
  }

  private PdfIndirectReference page(int number) {
    return writer.getPageReference(number);
  }

  /** An element with what is in it, but for what has no words; a row keeps its empty cells. */
  private Node tree(Element element, int quotations, Outline outline) {
    Node node = node(element);
    if (element.role() == Role.HEADING && !node.kids.isEmpty()) {
      node.tag = Tag.heading(outline.level(element.measure(), quotations));
    }
    int inside = quotations + (element.role() == Role.QUOTATION ? 1 : 0);
    for (Element child : element.children()) {
      Node kid = tree(child, inside, outline);
      if (!kid.kids.isEmpty() || kid.tag.cell()) {
        node.kids.add(kid);
      }
    }
    return node;
  }

  private String parents() {
    StringBuilder out = new StringBuilder("<</Nums[");
    for (int i = 0; i < pages.size(); i++) {
      out.append(i).append('[');
      for (Node node : pages.get(i)) {
        out.append(node.reference()).append(' ');
      }
      out.append(']');
    }
    for (int i = 0; i < annotated.size(); i++) {
      out.append(pageCount + i).append(' ').append(annotated.get(i).reference()).append(' ');
    }
    return out.append("]>>").toString();
  }

  private PdfIndirectReference write(String object) throws IOException {
    return writer.addToBody(new Written(object)).getIndirectReference();
  }

  /** What stands in a node. */
  sealed interface Kid {}

  /** A marked sequence, by its number on a page, from 1. */
  record Sequence(int page, int number) implements Kid {}

  record Annotation(int page, PdfIndirectReference reference) implements Kid {}

  /** An element as it is written. */
  static final class Node implements Kid {

    private final PdfWriter writer;
    private final List<Kid> kids = new ArrayList<>();
    private Tag tag;
    private @Nullable PdfIndirectReference reference;

    private Node(Tag tag, PdfWriter writer) {
      this.tag = tag;
      this.writer = writer;
    }

    Tag tag() {
      return tag;
    }

    List<Kid> kids() {
      return kids;
    }

    /** Its object, which it has only if it is written. */
    PdfIndirectReference reference() {
      PdfIndirectReference known = reference;
      if (known == null) {
        known = writer.getPdfIndirectReference();
        reference = known;
      }
      return known;
    }
  }

  /** Levels of headings that follow each other without gaps (ISO 14289-1, 7.4.2). */
  private static final class Outline {

    /** More than there are levels of headings and of sections. */
    private static final int QUOTED = 100;

    private final List<Integer> open = new ArrayList<>();

    int level(int measure, int quotations) {
      int level = measure + QUOTED * quotations;
      while (!open.isEmpty() && open.get(open.size() - 1) >= level) {
        open.remove(open.size() - 1);
      }
      open.add(level);
      return open.size();
    }
  }
}
