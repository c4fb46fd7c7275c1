package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfReader;
import dev.engross.render.Imprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paper a PDF says that it is, as {@link Xmp} writes it. */
public final class PdfImprint {

  static final String FILING = "filing";

  private PdfImprint() {}

  /**
   * What the file says, its attachments and its fields left out; empty if it says nothing, or cannot be read. Anybody
   * can write what it says: it proves nothing.
   */
  public static Optional<Imprint> of(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      byte[] metadata = reader.isEncrypted() ? null : reader.getMetadata();
      String xmp = metadata == null ? "" : new String(metadata, StandardCharsets.UTF_8);
      String agreement = said(xmp, "agreement");
      return agreement.isEmpty()
          ? Optional.empty()
          : Optional.of(new Imprint(
              agreement, said(xmp, "instrument"), said(xmp, "status"),
              said(xmp, "copy").equals(FILING) ? Imprint.Purpose.FILING : Imprint.Purpose.READING, List.of()));
    } catch (IOException | RuntimeException e) {
      // OpenPDF tells of damage by many kinds of exception.
      return Optional.empty();
    }
  }

  private static String said(String xmp, String property) {
    Matcher element =
        Pattern.compile("<instrument:" + property + ">([^<]*)</instrument:" + property + ">").matcher(xmp);
    return element.find()
        ? element.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        : "";
  }
}
