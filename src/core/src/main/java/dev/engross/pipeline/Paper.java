package dev.engross.pipeline;

import dev.engross.conform.Standing;
import dev.engross.document.Document;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.output.OutputName;
import dev.engross.render.Format;
import dev.engross.source.SourcePlaces;
import dev.engross.value.LegalDate;
import dev.engross.view.InstrumentViews;
import java.util.Map;

/** An instrument that is to be printed. */
record Paper(Agreement agreement, Standing standing, Form form) implements PrintJob {

  static final String LANGUAGE = "en-US";

  Instrument instrument() {
    return standing.instrument();
  }

  @Override
  public String template() {
    return instrument().name().isBase() ? "agreement.ftlh" : "amendment.ftlh";
  }

  @Override
  public Document.Meta meta() {
    String date = instrument().dated() instanceof LegalDate.On on ? on.iso() : "";
    return new Document.Meta(
        instrument().name().file(), title(), agreement.title(), date, LANGUAGE,
        instrument().status() == Status.DRAFT, instrument().at());
  }

  @Override
  public String title() {
    return InstrumentViews.title(instrument(), agreement, form);
  }

  @Override
  public Map<String, Object> views(SourcePlaces places, Findings findings) {
    return InstrumentViews.of(agreement, standing, form, places, findings);
  }

  @Override
  public OutputName output(Format format) {
    String copy = instrument().name().file().substring(agreement.id().length() + 1);
    return new OutputName(agreement.id(), copy, format.ending());
  }
}
