package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.PageStyle;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.output.OutputName;
import dev.engross.render.Format;
import dev.engross.source.BinaryFile;
import dev.engross.source.SourcePlaces;
import java.util.List;
import java.util.Map;

/** What can be made a document: a paper, or an agreement as it is in force. */
sealed interface PrintJob permits Paper, ConformedPaper {

  Agreement agreement();

  Form form();

  /** As heads and feet of pages call it. */
  String title();

  /** The template of the whole document. */
  String template();

  Document.Meta meta();

  /** Where {@code generate} puts it. */
  OutputName output(Format format);

  /** All that the template may see, by name. */
  Map<String, Object> views(SourcePlaces places, Findings findings);

  /** The exhibits of which a file is attached as it is, in their order. */
  List<Exhibit> exhibits();

  /** An exhibit that is a file. */
  record Exhibit(String label, BinaryFile file) {}

  /** The form's style, with its own title and that of its agreement filled in at the head and the foot of pages. */
  default Style style() {
    PageStyle page = form().style().page();
    PageStyle filled =
        new PageStyle(
            page.size(), page.margin(), page.points(), page.face(), filled(page.head()), filled(page.foot()),
            page.lines());
    return new Style(form().style().headings(), form().style().text(), filled, form().style().signatures());
  }

  private String filled(String text) {
    return text.replace("{title}", title()).replace("{agreement}", agreement().title());
  }
}
