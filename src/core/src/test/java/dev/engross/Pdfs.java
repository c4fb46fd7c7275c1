package dev.engross;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small PDFs of other makers, to be attached: the same words give the same bytes. */
public final class Pdfs {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Pdfs() {}

  /** A file of some pages, each with a line of words. */
  public static byte[] of(String... pages) {
    return new Pdfs().written(pages);
  }

  private byte[] written(String[] pages) {
    List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int i = 0; i < pages.length; i++) {
      String content = "BT /F1 24 Tf 72 700 Td (" + pages[i] + ") Tj ET";
      objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents "
          + (5 + 2 * i) + " 0 R>>");
      objects.add("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
    }
    put("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      put((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = out.size();
    put("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<</Size " + (objects.size() + 1)
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
