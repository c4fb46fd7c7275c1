package dev.engross.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF's text in the order of its content streams, without artifacts: folios, heads, draft marks, repeated heads. */
public final class PdfReading {

  private PdfReading() {}

  public static String text(byte[] pdf) {
    return text(pdf, false);
  }

  public static String withArtifacts(byte[] pdf) {
    return text(pdf, true);
  }

  private static String text(byte[] pdf, boolean artifacts) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Stripper(artifacts).getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Stripper extends PDFTextStripper {

    private final boolean all;
    private final Deque<String> tags = new ArrayDeque<>();

    Stripper(boolean all) {
      this.all = all;
      setSortByPosition(false);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      tags.push(tag.getName());
    }

    @Override
    public void endMarkedContentSequence() {
      tags.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (all || !tags.contains("Artifact")) {
        super.processTextPosition(text);
      }
    }
  }
}
