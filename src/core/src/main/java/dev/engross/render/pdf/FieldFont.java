package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.TypedFont;
import java.io.IOException;

/**
 * The font of what is typed into fields: a simple one (ISO 32000-1, 9.6.3), since viewers type with no other, that has
 * the characters of Western European languages. The fonts of the pages have only the characters that stand there.
 */
final class FieldFont {

  private FieldFont() {}

  /** @param cut the one that the pages are set in */
  static PdfIndirectReference embed(PdfWriter writer, Cut cut) throws IOException {
    TypedFont font = TypedFont.of(cut);
    PdfDictionary dictionary = new PdfDictionary(PdfName.FONT);
    dictionary.put(PdfName.SUBTYPE, PdfName.TRUETYPE);
    dictionary.put(PdfName.BASEFONT, new PdfName(font.name()));
    dictionary.put(PdfName.ENCODING, PdfName.WIN_ANSI_ENCODING);
    dictionary.put(PdfName.FIRSTCHAR, new PdfNumber(TypedFont.FIRST));
    dictionary.put(PdfName.LASTCHAR, new PdfNumber(TypedFont.LAST));
    StringBuilder widths = new StringBuilder("[");
    for (int code = TypedFont.FIRST; code <= TypedFont.LAST; code++) {
      widths.append(font.width(code)).append(' ');
    }
    dictionary.put(PdfName.WIDTHS, new PdfLiteral(widths.append(']').toString()));
    dictionary.put(PdfName.FONTDESCRIPTOR, FontResources.descriptor(
        writer, cut, font.name(), font.program(), font.programLength(), FontResources.NONSYMBOLIC));
    return writer.addToBody(dictionary).getIndirectReference();
  }
}
