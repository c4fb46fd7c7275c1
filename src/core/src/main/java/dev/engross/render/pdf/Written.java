package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A dictionary that is written as it was worded; as a literal it would stand by itself, and not be compressed. */
final class Written extends PdfDictionary {

  private final String text;

  Written(String text) {
    this.text = text;
  }

  @Override
  public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
