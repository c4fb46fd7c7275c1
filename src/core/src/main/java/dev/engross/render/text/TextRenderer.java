package dev.engross.render.text;

import dev.engross.document.Document;
import dev.engross.render.Format;
import dev.engross.render.Imprint;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import java.nio.charset.StandardCharsets;

/**
 * Sets documents as ASCII text in lines of at most {@code style.text().width()} characters, with {@code \n} ends,
 * without spaces at the ends of lines, and with pages parted by {@code <PAGE>}.
 *
 * <p>Characters, line length and tag follow the EDGAR Filer Manual, Volume II, section 5.2.1 (ASCII documents). A
 * character that cannot be printed is an error {@code unsupported-character}; a word broken because no line holds it is
 * a warning {@code long-word}. Both stand at the nearest section, row or signature block.
 */
public final class TextRenderer implements Renderer {

  /** The narrowest page: it holds the renderer's own {@code [DRAFT]}. */
  private static final int NARROWEST = 8;

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public boolean prints(int codePoint) {
    return Characters.prints(codePoint);
  }

  @Override
  public Rendered render(Document document, Imprint imprint) {
    Faults faults = new Faults(format(), document.meta().at());
    TextWriter writer = new TextWriter();
    Frame page = Frame.page(Math.max(NARROWEST, document.style().text().width()), document.style().text().firstLine());
    PageHead head = new PageHead(document.meta().draft(), page);
    head.begin(writer);
    writer.space(Math.max(1, document.style().text().gap()));
    BlockSetter setter = new BlockSetter(new Composer(document.style(), faults), writer, head);
    setter.set(document.blocks(), page);
    return new Rendered(writer.text().getBytes(StandardCharsets.US_ASCII), setter.pages(), faults.all());
  }
}
