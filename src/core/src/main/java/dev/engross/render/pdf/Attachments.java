package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.Attachment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files in a file (ISO 32000-1, 7.11.4), each with its relation to the document (ISO 19005-3, 6.8). Viewers show and
 * save a file by its name, which has no folders; the description of a source is its path in the book.
 */
final class Attachments {

  private static final PdfName RELATION = new PdfName("AFRelationship");
  private static final PdfName FILES = new PdfName("EmbeddedFiles");
  private static final PdfName ASSOCIATED = new PdfName("AF");

  private final PdfWriter writer;
  private final String date;

  /** @param date when all of them were last changed, as PDF has it */
  Attachments(PdfWriter writer, String date) {
    this.writer = writer;
    this.date = date;
  }

  /** Writes them into the catalogue, if there are any. */
  void write(List<Attachment> all, PdfDictionary catalogue) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    Map<String, PdfIndirectReference> byName = new TreeMap<>();
    PdfArray associated = new PdfArray();
    for (Attachment attachment : all) {
      String name = name(attachment, byName);
      PdfIndirectReference reference = specification(attachment, name);
      byName.put(name, reference);
      associated.add(reference);
    }
    PdfArray names = new PdfArray();
    byName.forEach((name, reference) -> {
      names.add(new PdfString(name, PdfObject.TEXT_UNICODE));
      names.add(reference);
    });
    PdfDictionary leaf = new PdfDictionary();
    leaf.put(PdfName.NAMES, names);
    PdfDictionary trees = new PdfDictionary();
    trees.put(FILES, writer.addToBody(leaf).getIndirectReference());
    catalogue.put(PdfName.NAMES, trees);
    catalogue.put(ASSOCIATED, associated);
  }

  private PdfIndirectReference specification(Attachment attachment, String name) throws IOException {
    PdfStream content = new PdfStream(Deflated.of(attachment.bytes()));
    content.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
    content.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
    content.put(PdfName.PARAMS, new PdfLiteral("<</ModDate(" + date + ")/Size " + attachment.bytes().length + ">>"));
    content.put(PdfName.FILTER, PdfName.FLATEDECODE);
    PdfIndirectReference file = writer.addToBody(content).getIndirectReference();
    PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
    specification.put(PdfName.F, new PdfString(name, PdfObject.TEXT_UNICODE));
    specification.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
    specification.put(PdfName.DESC, new PdfString(description(attachment), PdfObject.TEXT_UNICODE));
    specification.put(PdfName.EF, new PdfLiteral("<</F " + file + "/UF " + file + ">>"));
    specification.put(RELATION, new PdfName(relation(attachment.relation())));
    return writer.addToBody(specification).getIndirectReference();
  }

  /**
   * By ISO 32000-2, 7.11.3 (table 43). A Supplement is another representation of what the document shows, which an
   * exhibit is not: it is content of its own, for which there is no word.
   */
  static String relation(Attachment.Relation relation) {
    return switch (relation) {
      case DATA -> "Data";
      case SOURCE -> "Source";
      case EXHIBIT -> "Unspecified";
    };
  }

  private static String description(Attachment attachment) {
    return attachment.source() ? attachment.path() : attachment.description();
  }

  private static String name(Attachment attachment, Map<String, PdfIndirectReference> taken) {
    String plain = attachment.path().replaceAll("[/\\\\:*?\"<>|]", "-");
    String name = plain;
    for (int i = 2; taken.containsKey(name); i++) {
      name = i + "-" + plain;
    }
    return name;
  }
}
