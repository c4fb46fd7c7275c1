package dev.engross.pipeline;

import dev.engross.conform.Chain;
import dev.engross.conform.InForce;
import dev.engross.document.Document;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Status;
import dev.engross.output.OutputName;
import dev.engross.render.Format;
import dev.engross.source.SourcePlaces;
import dev.engross.view.ConformedViews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An agreement as it is in force on a day, which is to be printed. */
record ConformedPaper(Agreement agreement, InForce inForce, Form form) implements PrintJob {

  private static final String TITLE = "Conformed copy";
  static final String COPY = "conf";

  /** An agreement as it is after the last day on which an executed paper takes effect, or part of one. */
  static ConformedPaper last(Agreement agreement, Form form) {
    return new ConformedPaper(
        agreement, Chain.inForce(agreement, form, Chain.lastEffect(agreement, form), LocalDate.MAX), form);
  }

  /** Whether papers have changed an agreement, so that its own paper no longer tells what it says. */
  static boolean isDue(Agreement agreement) {
    return agreement.base().status() == Status.EXECUTED
        && agreement.amendments().stream().anyMatch(a -> a.status() == Status.EXECUTED);
  }

  @Override
  public String template() {
    return "conformed.ftlh";
  }

  @Override
  public Document.Meta meta() {
    return new Document.Meta(
        agreement.id() + "-" + COPY, TITLE, agreement.title(), inForce.asOf().toString(), Paper.LANGUAGE, false,
        agreement.base().at());
  }

  @Override
  public List<Exhibit> exhibits() {
    return inForce.state().text().exhibits().stream()
        .flatMap(e -> e.attached().stream().map(file -> new Exhibit(e.label(), file))).toList();
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public OutputName output(Format format) {
    return new OutputName(agreement.id(), COPY, format.ending());
  }

  @Override
  public Map<String, Object> views(SourcePlaces places, Findings findings) {
    return ConformedViews.of(agreement, inForce, form, places, findings);
  }
}
