package dev.engross.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import dev.engross.document.Document.Meta;
import dev.engross.document.Style.PageSize;
import dev.engross.render.Imprint;
import dev.engross.render.Imprint.Purpose;
import dev.engross.render.pdf.layout.Layout;
import dev.engross.render.pdf.layout.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A laid-out document as a file. Whatever OpenPDF would take from the clock or at random is pinned. */
final class PdfFile {

  private static final String PRODUCER = "Engross";
  private static final String NO_DATE = "1970-01-01";
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  /** A language that is not known (RFC 5646, 4.1). */
  private static final String UNDETERMINED = "und";
  /** Of the colours of the profile. */
  private static final int COMPONENTS = 3;

  private final Meta meta;
  private final Imprint imprint;
  private final Layout layout;
  private final FontResources fonts = new FontResources();
  private final Fingerprint fingerprint = new Fingerprint();

  PdfFile(Meta meta, Imprint imprint, Layout layout) {
    this.meta = meta;
    this.imprint = imprint;
    this.layout = layout;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    PageSize size = layout.measures().style().page().size();
    try {
      SheetWriter writer = new SheetWriter(out, size.width(), size.height());
      fingerprint.add(title()).add(meta.agreement()).add(meta.date()).add(language());
      fingerprint.add(imprint.agreement()).add(imprint.instrument()).add(imprint.status());
      if (imprint.purpose() == Purpose.FILING) {
        fingerprint.add(PdfImprint.FILING);
      }
      imprint.attachments().forEach(a -> fingerprint.add(a.path()).add(a.bytes()));
      Structure structure = new Structure(writer, layout.pages().size());
      Fields fields = new Fields(
          writer, structure, size.height(), layout.measures().points(), layout.measures().cut());
      pages(writer, structure, fields, size.height());
      writer.resources(fonts.embed(writer));
      catalogue(writer, structure.write(layout.root()));
      fields.write(writer.getExtraCatalog());
      Attachments attachments = new Attachments(writer, "D:" + day().replace("-", "") + "000000Z");
      attachments.write(imprint.attachments(), writer.getExtraCatalog());
      info(writer.getInfo());
      writer.finish(fingerprint.id());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    } catch (DocumentException e) {
      throw new IllegalStateException("OpenPDF refused its own page", e);
    }
    return out.toByteArray();
  }

  private void pages(SheetWriter writer, Structure structure, Fields fields, double height) {
    Bookmarks bookmarks = new Bookmarks(height);
    Links links = new Links(layout.pages(), height);
    layout.pages().forEach(fields::reserve);
    for (Page page : layout.pages()) {
      structure.nextPage();
      Painter painter = new Painter(fonts, structure, layout.measures().cut(), links.targets(), height);
      byte[] content = painter.paint(page);
      page.places().forEach(place -> fingerprint.add(place.anchor().title()));
      fingerprint.add(content);
      writer.getDirectContent().getInternalBuffer().append(content);
      bookmarks.add(page, writer);
      links.add(painter.links(), structure, writer);
      if (imprint.purpose() == Purpose.SIGNING) {
        fields.add(page, structure.pages());
      }
      writer.endPage();
    }
  }

  private void catalogue(SheetWriter writer, PdfIndirectReference structure) throws IOException {
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    PdfDictionary catalogue = writer.getExtraCatalog();
    catalogue.put(PdfName.LANG, new PdfString(language()));
    catalogue.put(PdfName.MARKINFO, new PdfLiteral("<</Marked true>>"));
    catalogue.put(PdfName.STRUCTTREEROOT, structure);
    catalogue.put(PdfName.OUTPUTINTENTS, new PdfLiteral("[<</Type/OutputIntent/S/GTS_PDFA1"
        + "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + profile(writer) + ">>]"));
    catalogue.put(PdfName.METADATA, metadata(writer));
  }

  private static PdfIndirectReference profile(SheetWriter writer) throws IOException {
    PdfStream profile = new PdfStream(ColourProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(COMPONENTS));
    profile.flateCompress();
    return writer.addToBody(profile).getIndirectReference();
  }

  /** Metadata are not compressed, so that whoever does not know PDF can find them. */
  private PdfIndirectReference metadata(SheetWriter writer) throws IOException {
    PdfStream metadata = new PdfStream(Xmp.of(meta, imprint, title(), language(), day(), PRODUCER));
    metadata.put(PdfName.TYPE, PdfName.METADATA);
    metadata.put(PdfName.SUBTYPE, PdfName.XML);
    return writer.addToBody(metadata).getIndirectReference();
  }

  /** Each file has a title and a language, so that it can be announced and read aloud. */
  private String title() {
    return meta.title().isBlank() ? meta.id() : meta.title();
  }

  private String language() {
    return meta.language().isEmpty() ? UNDETERMINED : meta.language();
  }

  private void info(PdfDictionary info) {
    String date = "D:" + day().replace("-", "") + "000000Z";
    info.put(PdfName.TITLE, new PdfString(title(), PdfObject.TEXT_UNICODE));
    if (!meta.agreement().isEmpty()) {
      info.put(PdfName.SUBJECT, new PdfString(meta.agreement(), PdfObject.TEXT_UNICODE));
    }
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.CREATIONDATE, new PdfString(date));
    info.put(PdfName.MODDATE, new PdfString(date));
  }

  /** The document's date; that of none where it is not a date. */
  private String day() {
    return DATE.matcher(meta.date()).matches() ? meta.date() : NO_DATE;
  }
}
