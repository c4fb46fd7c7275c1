package dev.engross.render.pdf;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a document, and those that a reader finds in a PDF; quotation marks are folded in both. */
final class Words {

  private final StringBuilder out = new StringBuilder();

  static List<String> of(Document document) {
    Words words = new Words();
    words.blocks(document.blocks());
    return split(words.out.toString());
  }

  static List<String> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return split(new WithoutArtifacts().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words as spaces in the stream part them, whatever stands where. */
  static List<String> inStream(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      WithoutArtifacts stripper = new WithoutArtifacts();
      stripper.getText(document);
      return split(stripper.stream.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> split(String text) {
    String folded = text.replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2018\u2019]", "'").replace('\u00A0', ' ');
    return List.of(folded.strip().split("\\s+"));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading b) {
      line(b.content());
    } else if (block instanceof Block.Paragraph b) {
      line(b.content());
    } else if (block instanceof Block.Section b) {
      out.append(b.number()).append(' ');
      line(b.heading());
      blocks(b.body());
    } else if (block instanceof Block.Items b) {
      b.items().forEach(this::item);
    } else if (block instanceof Block.Names b) {
      b.lines().forEach(this::line);
    } else if (block instanceof Block.Quotation b) {
      out.append(b.quoted() ? "\"" : "");
      blocks(b.body());
      close(b.quoted() ? "\"" : "");
    } else if (block instanceof Block.Table b) {
      b.head().forEach(cell -> line(cell.content()));
      b.groups().forEach(group -> {
        line(group.title());
        group.rows().forEach(row -> row.cells().forEach(cell -> line(cell.content())));
      });
      b.notes().forEach(this::item);
    } else if (block instanceof Block.Box b) {
      b.rows().forEach(row -> row.forEach(this::blocks));
    } else if (block instanceof Block.Signatures b) {
      b.blocks().forEach(signatory -> {
        signatory.party().forEach(this::line);
        signatory.lines().forEach(line -> {
          out.append(line.label()).append(' ');
          line(line.value());
        });
      });
    } else if (block instanceof Block.Keep b) {
      blocks(b.body());
    } else if (block instanceof Block.Note b) {
      out.append("[Note: ");
      blocks(b.body());
      close("]");
    }
  }

  private void item(Block.Item item) {
    out.append(item.label()).append(' ');
    blocks(item.body());
  }

  private void close(String mark) {
    out.setLength(out.toString().stripTrailing().length());
    out.append(mark).append(' ');
  }

  private void line(List<Inline> inlines) {
    inlines(inlines, "\"");
    out.append(' ');
  }

  private void inlines(List<Inline> inlines, String mark) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text i) {
        out.append(i.text());
      } else if (inline instanceof Inline.Quoted i) {
        out.append(mark);
        inlines(i.content(), mark.equals("'") ? "\"" : "'");
        out.append(mark);
      } else if (inline instanceof Inline.Redacted) {
        out.append("[***]");
      } else if (inline instanceof Inline.LineBreak) {
        out.append(' ');
      } else {
        inlines(inline.content(), mark);
      }
    }
  }

  /** Reads in the stream's order, and leaves out what is marked as an artifact. */
  private static final class WithoutArtifacts extends PDFTextStripper {

    private final StringBuilder stream = new StringBuilder();
    private int artifacts;

    WithoutArtifacts() {
      setSortByPosition(false);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      artifacts += tag.getName().equals("Artifact") ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
      artifacts = Math.max(0, artifacts - 1);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (artifacts == 0) {
        stream.append(text.getUnicode());
        super.processTextPosition(text);
      }
    }
  }
}
