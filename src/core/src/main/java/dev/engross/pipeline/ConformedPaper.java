package dev.engross.pipeline;

import dev.engross.conform.InForce;
import dev.engross.document.Document;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.source.SourcePlaces;
import dev.engross.view.ConformedViews;
import java.util.Map;

/** An agreement as it is in force on a day, which is to be printed. */
record ConformedPaper(Agreement agreement, InForce inForce, Form form) implements PrintJob {

  private static final String TITLE = "Conformed copy";

  @Override
  public String template() {
    return "conformed.ftlh";
  }

  @Override
  public Document.Meta meta() {
    return new Document.Meta(
        agreement.id() + "-conf", TITLE, agreement.title(), inForce.asOf().toString(), Paper.LANGUAGE, false,
        agreement.base().at());
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Map<String, Object> views(SourcePlaces places, Findings findings) {
    return ConformedViews.of(agreement, inForce, form, places, findings);
  }
}
