package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.PaperName;
import dev.engross.conform.Standing;
import dev.engross.conform.State.ParticularState;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Prose;
import dev.engross.model.Signing;
import dev.engross.model.Status;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.source.SourcePlaces;
import dev.engross.view.AgreementView.RestatedView;
import dev.engross.view.InstrumentView.ExhibitView;
import dev.engross.view.InstrumentView.NotaryView;
import dev.engross.view.InstrumentView.RecitalView;
import dev.engross.wording.Language;
import dev.engross.wording.TitleStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of one instrument. */
public final class InstrumentViews {

  private final Agreement agreement;
  private final Standing standing;
  private final Instrument instrument;
  private final Form form;
  private final Printing printing;
  private final ScheduleViews schedules;
  private final List<Provision> provisions;
  private final ChangeViews changes;
  private final ProseWriter prose;

  private InstrumentViews(
      Agreement agreement, Standing standing, Form form, SourcePlaces places, Findings findings) {
    this.agreement = agreement;
    this.standing = standing;
    this.instrument = standing.instrument();
    this.form = form;
    this.printing = new Printing(agreement, form);
    this.provisions = Provisions.of(instrument, form, new Headings(form, standing)::heading);
    this.prose = new ProseWriter(references(standing), places, findings);
    this.schedules = new ScheduleViews(form, printing, prose, agreement.base());
    this.changes = new ChangeViews(standing, printing, schedules, prose, () -> new ProseWriter(
        references(standing.atFirst()), places, findings));
  }

  private References references(Standing stood) {
    return new References(agreement, stood, provisions, printing,
        paper -> Provisions.of(paper, form, new Headings(form, stood)::heading));
  }

  /**
   * All that a template may see, by name.
   *
   * @param form of the instrument
   */
  public static Map<String, Object> of(
      Agreement agreement, Standing standing, Form form, SourcePlaces places, Findings findings) {
    InstrumentViews views = new InstrumentViews(agreement, standing, form, places, findings);
    Map<String, Object> all = new HashMap<>();
    all.put("instrument", views.instrument());
    all.put("agreement", views.agreement());
    all.put("form", views.form());
    Functions.all(form).forEach(all::put);
    return all;
  }

  /** The title by which other papers call an instrument, in its form's style. */
  public static String title(Instrument instrument, Agreement agreement, Form form) {
    return PaperName.titled(instrument, agreement, form);
  }

  /** The headings of an instrument's sections: what it does, in a few words. */
  public static List<String> headings(Standing standing, Form form) {
    return Provisions.of(standing.instrument(), form, new Headings(form, standing)::heading).stream()
        .map(Provision::heading).filter(h -> !h.isEmpty()).toList();
  }

  private InstrumentView instrument() {
    List<Change> made = instrument.body().changes();
    ValueView effective = printing.moment(instrument.effective(), instrument.dated());
    BlockViews blocks = new BlockViews(form, instrument, agreement.base().signing(), standing.named(), prose);
    return new InstrumentView(
        printing.title(instrument),
        instrument.name().isBase() ? List.of() : lines(instrument.title()),
        instrument.name().number(),
        instrument.called(),
        printing.date(instrument.dated()),
        effective,
        !effective.text().equals(printing.date(instrument.dated()).text()),
        printing.said(instrument.until(), instrument.dated()),
        instrument.status().word(),
        instrument.status() == Status.DRAFT,
        lines(instrument.legend()),
        recitals(),
        prior(),
        new SectionViews(form, standing, printing, schedules, changes, prose).sections(provisions),
        PartyViews.all(standing.named()),
        standing.named().party(instrument.to()).map(PartyViews::party).stream().toList(),
        blocks.parties(),
        blocks.apart(),
        notary(),
        testimonium(),
        attachments(made),
        instrument.exhibits().stream()
            .map(e -> new ExhibitView(
                e.label(), prose.plain(e.title(), e.labelAt()),
                prose.headed(new Prose(e.text(), e.at()), form.style().headings().runIn())))
            .toList(),
        changes.added(made),
        changes.removed(made));
  }

