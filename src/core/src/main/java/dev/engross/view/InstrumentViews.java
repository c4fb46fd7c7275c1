package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.PaperName;
import dev.engross.conform.Standing;
import dev.engross.conform.State.ParticularState;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Form.SignaturePages;
import dev.engross.model.Instrument;
import dev.engross.model.Prose;
import dev.engross.model.Signing;
import dev.engross.model.Status;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.source.SourcePlaces;
import dev.engross.view.AgreementView.RestatedView;
import dev.engross.view.InstrumentView.ExhibitView;
import dev.engross.view.InstrumentView.FileView;
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
  private final Instrument instrument;
  private final Form form;
  private final Signing signing;
  private final Printing printing;
  private final List<Provision> provisions;
  private final List<SideViews> sides;
  private final Signers signers;
  private final ProseWriter prose;

  private InstrumentViews(List<Side> all, Form form, SourcePlaces places, Findings findings) {
    this.agreement = all.get(0).agreement();
    this.instrument = all.get(0).paper();
    this.form = form;
    this.signing = instrument.signing().over(agreement.base().signing(), instrument.to());
    this.printing = new Printing(form);
    this.provisions = Provisions.of(instrument, form, new Headings(form, all)::heading);
    this.sides =
        all.stream().map(s -> SideViews.of(s, form, printing, provisions, places, findings)).toList();
    this.signers = new Signers(all);
    this.prose = sides.get(0).prose();
  }

  /**
   * All that a template may see, by name.
   *
   * @param sides one for each agreement that the instrument amends, first that which it lies with
   * @param form of the instrument
   */
  public static Map<String, Object> of(List<Side> sides, Form form, SourcePlaces places, Findings findings) {
    InstrumentViews views = new InstrumentViews(sides, form, places, findings);
    Map<String, Object> all = new HashMap<>();
    all.put("instrument", views.instrument());
    all.put("agreement", views.agreement(sides.get(0)));
    all.put("form", views.form());
    Functions.all(form).forEach(all::put);
    return all;
  }

  /**
   * What an instrument does to an agreement, in a few words: the headings of the sections that concern it, or what
   * those without one change.
   */
  public static List<String> headings(Side side, Form form) {
    Headings headings = new Headings(form, List.of(side));
    return Provisions.of(side.standing().instrument(), form, headings::heading).stream()
        .filter(p -> p.section().of().contains(side.id()))
        .map(p -> p.heading().isEmpty() ? headings.targets(p.section()) : p.heading()).filter(h -> !h.isEmpty())
        .toList();
  }

  private InstrumentView instrument() {
    List<Change> made = instrument.body().printed().stream().flatMap(s -> s.andInner().stream())
        .flatMap(s -> s.everyChange().stream()).toList();
    ValueView effective = printing.moment(instrument.effective(), instrument.dated());
    BlockViews blocks = new BlockViews(form, instrument, signing, signers.states(), prose, printing);
    return new InstrumentView(
        instrument.titled(),
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
        prior(sides.get(0).side()),
        sides.stream().map(s -> amended(s.side())).toList(),
        new SectionViews(form, sides, printing).sections(provisions),
        signers.views(),
        signers.view(instrument.to()).toList(),
        blocks.parties(),
        blocks.apart(),
        notary(),
        testimonium(),
        attachments(made),
        instrument.exhibits().stream()
            .map(e -> new ExhibitView(
                e.label(), prose.plain(e.title(), e.labelAt()),
                prose.headed(new Prose(e.text(), e.at()), form.style().headings().runIn()),
                FileView.of(e.attached())))
            .toList(),
        sides.stream().flatMap(s -> s.changes().added(to(s, made)).stream()).toList(),
        sides.stream().flatMap(s -> s.changes().removed(to(s, made)).stream()).toList());
  }

  /** The changes that are made to one of the agreements; those of a base are made to none. */
  private List<Change> to(SideViews about, List<Change> made) {
    return sides.size() == 1 ? made : made.stream().filter(c -> c.manner().of().equals(about.side().id())).toList();
  }

  private AmendedView amended(Side side) {
    Instrument among = side.standing().instrument();
    return new AmendedView(
        agreement(side), titleAmong(side), isTitled(among) ? among.the() : "the " + titleAmong(side),
        Math.max(0, among.name().number()), prior(side));
  }

  /** Where the paper has no number it is what its author calls it. */
  private String titleAmong(Side side) {
    Instrument among = side.standing().instrument();
    return isTitled(among) ? among.titled() : instrument.called();
  }

  private static boolean isTitled(Instrument among) {
    return among.isAtHome() || among.name().isNumbered();
  }

  private List<String> lines(List<String> words) {
    return words.stream().map(line -> prose.plain(line, instrument.at())).toList();
  }

  private String testimonium() {
    boolean own = !instrument.signing().words().isEmpty();
    return prose.plain(signing.words(), own ? signing.at() : agreement.base().signing().at());
  }

  private NotaryView notary() {
    return new NotaryView(signing.notary().state(), signing.notary().county());
  }

  /** Recitals under the labels of the form's sample: a numbering, {@code none}, or a word such as {@code WHEREAS}. */
  private List<RecitalView> recitals() {
    List<RecitalView> recitals = new ArrayList<>();
    List<String> labels = Provisions.recitals(instrument, form);
    for (Prose recital : instrument.recitals()) {
      recitals.add(RecitalView.of(labels.get(recitals.size()), prose.blocks(recital)));
    }
    return recitals;
  }

  private List<PriorView> prior(Side side) {
    List<PriorView> prior = new ArrayList<>();
    for (Instrument one : side.standing().prior()) {
      String ordinal = one.name().isNumbered()
          ? TitleStyle.isNumbered(one.called()) ? "" : Language.ordinalWord(one.name().number())
          : ordinal(one, prior.size(), side.standing());
      prior.add(new PriorView(
          one.titled(), one.the(), Math.max(0, one.name().number()), ordinal, printing.date(one.dated()),
          one.called()));
    }
    return prior;
  }

  /**
   * The place of an unnumbered paper among those of its noun. One alone is no first, and beside numbered ones a word
   * would be taken for a number.
   */
  private static String ordinal(Instrument one, int index, Standing standing) {
    List<Instrument> alike = standing.prior().stream().filter(p -> p.called().equals(one.called())).toList();
    boolean alone = alike.size() == 1 || alike.stream().anyMatch(p -> p.name().isNumbered());
    long before = standing.prior().subList(0, index).stream().filter(alike::contains).count();
    return alone ? "" : Language.ordinalWord((int) before + 1);
  }

  /** Schedules that the paper restates or adds, each as it stands on the day of that change; a base attaches all. */
  private List<ScheduleView> attachments(List<Change> made) {
    return sides.stream().flatMap(s -> attachments(s, to(s, made)).stream()).toList();
  }

  private List<ScheduleView> attachments(SideViews about, List<Change> made) {
    Standing standing = about.side().standing();
    List<ScheduleView> attached = new ArrayList<>();
    for (ScheduleState schedule : standing.after().schedules()) {
      List<ScheduleState> shown = instrument.name().isBase() ? List.of(schedule) : attached(schedule, made, standing);
      shown.forEach(s -> attached.add(about.schedules().attached(s, about.side().attached(s.label()), standing)));
    }
    return attached;
  }

  /** A schedule on each day of a change that attaches it, once where two such days leave it alike. */
  private static List<ScheduleState> attached(ScheduleState schedule, List<Change> made, Standing standing) {
    List<ScheduleState> days = new ArrayList<>();
    for (Change change : made) {
      if (attaches(change, schedule, standing)) {
        standing.attached(change).filter(s -> !days.contains(s)).ifPresent(days::add);
      }
    }
    return days;
  }

  private static boolean attaches(Change change, ScheduleState schedule, Standing standing) {
    return change instanceof Change.AddSchedule add
        ? add.schedule().at().equals(schedule.schedule().at()) && schedule.wasCalled(add.schedule().label())
        : change instanceof Change.Restate
            && standing.after(change.target().first()).filter(schedule::equals).isPresent();
  }

  private AgreementView agreement(Side side) {
    Standing standing = side.standing();
    Instrument base = side.agreement().base();
    Map<String, ValueView> particulars = new LinkedHashMap<>();
    standing.after().particulars().stream().map(ParticularState::particular)
        .forEach(p -> particulars.put(p.name(), printing.value(p.value())));
    return new AgreementView(
        side.agreement().title(), standing.instrument().callsAgreement(), base.called(),
        printing.date(base.dated()), printing.moment(base.effective(), base.dated()),
        new RestatedView(base.restates().agreement(), printing.date(base.restates().dated()),
            base.restates().amended().stream().map(printing::date).toList()),
        PartyViews.all(standing.named()).stream()
            .filter(p -> base.parties().stream().anyMatch(b -> b.key().equals(p.key()))).toList(),
        particulars, base.terms());
  }

  private FormView form() {
    String layout = signing.layout();
    return new FormView(
        form.name(), form.style().headings().runIn(),
        instrument.prior().isEmpty() ? form.wording().prior() : instrument.prior(),
        form.wording().recitals(), form.wording().recitalsHeading(),
        layout.isEmpty() ? form.wording().signatures().layout() : layout,
        form.wording().signatures().pages() == SignaturePages.ONE,
        form.wording().signatures().pages() == SignaturePages.EACH,
        form.wording().signatures().titled(), form.wording().schedules().newPage(), form.history());
  }
}
