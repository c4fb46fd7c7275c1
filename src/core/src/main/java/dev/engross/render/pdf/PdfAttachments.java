package dev.engross.render.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import dev.engross.render.Attachment;
import dev.engross.render.Attachment.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that a PDF carries, as {@link Attachments} writes them. */
public final class PdfAttachments {

  private static final PdfName RELATION = new PdfName("AFRelationship");
  private static final PdfName ASSOCIATED = new PdfName("AF");

  private PdfAttachments() {}

  /** In their order; empty if the file is none that can be read, whatever anybody has made of it. */
  public static Optional<List<Attachment>> of(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      if (reader.isEncrypted()) {
        return Optional.empty();
      }
      List<Attachment> all = new ArrayList<>();
      PdfArray associated = reader.getCatalog().getAsArray(ASSOCIATED);
      for (int i = 0; associated != null && i < associated.size(); i++) {
        all.add(attachment(associated.getAsDict(i)));
      }
      return Optional.of(all);
    } catch (IOException | RuntimeException e) {
      // OpenPDF tells of damage by many kinds of exception, and of some by none of its own.
      return Optional.empty();
    }
  }

  private static Attachment attachment(PdfDictionary specification) throws IOException {
    PdfName said = specification.getAsName(RELATION);
    Relation relation = Arrays.stream(Relation.values())
        .filter(r -> new PdfName(Attachments.relation(r)).equals(said)).findFirst().orElse(Relation.DATA);
    String name = text(specification, PdfName.UF);
    String description = text(specification, PdfName.DESC);
    PRStream content = (PRStream) specification.getAsDict(PdfName.EF).getAsStream(PdfName.F);
    String type = PdfName.decodeName(content.getAsName(PdfName.SUBTYPE).toString());
    return new Attachment(
        relation == Relation.SOURCE ? description : name, type, description, relation,
        PdfReader.getStreamBytes(content));
  }

  private static String text(PdfDictionary dictionary, PdfName key) {
    PdfString string = dictionary.getAsString(key);
    return string.toUnicodeString();
  }
}
