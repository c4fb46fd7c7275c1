package dev.engross.pipeline;

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
import dev.engross.view.Side;
import java.util.List;
import java.util.Map;

/**
 * An instrument that is to be printed.
 *
 * @param sides one for each agreement that it amends, first that which it lies with
 */
record Paper(List<Side> sides, Form form) implements PrintJob {

  Paper {
    sides = List.copyOf(sides);
  }

  static final String LANGUAGE = "en-US";

  Instrument instrument() {
    return sides.get(0).paper();
  }

  @Override
  public Agreement agreement() {
    return sides.get(0).agreement();
  }

  @Override
  public String template() {
    return instrument().name().isBase() ? "agreement.ftlh" : "amendment.ftlh";
  }

  @Override
  public Document.Meta meta() {
    String titles = String.join(" and ", sides.stream().map(s -> s.agreement().title()).toList());
    String date = instrument().dated() instanceof LegalDate.On on ? on.iso() : "";
    return new Document.Meta(
        instrument().name().file(), title(), titles, date, LANGUAGE,
        instrument().status() == Status.DRAFT, instrument().at());
  }

  @Override
  public String title() {
    return instrument().titled();
  }

  @Override
  public Map<String, Object> views(SourcePlaces places, Findings findings) {
    return InstrumentViews.of(sides, form, places, findings);
  }

  @Override
  public OutputName output(Format format) {
    String copy = instrument().name().file().substring(agreement().id().length() + 1);
    return new OutputName(agreement().id(), copy, format.ending());
  }
}
