package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.view.InstrumentViews;
import dev.engross.view.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the table of a book's instruments. */
final class OverviewTable {

  private static final String NOT_KNOWN = "not known";

  private final Request request;
  private final Loaded loaded;
  private final Outcome checked;

  OverviewTable(Request request, Loaded loaded, Outcome checked) {
    this.request = request;
    this.loaded = loaded;
    this.checked = checked;
  }

  Overview overview() {
    List<Overview.Row> rows = new ArrayList<>();
    for (Subject subject : loaded.subjects()) {
      subject.standings().stream().filter(s -> request.asksFor(s.instrument()))
          .forEach(s -> rows.add(row(subject.agreement(), s)));
    }
    return new Overview(rows, new Outcome(checked.findings(), loaded.report(), List.of(), List.of()));
  }

  private Overview.Row row(Agreement agreement, Standing standing) {
    Instrument instrument = standing.instrument();
    String number = instrument.name().isNumbered()
        ? Integer.toString(instrument.name().number())
        : instrument.name().key();
    String status = instrument.status().word() + (instrument.name().recorded() ? ", recorded" : "");
    return new Overview.Row(
        agreement.id(), number, instrument.dated().iso(), status, does(Side.own(agreement, standing)),
        output(instrument));
  }

  private String does(Side side) {
    Instrument instrument = side.paper();
    Optional<Form> form = loaded.book().forms().named(instrument.form());
    if (!instrument.body().known() || form.isEmpty()) {
      return NOT_KNOWN;
    }
    return String.join("; ", InstrumentViews.headings(side, form.get()));
  }

  /** Where something failed, no output was compared. */
  private String output(Instrument instrument) {
    if (!instrument.isAtHome()) {
      return "with " + instrument.home().agreement();
    }
    if (!instrument.isPrinted()) {
      return "none";
    }
    if (!loaded.commit().isEmpty()) {
      return "not compared";
    }
    List<State> states = new ArrayList<>(states(instrument.name().file()));
    if (states.isEmpty()) {
      return NOT_KNOWN;
    }
    List<State> filed = states(instrument.name().file() + Paper.Copy.FILING.suffix());
    states.addAll(filed);
    return worded(states) + (filed.isEmpty() ? "" : ", with a filing copy");
  }

  private List<State> states(String file) {
    return checked.documents().stream().filter(d -> d.path().contains("/" + file + ".")).map(DocumentLine::state)
        .toList();
  }

  private static String worded(List<State> states) {
    return states.contains(State.STALE) ? "stale" : states.contains(State.MISSING) ? "missing" : "current";
  }
}
