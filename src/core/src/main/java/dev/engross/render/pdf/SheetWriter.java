package dev.engross.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * OpenPDF's writer, with one change: all pages share one dictionary of resources of ours. OpenPDF embeds a font by
 * parsing it anew for each document, which takes longer than all the rest; our fonts are parsed and subset once.
 */
final class SheetWriter extends PdfWriter {

  private final PdfIndirectReference resources;
  private PdfObject identifier = PdfNull.PDFNULL;
  private int pages;

  SheetWriter(OutputStream out, float width, float height) throws DocumentException {
    super(new Undated(), out);
    pdf.addWriter(this);
    pdf.setPageSize(new Rectangle(width, height));
    setPdfVersion(VERSION_1_7);
    setFullCompression();
    pdf.open();
    resources = getPdfIndirectReference();
  }

  /** Ends the page that was written to the direct content. */
  void endPage() {
    setPageEmpty(false);
    pdf.newPage();
  }

  /** Writes the shared resources. */
  void resources(PdfDictionary dictionary) throws IOException {
    addToBody(dictionary, resources);
  }

  /** Ends the file, with an identifier that does not come from the clock. */
  void finish(byte[] id) {
    identifier = PdfEncryption.createInfoId(id, id);
    pdf.close();
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
    PdfIndirectObject written = super.addToBody(object, inObjectStream);
    if (object == getInfo()) {
      // OpenPDF takes the identifier from here when it ends the file; put earlier, it would be written here as well.
      getInfo().put(PdfName.FILEID, identifier);
    }
    return written;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
    if (object instanceof PdfDictionary page && page.isPage()) {
      page.put(PdfName.RESOURCES, resources);
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages++));
      // Fields and links are come to in the order of the structure (ISO 14289-1, 7.18.3).
      page.put(PdfName.TABS, PdfName.S);
    }
    return super.addToBody(object, reference);
  }

  /** A document that does not ask the clock for its date, which no file shows, and which takes long to be worded. */
  private static final class Undated extends PdfDocument {

    @Override
    public boolean addCreationDate() {
      return false;
    }
  }
}
