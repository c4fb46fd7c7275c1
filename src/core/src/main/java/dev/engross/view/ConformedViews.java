package dev.engross.view;

import dev.engross.conform.InForce;
import dev.engross.conform.Origin;
import dev.engross.conform.ProvisionState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Prose;
import dev.engross.model.TextChange;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.source.SourcePlaces;
import dev.engross.value.LegalDate;
import dev.engross.view.ConformedView.ConformedParticularView;
import dev.engross.view.ConformedView.ConformedPartyView;
import dev.engross.view.ConformedView.ConformedScheduleView;
import dev.engross.view.ConformedView.IncludedView;
import dev.engross.view.ConformedView.ProvisionView;
import dev.engross.view.ConformedView.RemarkView;
import dev.engross.view.InstrumentView.RecitalView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of an agreement as it is in force on a day. */
public final class ConformedViews {

  private final Agreement agreement;
  private final InForce inForce;
  private final Form form;
  private final Printing printing;
  private final Origins origins;
  private final Standing standing;
  private final ProseWriter prose;

  private ConformedViews(
      Agreement agreement, InForce inForce, Form form, SourcePlaces places, Findings findings) {
    this.agreement = agreement;
    this.inForce = inForce;
    this.form = form;
    this.printing = new Printing(form);
    this.origins = new Origins();
    State state = inForce.state();
    this.standing = Standing.unchanged(agreement.base(), inForce.included(), state);
    this.prose = new ProseWriter(
        new References(Side.own(agreement, standing), provisions(agreement.base()), printing, this::provisions),
        places, findings);
  }

  private List<Provision> provisions(Instrument paper) {
    return Provisions.of(paper, form, new Headings(form, List.of(Side.own(agreement, standing)))::heading);
  }

  /** All that a template may see, by name: what it sees of the agreement's own paper too, as that now stands. */
  public static Map<String, Object> of(
      Agreement agreement, InForce inForce, Form form, SourcePlaces places, Findings findings) {
    ConformedViews views = new ConformedViews(agreement, inForce, form, places, findings);
    Map<String, Object> all =
        new HashMap<>(InstrumentViews.of(List.of(Side.own(agreement, views.standing)), form, places, new Findings()));
    all.put("conformed", views.view());
    return all;
  }

  private ConformedView view() {
    State state = inForce.state();
    ScheduleViews schedules = new ScheduleViews(form, printing, prose, agreement.base());
    return new ConformedView(
        agreement.title(),
        printing.date(new LegalDate.On(inForce.asOf())),
        printing.date(agreement.base().dated()),
        inForce.included().stream().map(p -> paper(p, "")).toList(),
        inForce.pending().stream().map(p -> paper(p.paper(), why(p))).toList(),
        state.text().known(),
        state.parties().stream().map(this::party).toList(),
        state.particulars().stream().map(this::particular).toList(),
        state.text().recitals().stream()
            .map(r -> RecitalView.of(r.label(), prose.blocks(new Prose(r.text(), r.at())))).toList(),
        state.text().provisions().stream().map(p -> provision(p, origins.note(p))).toList(),
        state.schedules().stream()
            .map(s -> new ConformedScheduleView(
                schedules.attached(s, s.label(), standing), origins.sentences(s),
                s.unknown().stream().map(Instrument::the).toList())).toList(),
        state.remarks().stream().map(this::remark).toList(),
        form.style().headings().runIn());
  }

  private String why(InForce.Pending pending) {
    return switch (pending.why()) {
      case LATER -> "in part or in whole of effect from " + day(pending);
      case EVENT -> "in part or in whole waiting for an event";
      case ENDED -> "in part or in whole of no effect since " + day(pending);
      case SUPERSEDED -> "in part or in whole superseded";
    };
  }

  private String day(InForce.Pending pending) {
    return printing.date(new LegalDate.On(pending.day())).text();
  }

  private IncludedView paper(Instrument paper, String why) {
    return new IncludedView(
        paper.titled(), printing.date(paper.dated()), printing.moment(paper.effective(), paper.dated()), why,
        paper.isKnownInFull());
  }

  private ConformedPartyView party(State.PartyState state) {
    return new ConformedPartyView(
        state.party().name(), state.party().term(), state.party().article(),
        state.party().role().name().toLowerCase(Locale.ROOT), state.party().is(), state.formerly(),
        state.party().notices(), origins.note(state.by(), state.changed()));
  }

  private ConformedParticularView particular(State.ParticularState state) {
    return new ConformedParticularView(
        state.particular().name(), printing.value(state.particular().value()), origins.set(state.by()));
  }

  /** @param note what is said of where it comes from; nothing of what came with the provision around it */
  private ProvisionView provision(ProvisionState state, String note) {
    return new ProvisionView(
        state.label(), prose.plain(state.heading(), state.at()), prose.blocks(new Prose(state.text(), state.at())),
        state.reserved(), note,
        state.inner().stream()
            .map(p -> provision(p, p.cameWith(state) && p.changed().isEmpty() ? "" : origins.note(p))).toList(),
        state.at().toString());
  }

  /** Words that are struck, inserted, or changed to others. */
  private static String edited(TextChange.In in) {
    String other = in.insert().isEmpty() ? "is deleted" : "becomes \"" + in.insert() + "\"";
    return in.strike().isEmpty()
        ? "\"" + in.insert() + "\" is inserted"
        : "\"" + in.strike() + "\" " + other;
  }

  private static String words(Change change) {
    if (change instanceof TextChange.In in) {
      return edited(in);
    }
    return change instanceof TextChange text
        ? String.join(" ", text.words().values())
        : change instanceof Change.Set set ? set.to().text() : "";
  }

  private RemarkView remark(State.Remark remark) {
    Change change = remark.change();
    TargetView target = new TargetViews(Side.own(agreement, standing), printing, () -> prose)
        .target(List.of(new TargetViews.Aim(change, change.target())));
    String paper = remark.by() instanceof Origin.By by ? by.instrument().the() : "";
    return new RemarkView(
        change.verb(), target.text(), target.many(), prose.markdown(words(change), change.at()),
        prose.plain(remark.only(), change.at()),
        printing.said(remark.until(), LegalDate.Unknown.UNKNOWN), paper);
  }
}