  private List<String> lines(List<String> words) {
    return words.stream().map(line -> prose.plain(line, instrument.at())).toList();
  }

  private String testimonium() {
    Signing own = instrument.signing();
    Signing signing = own.words().isEmpty() ? agreement.base().signing() : own;
    return prose.plain(signing.words(), signing.at());
  }

  private NotaryView notary() {
    Signing.Notary own = instrument.signing().notary();
    Signing.Notary notary = own.given() ? own : agreement.base().signing().notary();
    return new NotaryView(notary.state(), notary.county());
  }

  /** Recitals under the labels of the form's sample: a numbering, {@code none}, or a word such as {@code WHEREAS}. */
  private List<RecitalView> recitals() {
    List<RecitalView> recitals = new ArrayList<>();
    List<String> labels = Provisions.recitals(instrument, form);
    for (Prose recital : instrument.recitals()) {
      recitals.add(new RecitalView(labels.get(recitals.size()), prose.inline(recital)));
    }
    return recitals;
  }

  private List<PriorView> prior() {
    List<PriorView> prior = new ArrayList<>();
    for (Instrument one : standing.prior()) {
      String ordinal = one.name().isNumbered()
          ? TitleStyle.isNumbered(one.called()) ? "" : Language.ordinalWord(one.name().number())
          : ordinal(one, prior.size());
      prior.add(new PriorView(
          printing.title(one), printing.the(one), Math.max(0, one.name().number()), ordinal, printing.date(one.dated()),
          one.called()));
    }
    return prior;
  }

  /**
   * The place of an unnumbered paper among those of its noun. One alone is no first, and beside numbered ones a word
   * would be taken for a number.
   */
  private String ordinal(Instrument one, int index) {
    List<Instrument> alike = standing.prior().stream().filter(p -> p.called().equals(one.called())).toList();
    boolean alone = alike.size() == 1 || alike.stream().anyMatch(p -> p.name().isNumbered());
    long before = standing.prior().subList(0, index).stream().filter(alike::contains).count();
    return alone ? "" : Language.ordinalWord((int) before + 1);
  }

  /** Schedules that the paper restates; a base attaches all. */
  private List<ScheduleView> attachments(List<Change> made) {
    List<ScheduleView> attached = new ArrayList<>();
    for (ScheduleState schedule : standing.after().schedules()) {
      boolean given = made.stream().anyMatch(c -> c instanceof Change.AddSchedule add
          && add.schedule().at().equals(schedule.schedule().at()));
      boolean restated = made.stream().anyMatch(
          c -> c instanceof Change.Restate && standing.after(c.target().first()).filter(schedule::equals).isPresent());
      if (given || restated || instrument.name().isBase()) {
        attached.add(schedules.attached(schedule, standing));
      }
    }
    return attached;
  }

  private AgreementView agreement() {
    Instrument base = agreement.base();
    Map<String, ValueView> particulars = new LinkedHashMap<>();
    standing.after().particulars().stream().map(ParticularState::particular)
        .forEach(p -> particulars.put(p.name(), printing.value(p.value())));
    return new AgreementView(
        agreement.title(), base.called(), printing.date(base.dated()), printing.moment(base.effective(), base.dated()),
        new RestatedView(base.restates().agreement(), printing.date(base.restates().dated()),
            base.restates().amended().stream().map(printing::date).toList()),
        PartyViews.all(standing.named()).stream()
            .filter(p -> base.parties().stream().anyMatch(b -> b.key().equals(p.key()))).toList(),
        particulars, base.terms());
  }

  private FormView form() {
    String layout = instrument.signing().layout().isEmpty()
        ? agreement.base().signing().layout()
        : instrument.signing().layout();
    return new FormView(
        form.name(), form.style().headings().runIn(),
        instrument.prior().isEmpty() ? form.wording().prior() : instrument.prior(),
        form.wording().recitals(), layout.isEmpty() ? form.wording().signatures().layout() : layout,
        form.wording().signatures().newPage(), form.wording().schedules().newPage(), form.history());
  }
}
