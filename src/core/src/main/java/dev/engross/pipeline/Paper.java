package dev.engross.pipeline;

import dev.engross.conform.Standing;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.PageStyle;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.output.OutputName;
import dev.engross.render.Format;
import dev.engross.value.LegalDate;
import dev.engross.view.InstrumentViews;

/** An instrument that is to be printed. */
record Paper(Agreement agreement, Standing standing, Form form) {

  static final String LANGUAGE = "en-US";

  Instrument instrument() {
    return standing.instrument();
  }

  /** The template of the whole document. */
  String template() {
    return instrument().name().isBase() ? "agreement.ftlh" : "amendment.ftlh";
  }

  Document.Meta meta() {
    String date = instrument().dated() instanceof LegalDate.On on ? on.iso() : "";
    return new Document.Meta(
        instrument().name().file(), InstrumentViews.title(instrument(), form), agreement.title(), date, LANGUAGE,
        instrument().status() == Status.DRAFT, instrument().at());
  }

  /** The form's style, with the names of the paper and of its agreement filled in at the head and the foot of pages. */
  Style style() {
    PageStyle page = form.style().page();
    PageStyle filled =
        new PageStyle(page.size(), page.margin(), page.points(), filled(page.head()), filled(page.foot()));
    return new Style(form.style().headings(), form.style().text(), filled, form.style().signatures());
  }

  private String filled(String text) {
    return text.replace("{title}", InstrumentViews.title(instrument(), form)).replace("{agreement}", agreement.title());
  }

  OutputName output(Format format) {
    String copy = instrument().name().file().substring(agreement.id().length() + 1);
    return new OutputName(agreement.id(), copy, format.ending());
  }
}
