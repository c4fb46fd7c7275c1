package dev.engross.render.html;

import dev.engross.document.Document;
import dev.engross.render.Format;
import dev.engross.render.Imprint;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import java.nio.charset.StandardCharsets;

/**
 * One self-contained page an instrument, in ASCII.
 *
 * <p>The page keeps to what the EDGAR Filer Manual, Volume II, takes in an HTML document (section 5.2.2, numbered as
 * Arelle's validator EFM-htm 1.20.3 cites it): one {@code html} element (5.2.2.2); elements of HTML 3.2 (5.2.2.3), thus
 * neither {@code span} nor what 5.2.2.4 refuses, such as {@code style}, {@code col}, {@code thead}, {@code tbody},
 * {@code q}, {@code ins} and {@code del}; no event attributes and no {@code meta http-equiv} (5.2.2.5); no script, no
 * graphics, no nested table (5.2.2.10); no reference but to itself. Looks are {@code style} attributes, as filings have
 * them. Check the current edition before you rely on a detail.
 *
 * <p>{@link Rendered#pages()} is one more than the document's page breaks: where a browser breaks pages is not known
 * here.
 */
public final class HtmlRenderer implements Renderer {

  @Override
  public Format format() {
    return Format.HTML;
  }

  /**
   * Everything is printed but control characters, unassigned code points, lone surrogates, noncharacters (Unicode 15,
   * section 23.7), and the marks that would make words be read in another order than they stand (UAX #9, section 2).
   */
  @Override
  public boolean prints(int codePoint) {
    return HtmlWriter.prints(codePoint);
  }

  @Override
  public Rendered render(Document document, Imprint imprint) {
    HtmlPage page = new HtmlPage(document);
    String html = page.set();
    return new Rendered(html.getBytes(StandardCharsets.US_ASCII), page.pages(), page.findings());
  }
}
