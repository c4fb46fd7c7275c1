package dev.engross.pipeline;

import dev.engross.conform.InForce;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.PageStyle;
import dev.engross.model.Agreement;
import dev.engross.model.Form;

/** An agreement as it is in force on a day, which is to be printed. */
record ConformedPaper(Agreement agreement, InForce inForce, Form form) {

  private static final String TITLE = "Conformed copy";

  /** The template of the whole document. */
  String template() {
    return "conformed.ftlh";
  }

  Document.Meta meta() {
    return new Document.Meta(
        agreement.id() + "-conf", TITLE, agreement.title(), inForce.asOf().toString(), Paper.LANGUAGE, false,
        agreement.base().at());
  }

  Style style() {
    PageStyle page = form.style().page();
    PageStyle filled =
        new PageStyle(page.size(), page.margin(), page.points(), filled(page.head()), filled(page.foot()));
    return new Style(form.style().headings(), form.style().text(), filled, form.style().signatures());
  }

  private String filled(String text) {
    return text.replace("{title}", TITLE).replace("{agreement}", agreement.title());
  }
}
