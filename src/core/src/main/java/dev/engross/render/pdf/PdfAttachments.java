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

  private static final PdfName DEFLATED = new PdfName("FlateDecode");
  /** Bytes of all together, as many as ten of the largest exhibits: a small file can be made to unfold without end. */
  private static final int MOST = 200_000_000;

  private PdfAttachments() {}

  /** In their order; empty if the file is none that can be read, whatever anybody has made of it. */
  public static Optional<List<Attachment>> of(byte[] pdf) {
    return of(pdf, MOST);
  }

  static Optional<List<Attachment>> of(byte[] pdf, int most) {
    try (PdfReader reader = new PdfReader(pdf)) {
      if (reader.isEncrypted()) {
        return Optional.empty();
      }
      List<Attachment> all = new ArrayList<>();
      PdfArray associated = reader.getCatalog().getAsArray(ASSOCIATED);
      int left = most;
      for (int i = 0; associated != null && i < associated.size(); i++) {
        Attachment one = attachment(associated.getAsDict(i), left);
        left -= one.bytes().length;
        all.add(one);
      }
      return Optional.of(all);
    } catch (IOException | RuntimeException e) {
      // OpenPDF tells of damage by many kinds of exception, and of some by none of its own.
      return Optional.empty();
    }
  }

  private static Attachment attachment(PdfDictionary specification, int most) throws IOException {
    PdfName said = specification.getAsName(RELATION);
    Relation relation = Arrays.stream(Relation.values())
        .filter(r -> new PdfName(Attachments.relation(r)).equals(said)).findFirst().orElse(Relation.DATA);
    String name = text(specification, PdfName.UF);
    String description = text(specification, PdfName.DESC);
    PRStream content = (PRStream) specification.getAsDict(PdfName.EF).getAsStream(PdfName.F);
    String type = PdfName.decodeName(content.getAsName(PdfName.SUBTYPE).toString());
    return new Attachment(
        relation == Relation.SOURCE ? description : name, type, description, relation, bytes(content, most));
  }

  private static byte[] bytes(PRStream content, int most) throws IOException {
    byte[] raw = PdfReader.getStreamBytesRaw(content);
    boolean deflated = DEFLATED.equals(content.getAsName(PdfName.FILTER));
    Optional<byte[]> bytes = deflated ? Inflated.of(raw, most) : Optional.of(raw);
    return bytes.filter(b -> b.length <= most && (deflated || content.get(PdfName.FILTER) == null))
        .orElseThrow(() -> new IOException("an attachment unfolds to too much, or is packed in another way"));
  }

  private static String text(PdfDictionary dictionary, PdfName key) {
    PdfString string = dictionary.getAsString(key);
    return string.toUnicodeString();
  }
}
