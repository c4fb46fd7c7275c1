package dev.engross.render.html;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import java.util.List;

/** One page being set: what stands round the blocks. */
final class HtmlPage {

  private final Document document;
  private final HtmlWriter out = new HtmlWriter();
  private final HtmlBlocks blocks;

  HtmlPage(Document document) {
    this.document = document;
    this.blocks = new HtmlBlocks(document, out);
  }

  String set() {
    Document.Meta meta = document.meta();
    out.raw("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">").line();
    out.open("html", "lang", meta.language()).line().open("head").line();
    out.open("title").text(title(meta)).close("title").line();
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.close("head").line().open("body", "style", body(document.style().page())).line();
    blocks.refused(meta.at());
    if (meta.draft()) {
      blocks.draft();
    }
    blocks.all(document.blocks(), meta.at());
    return out.close("body").line().close("html").line().toString();
  }

  private static String title(Document.Meta meta) {
    String title = meta.agreement().isEmpty() || meta.agreement().equals(meta.title())
        ? meta.title() : meta.title() + " - " + meta.agreement();
    return meta.draft() ? "DRAFT - " + title : title;
  }

  /** The measure is that of the printed page, in ems of its type, so that a wide screen shows the same lines or so. */
  private static String body(Style.PageStyle page) {
    return "font-family:'Times New Roman',Times,serif;font-size:" + Length.number(page.points())
        + "pt;line-height:1.35;max-width:" + Length.tenths(Length.measure(page))
        + ";margin:0 auto;padding:0.5em;overflow-wrap:break-word";
  }

  int pages() {
    return blocks.pages();
  }

  List<Finding> findings() {
    return blocks.findings();
  }
}
