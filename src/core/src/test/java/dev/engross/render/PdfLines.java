package dev.engross.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's pages where they stand, without artifacts. */
public final class PdfLines {

  /** Baselines so near, in points, are one line. */
  private static final double SAME = 0.5;

  /** A line of a page: its baseline from the top, its edges, in points, its words and the gaps between them. */
  public record Line(double y, double left, double right, String text, List<Double> gaps) {}

  private PdfLines() {}

  /** Page by page, each from its top. */
  public static List<List<Line>> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Line>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Collector collector = new Collector();
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.getText(document);
        pages.add(lines(collector.positions));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Line> lines(List<TextPosition> positions) {
    List<List<TextPosition>> rows = new ArrayList<>();
    for (TextPosition position : positions) {
      List<TextPosition> row = null;
      for (List<TextPosition> known : rows) {
        if (Math.abs(known.get(0).getYDirAdj() - position.getYDirAdj()) < SAME) {
          row = known;
        }
      }
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(position);
    }
    rows.sort((a, b) -> Float.compare(a.get(0).getYDirAdj(), b.get(0).getYDirAdj()));
    return rows.stream().map(PdfLines::line).toList();
  }

  private static Line line(List<TextPosition> row) {
    row.sort((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()));
    StringBuilder text = new StringBuilder();
    List<Double> gaps = new ArrayList<>();
    double end = Double.NaN;
    for (TextPosition position : row) {
      if (position.getUnicode().isBlank()) {
        continue;
      }
      double gap = position.getXDirAdj() - end;
      if (gap > position.getFontSizeInPt() / 8) {
        gaps.add(gap);
        text.append(' ');
      }
      text.append(position.getUnicode());
      end = position.getXDirAdj() + position.getWidthDirAdj();
    }
    return new Line(row.get(0).getYDirAdj(), row.get(0).getXDirAdj(), end, text.toString(), gaps);
  }

  private static final class Collector extends PDFTextStripper {

    private final List<TextPosition> positions = new ArrayList<>();
    private final Deque<String> tags = new ArrayDeque<>();

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
      if (!tags.contains("Artifact") && !text.getUnicode().isBlank()) {
        positions.add(text);
      }
    }
  }
}
