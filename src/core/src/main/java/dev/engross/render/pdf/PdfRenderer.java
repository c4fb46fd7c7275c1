package dev.engross.render.pdf;

import dev.engross.document.Document;
import dev.engross.document.Style.Anchors;
import dev.engross.render.Format;
import dev.engross.render.Imprint;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.Fonts;
import dev.engross.render.pdf.layout.Layout;

/**
 * Sets a document as a PDF. The same document gives the same bytes on any machine, at any time, in any locale, as far
 * as the machine's deflate does.
 */
public final class PdfRenderer implements Renderer {

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public boolean prints(int codePoint) {
    return Fonts.face(Cut.SERIF).prints(codePoint);
  }

  @Override
  public boolean carriesImprint() {
    return true;
  }

  @Override
  public Rendered render(Document document, Imprint imprint) {
    Layout layout = Layout.of(document);
    boolean anchored = imprint.purpose() == Imprint.Purpose.SIGNING
        && document.style().signatures().anchors() == Anchors.UNSEEN;
    byte[] bytes = new PdfFile(document.meta(), imprint, anchored ? layout.anchored() : layout).bytes();
    return new Rendered(bytes, layout.pages().size(), layout.findings());
  }
}
