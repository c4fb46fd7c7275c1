package dev.engross.view;

import dev.engross.conform.Chain;
import dev.engross.conform.InForce.Counted;
import dev.engross.conform.InForce;
import dev.engross.conform.Origin;
import dev.engross.conform.ProvisionNames;
import dev.engross.conform.ProvisionState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.NewProvision;
import dev.engross.model.Prose;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.TextChange.Spot;
import dev.engross.model.TextChange;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.source.SourcePlaces;
import dev.engross.target.Target;
import dev.engross.value.LegalDate;
import dev.engross.view.ConformedView.ConformedExhibitView;
import dev.engross.view.ConformedView.ConformedParticularView;
import dev.engross.view.ConformedView.ConformedPartyView;
import dev.engross.view.ConformedView.ConformedScheduleView;
import dev.engross.view.ConformedView.IncludedView;
import dev.engross.view.ConformedView.ProvisionView;
import dev.engross.view.ConformedView.RemarkView;
import dev.engross.view.InstrumentView.ExhibitView;
import dev.engross.view.InstrumentView.FileView;
import dev.engross.view.InstrumentView.RecitalView;
import dev.engross.wording.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of an agreement as it is in force on a day. */
public final class ConformedViews {

  private static final String ADDED = "added";

  private final Agreement agreement;
  private final InForce inForce;
  private final Form form;
  private final Printing printing;
  private final Origins origins;
  private final Standing standing;
  private final ProseWriter prose;

  /** What prose could refer to upon each paper; looked for when something means nothing by now. */
  private List<References> once = List.of();

  private ConformedViews(
      Agreement agreement, InForce inForce, Form form, SourcePlaces places, Findings findings) {
    this.agreement = agreement;
    this.inForce = inForce;
    this.form = form;
    this.printing = new Printing(form);
    this.origins = new Origins(printing);
    State state = inForce.state();
    this.standing = Standing.unchanged(agreement.base(), inForce.included(), state);
    this.prose = new ProseWriter(
        new References(Side.own(agreement, standing), provisions(agreement.base()), printing, this::provisions,
            this::wasOnce),
        places, findings);
  }

  /** Whether a name meant something upon some paper: what it meant has ended since, or was superseded. */
  private boolean wasOnce(String name) {
    if (once.isEmpty()) {
      once = Chain.of(agreement, form, new Findings()).stream().map(stood -> new References(
          Side.own(agreement, stood), provisions(agreement.base()), printing, this::provisions)).toList();
    }
    return once.stream().anyMatch(stood -> stood.find(name, agreement.base().at().file()).isPresent());
  }

  private List<Provision> provisions(Instrument paper) {
    return Provisions.of(paper, form, new Headings(form, List.of(Side.own(agreement, standing)))::heading);
  }

  /** All that a template may see, by name: what it sees of the agreement's own paper too, as that now stands. */
  public static Map<String, Object> of(
      Agreement agreement, InForce inForce, Form form, SourcePlaces places, Findings findings) {
    Findings found = new Findings();
    ConformedViews views = new ConformedViews(agreement, inForce, form, places, found);
    Map<String, Object> all =
        new HashMap<>(InstrumentViews.of(List.of(Side.own(agreement, views.standing)), form, places, new Findings()));
    all.put("conformed", views.view());
    // Where an item was deleted, the labels of those that are left have a gap, and should.
    findings.addAll(found.sorted().stream().filter(f -> !f.rule().equals("item-sequence")).toList());
    return all;
  }

