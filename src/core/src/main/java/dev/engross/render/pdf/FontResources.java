package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.font.Alphabet;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.EmbeddedFont;
import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of one document: composite fonts of TrueType outlines (ISO 32000-1, 9.7), embedded as subsets. */
final class FontResources {

  private static final PdfName CID_TO_GID = new PdfName("CIDToGIDMap");
  private static final PdfName CAP_HEIGHT = new PdfName("CapHeight");
  /** Font descriptor flags: serifs; symbolic, that is, with codes of its own; italic. */
  private static final int SERIF = 2;
  static final int SYMBOLIC = 4;
  /** With the codes of Latin letters. */
  static final int NONSYMBOLIC = 32;
  private static final int ITALIC = 64;
  /** Stem widths in thousandths of an em; viewers use them only to replace a font that is not embedded. */
  private static final int STEM = 80;
  private static final int BOLD_STEM = 140;

  private final Map<Cut, Alphabet> alphabets = new EnumMap<>(Cut.class);

  Alphabet alphabet(Cut cut) {
    Alphabet known = alphabets.get(cut);
    if (known == null) {
      known = new Alphabet(cut);
      alphabets.put(cut, known);
    }
    return known;
  }

  /** The name by which content streams know a cut; a document has those of one family. */
  static String name(Cut cut) {
    return cut.bold() ? cut.italic() ? "/Z" : "/B" : cut.italic() ? "/I" : "/R";
  }

  /** Embeds all cuts that were used; the result is the pages' dictionary of resources. */
  PdfDictionary embed(PdfWriter writer) throws IOException {
    PdfDictionary fonts = new PdfDictionary();
    for (Alphabet alphabet : alphabets.values()) {
      fonts.put(new PdfName(name(alphabet.cut()).substring(1)), font(writer, alphabet));
    }
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.FONT, fonts);
    return resources;
  }

  private static PdfIndirectReference font(PdfWriter writer, Alphabet alphabet) throws IOException {
    EmbeddedFont font = alphabet.font();
    PdfDictionary composite = new PdfDictionary(PdfName.FONT);
    composite.put(PdfName.SUBTYPE, PdfName.TYPE0);
    composite.put(PdfName.BASEFONT, new PdfName(font.name()));
    composite.put(PdfName.ENCODING, new PdfName("Identity-H"));
    composite.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(writer, alphabet.cut(), font)));
    PdfIndirectReference toUnicode = writer.addToBody(deflated(font.toUnicode())).getIndirectReference();
    composite.put(PdfName.TOUNICODE, toUnicode);
    return writer.addToBody(composite).getIndirectReference();
  }

  private static PdfIndirectReference descendant(PdfWriter writer, Cut cut, EmbeddedFont font) throws IOException {
    PdfDictionary system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    PdfDictionary descendant = new PdfDictionary(PdfName.FONT);
    descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
    descendant.put(PdfName.BASEFONT, new PdfName(font.name()));
    descendant.put(PdfName.CIDSYSTEMINFO, system);
    descendant.put(PdfName.FONTDESCRIPTOR, descriptor(
        writer, cut, font.name(), font.program(), font.programLength(), SYMBOLIC));
    descendant.put(CID_TO_GID, PdfName.IDENTITY);
    StringBuilder widths = new StringBuilder("[0[");
    for (int width : font.widths()) {
      widths.append(width).append(' ');
    }
    descendant.put(PdfName.W, new PdfLiteral(widths.append("]]").toString()));
    return writer.addToBody(descendant).getIndirectReference();
  }

  /** @param kind {@link #SYMBOLIC} or {@link #NONSYMBOLIC} */
  static PdfIndirectReference descriptor(
      PdfWriter writer, Cut cut, String name, byte[] file, int length, int kind) throws IOException {
    Face face = Fonts.face(cut);
    PdfStream program = deflated(file);
    program.put(PdfName.LENGTH1, new PdfNumber(length));
    PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, new PdfName(name));
    descriptor.put(PdfName.FLAGS, new PdfNumber((cut.serif() ? SERIF : 0) + kind + (cut.italic() ? ITALIC : 0)));
    PdfArray box = new PdfArray();
    for (int side : face.box()) {
      box.add(new PdfNumber(side));
    }
    descriptor.put(PdfName.FONTBBOX, box);
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
    descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
    descriptor.put(PdfName.DESCENT, new PdfNumber(face.descent()));
    descriptor.put(CAP_HEIGHT, new PdfNumber(face.capHeight()));
    descriptor.put(PdfName.STEMV, new PdfNumber(cut.bold() ? BOLD_STEM : STEM));
    descriptor.put(PdfName.FONTFILE2, writer.addToBody(program).getIndirectReference());
    return writer.addToBody(descriptor).getIndirectReference();
  }

  private static PdfStream deflated(byte[] bytes) {
    PdfStream stream = new PdfStream(bytes);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return stream;
  }
}
