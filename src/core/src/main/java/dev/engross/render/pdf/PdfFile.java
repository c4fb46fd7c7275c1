package dev.engross.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import dev.engross.document.Document.Meta;
import dev.engross.document.Style.PageSize;
import dev.engross.render.pdf.layout.Layout;
import dev.engross.render.pdf.layout.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A laid-out document as a file. Whatever OpenPDF would take from the clock or at random is pinned. */
final class PdfFile {

  private static final String PRODUCER = "Engross";
  private static final String NO_DATE = "1970-01-01";

  private final Meta meta;
  private final Layout layout;
  private final FontResources fonts = new FontResources();
  private final Fingerprint fingerprint = new Fingerprint();

  PdfFile(Meta meta, Layout layout) {
    this.meta = meta;
    this.layout = layout;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    PageSize size = layout.measures().style().page().size();
    try {
      SheetWriter writer = new SheetWriter(out, size.width(), size.height());
      fingerprint.add(meta.title()).add(meta.agreement()).add(meta.date()).add(meta.language());
      pages(writer, size.height());
      writer.resources(fonts.embed(writer));
      catalogue(writer);
      info(writer.getInfo());
      writer.finish(fingerprint.id());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    } catch (DocumentException e) {
      throw new IllegalStateException("OpenPDF refused its own page", e);
    }
    return out.toByteArray();
  }

  private void pages(SheetWriter writer, double height) {
    Bookmarks bookmarks = new Bookmarks(height);
    Links links = new Links(layout.pages(), height);
    for (Page page : layout.pages()) {
      byte[] content = new Painter(fonts, height).paint(page);
      page.places().forEach(place -> fingerprint.add(place.anchor().title()));
      fingerprint.add(content);
      writer.getDirectContent().getInternalBuffer().append(content);
      bookmarks.add(page, writer);
      links.add(page, writer);
      writer.endPage();
    }
  }

  private void catalogue(SheetWriter writer) {
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    if (!meta.language().isEmpty()) {
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(meta.language()));
    }
  }

  private void info(PdfDictionary info) {
    String date = "D:" + digits(meta.date().isEmpty() ? NO_DATE : meta.date()) + "000000Z";
    info.put(PdfName.TITLE, new PdfString(meta.title(), PdfObject.TEXT_UNICODE));
    if (!meta.agreement().isEmpty()) {
      info.put(PdfName.SUBJECT, new PdfString(meta.agreement(), PdfObject.TEXT_UNICODE));
    }
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.CREATIONDATE, new PdfString(date));
    info.put(PdfName.MODDATE, new PdfString(date));
  }

  /** A date's eight digits; those of no date where it has not eight. */
  private static String digits(String date) {
    StringBuilder out = new StringBuilder(8);
    for (int i = 0; i < date.length(); i++) {
      if (date.charAt(i) >= '0' && date.charAt(i) <= '9') {
        out.append(date.charAt(i));
      }
    }
    return out.length() == 8 ? out.toString() : digits(NO_DATE);
  }
}
