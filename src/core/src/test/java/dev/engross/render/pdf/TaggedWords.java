package dev.engross.render.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a file as one hears them who follows its structure: no more than what that leads to. */
public final class TaggedWords {

  private final Map<COSDictionary, Map<Integer, StringBuilder>> sequences = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TaggedWords() {}

  public static List<String> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedWords words = new TaggedWords();
      words.new Sequences().getText(document);
      words.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return Words.split(words.out.toString());
    }
  }

  private void read(PDStructureNode node, PDPage inherited) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        read(element, element.getPage());
        out.append(element.getStructureType().equals("Link") ? "" : "\n");
      } else if (kid instanceof PDMarkedContentReference reference) {
        append(reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer number) {
        append(inherited, number);
      }
    }
  }

  private void append(PDPage page, int number) {
    // Each is read once: what two elements claim is missing in the second.
    out.append(sequences.get(page.getCOSObject()).remove(number));
  }

  /** Gathers the text of each marked sequence. */
  private final class Sequences extends PDFTextStripper {

    private final Deque<Integer> open = new ArrayDeque<>();

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      open.push(properties != null && properties.getItem(COSName.MCID) instanceof COSInteger id ? id.intValue() : -1);
    }

    @Override
    public void endMarkedContentSequence() {
      open.pop();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      int number = open.isEmpty() ? -1 : open.peek();
      sequences.computeIfAbsent(getCurrentPage().getCOSObject(), p -> new HashMap<>())
          .computeIfAbsent(number, n -> new StringBuilder()).append(text.getUnicode());
    }
  }
}