  private ConformedView view() {
    State state = inForce.state();
    ScheduleViews schedules = new ScheduleViews(form, printing, prose, agreement.base());
    return new ConformedView(
        agreement.title(),
        printing.date(new LegalDate.On(inForce.asOf())),
        inForce.signedUntil().equals(LocalDate.MAX)
            ? ValueView.NONE
            : printing.date(new LegalDate.On(inForce.signedUntil())),
        printing.date(agreement.base().dated()),
        inForce.begins().map(day -> printing.date(new LegalDate.On(day))).orElse(ValueView.NONE),
        inForce.over().map(day -> printing.date(new LegalDate.On(day.minusDays(1)))).orElse(ValueView.NONE),
        inForce.until() instanceof Moment.Unsaid ? "" : printing.until(inForce.until()),
        remarks(r -> r.change() instanceof TextChange.Terminate),
        inForce.papers().stream().filter(Counted::included).map(this::paper).toList(),
        inForce.papers().stream().filter(p -> !p.included()).map(this::paper).toList(),
        state.text().known(),
        state.parties().stream().map(p -> party(p, origins.note(p))).toList(),
        state.left().stream().map(l -> party(l.party(), origins.by(l.by()))).toList(),
        state.particulars().stream().map(this::particular).toList(),
        state.text().recitals().stream()
            .map(r -> RecitalView.of(r.label(), prose.blocks(new Prose(r.text(), r.at())))).toList(),
        state.text().provisions().stream().map(p -> provision(p, origins.note(p, ADDED))).toList(),
        state.schedules().stream()
            .map(s -> new ConformedScheduleView(
                schedules.attached(s, s.label(), standing),
                Stream.concat(new Unprinted(printing, origins).sentences(s).stream(), origins.sentences(s).stream())
                    .map(o -> prose.plain(o, s.schedule().at())).toList(),
                s.unknown().stream().map(Instrument::the).toList())).toList(),
        state.text().exhibits().stream().map(this::exhibit).toList(),
        remarks(r -> !(r.change() instanceof TextChange.Terminate)),
        form.style().headings().runIn());
  }

  private IncludedView paper(Counted counted) {
    Instrument paper = counted.paper();
    IdleWords words = new IdleWords(printing, change -> target(change, paper), section -> name(section, paper));
    return new IncludedView(
        paper.titled(), printing.date(paper.dated()), printing.moment(paper.effective(), paper.dated()),
        words.of(counted), words.ending(counted), words.beside(counted), paper.isKnownInFull());
  }

  /** What a paper's section is called as one of that paper. */
  private String name(Section section, Instrument paper) {
    return provisions(paper).stream().flatMap(Provision::andInner).filter(p -> p.section().at().equals(section.at()))
        .map(Provision::name).filter(name -> !name.isEmpty()).findFirst()
        .map(name -> name.startsWith("the ") ? name : "its " + name).orElse("a paragraph of it");
  }

  private ConformedPartyView party(State.PartyState state, String note) {
    PartyView party = PartyViews.party(state);
    return new ConformedPartyView(
        party.key(), party.name(), party.term(), party.article(), party.the(), party.group(), party.role(),
        party.person(), party.is(), prose.plain(state.only(), state.party().at()), state.formerly(), party.notices(),
        note);
  }

  private ConformedExhibitView exhibit(ProvisionState state) {
    return new ConformedExhibitView(
        new ExhibitView(state.label(), prose.plain(state.heading(), state.at()),
            prose.headed(new Prose(state.text(), state.at()), form.style().headings().runIn()),
            FileView.of(state.attached())),
        state.reserved(), origins.note(state, "attached"));
  }

  private ConformedParticularView particular(State.ParticularState state) {
    return new ConformedParticularView(
        state.particular().name(), printing.value(state.particular().value()), origins.set(state.by()));
  }

  /** @param note what is said of where it comes from; nothing of what came with the provision around it */
  private ProvisionView provision(ProvisionState state, String note) {
    return new ProvisionView(
        state.label(), prose.plain(state.heading(), state.at()), prose.blocks(new Prose(state.text(), state.at())),
        state.text().isBlank(), state.reserved(), note,
        state.inner().stream()
            .map(p -> provision(
                p, p.cameWith(state) && p.changed().isEmpty() ? "" : origins.note(p, ADDED))).toList(),
        state.at().toString());
  }

