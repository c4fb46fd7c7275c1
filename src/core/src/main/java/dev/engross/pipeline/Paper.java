package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.finding.Findings;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
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
 * @param drawn one for each agreement that it amends, first that which it lies with
 * @param lock what is locked of it; none, or one entry
 */
record Paper(List<Side> drawn, Form form, Copy copy, List<LockEntry> lock) implements PrintJob {

  Paper {
    drawn = List.copyOf(drawn);
    lock = List.copyOf(lock);
  }

  static final String LANGUAGE = "en-US";

  /** What a paper is printed for. */
  enum Copy {
    /** As its status is, to be read, or signed; signatures that the YAML tells are not in it. */
    PLAIN("", ""),
    /** As it goes out to be signed, whatever its status is now. */
    EXECUTION("", "final"),
    /** With the signatures. */
    EXECUTED("x", "executed"),
    /** As its status is, with the signatures once it is executed, and without what is confidential. */
    FILING("f", "filing");

    private final String suffix;
    private final String word;

    Copy(String suffix, String word) {
      this.suffix = suffix;
      this.word = word;
    }

    /** What a file says that it is; nothing of one that is as its status is. */
    String word() {
      return word;
    }

    /** What stands in names of files after the paper's own. */
    String suffix() {
      return suffix;
    }
  }

  /** The paper as {@code generate} prints it: one that is locked, as it was locked. */
  static Paper of(List<Side> drawn, Form form, Lock locks) {
    List<LockEntry> lock = locks.of(drawn.get(0).paper().name().key()).stream().toList();
    return new Paper(drawn, form, lock.isEmpty() ? Copy.PLAIN : Copy.EXECUTION, lock);
  }

  Paper as(Copy other) {
    return new Paper(drawn, form, other, lock);
  }

  /** The copy to be filed, which no lock knows; of a paper of a book that was read without what is confidential. */
  Paper filed() {
    return new Paper(drawn, form, Copy.FILING, List.of());
  }

  /** The same as if its status were another. */
  Paper with(Status status) {
    List<Side> then =
        drawn.stream().map(s -> new Side(s.agreement(), s.standing(), s.paper().with(status))).toList();
    return new Paper(then, form, copy, lock);
  }

  /** The same as the copy has it. */
  List<Side> sides() {
    Instrument paper = drawn.get(0).paper();
    boolean shown = copy == Copy.EXECUTED || copy == Copy.FILING && paper.status() == Status.EXECUTED;
    return shown || copy != Copy.EXECUTION && paper.signed().isEmpty()
        ? drawn
        : drawn.stream().map(s -> new Side(s.agreement(), s.standing(), unsigned(s.paper()))).toList();
  }

  private Instrument unsigned(Instrument paper) {
    return copy == Copy.EXECUTION ? paper.unsigned() : paper.withoutSignatures();
  }

  Instrument instrument() {
    return sides().get(0).paper();
  }

  @Override
  public Agreement agreement() {
    return drawn.get(0).agreement();
  }

  @Override
  public String template() {
    return copy == Copy.FILING ? "filing.ftlh" : words();
  }

  private String words() {
    return instrument().name().isBase() ? "agreement.ftlh" : "amendment.ftlh";
  }

  @Override
  public Document.Meta meta() {
    String titles = String.join(" and ", drawn.stream().map(s -> s.agreement().title()).toList());
    String date = instrument().dated() instanceof LegalDate.On on ? on.iso() : "";
    return new Document.Meta(
        instrument().name().file() + copy.suffix(), title(), titles, date, LANGUAGE,
        instrument().status() == Status.DRAFT, instrument().at());
  }

  /** Whether this copy goes out to be signed: a draft is not to be, and what is executed not any more. */
  boolean isToBeSigned() {
    return copy == Copy.EXECUTION || copy == Copy.PLAIN && instrument().status() == Status.FINAL;
  }

  @Override
  public List<Exhibit> exhibits() {
    return instrument().exhibits().stream()
        .flatMap(e -> e.attached().stream().map(file -> new Exhibit(e.label(), file))).toList();
  }

  @Override
  public String title() {
    return instrument().titled();
  }

  @Override
  public Map<String, Object> views(SourcePlaces places, Findings findings) {
    Map<String, Object> views = InstrumentViews.of(sides(), form, places, findings);
    views.put("paper", words());
    return views;
  }

  @Override
  public OutputName output(Format format) {
    String name = instrument().name().file().substring(agreement().id().length() + 1) + copy.suffix();
    return new OutputName(agreement().id(), name, format.ending());
  }
}
