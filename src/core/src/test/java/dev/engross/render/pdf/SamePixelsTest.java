package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.Anchors;
import dev.engross.document.Style.LineNumbers;
import dev.engross.document.Style.RulePlace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What is not to be seen is not seen, and what stands in a margin changes nothing beside it. */
class SamePixelsTest {

  private static final float SCALE = 2;

  private static List<BufferedImage> images(Document document) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(new PdfRenderer().render(document, Samples.IMPRINT).bytes())) {
      PDFRenderer renderer = new PDFRenderer(read);
      for (int page = 0; page < read.getNumberOfPages(); page++) {
        images.add(renderer.renderImage(page, SCALE));
      }
    }
    return images;
  }

  /** How many pixels differ from a column on. */
  private static int different(List<BufferedImage> one, List<BufferedImage> other, int from) {
    assertThat(one).hasSameSizeAs(other);
    int different = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int y = 0; y < one.get(i).getHeight(); y++) {
        for (int x = from; x < one.get(i).getWidth(); x++) {
          different += one.get(i).getRGB(x, y) == other.get(i).getRGB(x, y) ? 0 : 1;
        }
      }
    }
    return different;
  }

  @Test
  void anchors_change_no_pixel() throws Exception {
    List<Block> blocks = List.of(Samples.testimonium(), Samples.signatures(9));
    for (RulePlace place : RulePlace.values()) {
      assertThat(different(
          images(AnchorsTest.document(Anchors.NONE, place, false, blocks)),
          images(AnchorsTest.document(Anchors.UNSEEN, place, false, blocks)), 0)).isZero();
    }
  }

  @Test
  void numbers_of_lines_change_none_but_in_their_margin() throws Exception {
    Style.PageStyle p = Style.DEFAULT.page();
    Style numbered = new Style(Style.DEFAULT.headings(), Style.DEFAULT.text(),
        new Style.PageStyle(p.size(), p.margin(), p.points(), p.face(), p.head(), p.foot(), LineNumbers.DRAFTS),
        Style.DEFAULT.signatures());
    List<Block> blocks = Samples.amendment(true).blocks();
    List<BufferedImage> bare = images(Samples.document(Style.DEFAULT, true, blocks));
    List<BufferedImage> with = images(Samples.document(numbered, true, blocks));
    assertThat(different(bare, with, Math.round(p.margin() * SCALE) - 2)).isZero();
    assertThat(different(bare, with, 0)).isPositive();
    assertThat(different(
        images(Samples.document(Style.DEFAULT, false, blocks)), images(Samples.document(numbered, false, blocks)), 0))
        .isZero();
  }
}
