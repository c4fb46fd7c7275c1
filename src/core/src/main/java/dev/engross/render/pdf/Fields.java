package dev.engross.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.layout.Mark;
import dev.engross.render.pdf.layout.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The form of an execution copy (ISO 32000-1, 12.7): where each signatory signs, an empty signature field that is named
 * after the party, and fields to fill in for names, titles and dates that are not printed.
 */
final class Fields {

  /** A name stands between full stops in the names of others, and has none (ISO 32000-1, 12.7.3.2). */
  private static final char SEPARATOR = '.';
  private static final String NAMELESS = "Signatory";
  private static final String EMPTY_FORM = "/Tx BMC EMC";
  /** There is a signature field (ISO 32000-1, 12.7.2). */
  private static final int SIGNATURES_EXIST = 1;

  private final SheetWriter writer;
  private final Structure structure;
  private final double height;
  private final double points;
  private final Cut cut;
  private final List<PdfAnnotation> all = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  /** What the first field of each party is called; a further one of another party is not called so. */
  private final Set<String> firsts = new HashSet<>();
  private final List<Appearance> appearances = new ArrayList<>();
  private boolean signed;

  /**
   * What shows a field, one for each: whoever fills in a field may write over what it has, and some then write into the
   * bounds that it has.
   */
  private record Appearance(PdfIndirectReference reference, Rectangle field) {

    PdfRectangle bounds() {
      return new PdfRectangle(field.getWidth(), field.getHeight());
    }
  }

  /** A form on pages so many points high, filled in with type of so many points. */
  Fields(SheetWriter writer, Structure structure, double height, double points, Cut cut) {
    this.cut = cut;
    this.writer = writer;
    this.structure = structure;
    this.height = height;
    this.points = points;
  }

  /** Keeps the names of a page's parties for their own fields; to be told of all pages before any is added. */
  void reserve(Page page) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Room room) {
        firsts.add(plain(words(room)));
      }
    }
  }

  /** Adds the fields of the page that the writer is at. */
  void add(Page page, int number) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Room room) {
        add(room, number);
      }
    }
  }

  private void add(Mark.Room room, int page) {
    double foot = height - room.y();
    Rectangle area = new Rectangle(
        (float) room.x(), (float) foot, (float) (room.x() + room.width()), (float) (foot + room.height()));
    PdfAnnotation field = new PdfAnnotation(writer, area);
    String words = words(room);
    field.put(PdfName.SUBTYPE, PdfName.WIDGET);
    field.put(PdfName.P, writer.getPageReference(page));
    field.put(PdfName.T, new PdfString(name(words), PdfObject.TEXT_UNICODE));
    field.put(PdfName.TU, new PdfString(room.signature() ? "Signature of " + words : words, PdfObject.TEXT_UNICODE));
    PdfIndirectReference appearance = writer.getPdfIndirectReference();
    appearances.add(new Appearance(appearance, area));
    field.put(PdfName.AP, new PdfLiteral("<</N " + appearance + ">>"));
    field.setFlags(PdfAnnotation.FLAGS_PRINT);
    if (room.signature()) {
      field.put(PdfName.FT, PdfName.SIG);
      signed = true;
    } else {
      field.put(PdfName.FT, PdfName.TX);
      field.put(PdfName.DA, new PdfString(style()));
    }
    int key = structure.annotate(structure.node(room.element()), field.getIndirectReference());
    field.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(field);
    all.add(field);
  }

  /** What is said of a field: who signs, or the party and what it is to write. */
  private static String words(Mark.Room room) {
    String party = room.party().isEmpty() ? NAMELESS : room.party();
    String label = room.label().endsWith(":") ? room.label().substring(0, room.label().length() - 1) : room.label();
    return room.signature() ? party : (party + " " + label.toLowerCase(Locale.ROOT)).strip();
  }

  private String name(String words) {
    String plain = plain(words);
    String name = plain;
    for (int i = 2; !name.equals(plain) && firsts.contains(name) || !names.add(name); i++) {
      name = plain + " " + i;
    }
    return name;
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = plain.length() - 1; i >= 0; i--) {
      if (plain.charAt(i) == SEPARATOR) {
        plain.deleteCharAt(i);
      }
    }
    return plain.toString();
  }

  private String style() {
    return "/F " + Math.round(points) + " Tf 0 g";
  }

  /** Writes the form into the catalogue, if there are fields. */
  void write(PdfDictionary catalogue) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    for (Appearance appearance : appearances) {
      PdfStream empty = new PdfStream(EMPTY_FORM.getBytes(StandardCharsets.US_ASCII));
      empty.put(PdfName.TYPE, PdfName.XOBJECT);
      empty.put(PdfName.SUBTYPE, PdfName.FORM);
      empty.put(PdfName.BBOX, appearance.bounds());
      empty.put(PdfName.RESOURCES, new PdfDictionary());
      writer.addToBody(empty, appearance.reference());
    }
    StringBuilder form = new StringBuilder("<</Fields[");
    for (PdfAnnotation field : all) {
      form.append(field.getIndirectReference()).append(' ');
    }
    form.append("]/DA(").append(style()).append(")/DR<</Font<</F ").append(FieldFont.embed(writer, cut)).append(">>>>");
    form.append(signed ? "/SigFlags " + SIGNATURES_EXIST : "").append(">>");
    catalogue.put(PdfName.ACROFORM, writer.addToBody(new Written(form.toString())).getIndirectReference());
  }
}