  /** Words that are struck, inserted, or changed to others. */
  private static String edited(TextChange.In in) {
    Spot spot = in.spot();
    String where = !spot.after().isEmpty() ? " after \"" + spot.after() + "\""
        : !spot.before().isEmpty() ? " before \"" + spot.before() + "\""
        : !spot.at().isEmpty() ? " at the " + spot.at()
        : spot.every() ? " wherever it stands"
        : spot.which() > 0 ? " in the " + Language.ordinal(spot.which()) + " place where it stands" : "";
    String other = in.insert().isEmpty() ? "is deleted" : "becomes \"" + in.insert() + "\"";
    return (in.strike().isEmpty() ? "\"" + in.insert() + "\" is inserted" : "\"" + in.strike() + "\" " + other) + where;
  }

  private static String words(Change change) {
    if (change instanceof TextChange.In in) {
      return edited(in);
    }
    if (change instanceof TextChange.Add add) {
      return said("", add.content());
    }
    if (change instanceof TextChange.Replace replace) {
      return said("", replace.content());
    }
    if (change instanceof Change.Rename rename) {
      return rename.to();
    }
    return change instanceof TextChange text
        ? String.join(" ", text.words().values())
        : change instanceof Change.Set set ? set.to().text() : "";
  }

  /** New words in one run, those of the provisions in it too. */
  private static String said(String number, NewProvision content) {
    String heading = content.heading() + (content.heading().isEmpty() || content.text().isEmpty() ? "" : ".");
    return Stream.concat(
            Stream.of(number, heading, content.text()),
            content.inner().stream().map(inner -> said(inner.number(), inner)))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
  }

  private List<RemarkView> remarks(Predicate<State.Remark> which) {
    return inForce.state().remarks().stream().filter(r -> which.test(r) && !isShown(r)).map(this::remark).toList();
  }

  /** Whether rows are there of which only the place could not be found. */
  private boolean isShown(State.Remark remark) {
    return remark.kind() == State.Kind.FAILED && remark.change() instanceof Change.AddRows add
        && remark.by() instanceof Origin.By by && add.rows().stream().allMatch(r -> isThere(r.name(), by.instrument()));
  }

  private RemarkView remark(State.Remark remark) {
    Change change = remark.change();
    Instrument paper = remark.by() instanceof Origin.By by ? by.instrument() : agreement.base();
    TargetView target = target(List.of(change), paper);
    return new RemarkView(
        change.verb(), remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        (isAnother(remark) ? "the former " : rowsOf(change, paper)) + target.text(), target.many(),
        prose.markdown(words(change).strip(), change.at()), prose.plain(remark.only().strip(), change.at()),
        printing.said(remark.until(), LegalDate.Unknown.UNKNOWN), printing.date(new LegalDate.On(remark.day())),
        origins.by(remark.by()));
  }

  /** {@code North and South to }, before the schedule to which rows are added that the copy does not show. */
  private String rowsOf(Change change, Instrument paper) {
    List<String> names = change instanceof Change.AddRows add
        ? add.rows().stream().map(Schedule.Row::name).filter(name -> !isThere(name, paper)).toList()
        : List.of();
    return names.isEmpty() ? "" : Language.and(names) + " to ";
  }

  private boolean isThere(String row, Instrument paper) {
    return inForce.state().schedules().stream().flatMap(s -> s.rows().stream())
        .anyMatch(r -> r.firstName().equals(row) && r.added().isBy(paper));
  }

  /** Whether something else has the name now of what is gone. */
  private boolean isAnother(State.Remark remark) {
    Target target = remark.change().target();
    State state = inForce.state();
    return remark.kind() == State.Kind.GONE && !target.isParty() && (target.steps().size() == 1
        && state.schedule(target.first()).isPresent()
        || !target.isQuoted()
        && !ProvisionNames.of(state.text()).called(String.join(" > ", target.steps())).isEmpty());
  }

  /** What changes of a paper are aimed at. */
  private TargetView target(List<Change> changes, Instrument paper) {
    return new TargetViews(Side.own(agreement, standing), paper, paper.the(), printing, () -> prose)
        .target(changes.stream().map(c -> new TargetViews.Aim(c, c.target())).toList());
  }
}
