package dev.engross.pipeline;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.NewProvision;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Signing;
import dev.engross.model.TextChange;
import dev.engross.target.Part;
import dev.engross.target.Target;
import dev.engross.view.Side;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of what make a paper is: what templates branch on, and none of its words, numbers and days. Templates that word one
 * paper of a make without a fault word the others so too, unless they look into the words.
 */
final class Make {

  /** Of the paper, of each party, schedule, section and change one, which tells its kind and what it has. */
  private final Set<String> features = new HashSet<>();
  private int hash;

  private Make() {}

  static Make of(Paper paper) {
    Make make = new Make();
    make.features.add(paper.template() + paper.copy());
    paper.sides().forEach(make::side);
    make.paper(paper.instrument(), paper.agreement().base().signing());
    make.hash = make.features.hashCode();
    return make;
  }

  /** Of what make an agreement's conformed copy is, by those of its papers, so that it need not be folded. */
  static Make ofCopy(Collection<Make> papers) {
    Make make = new Make();
    papers.forEach(paper -> make.features.addAll(paper.features));
    make.hash = make.features.hashCode();
    return make;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Make make && hash == make.hash && features.equals(make.features);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** None, one or several. */
  private static int few(Collection<?> things) {
    return Math.min(2, things.size());
  }

  private static char has(String words) {
    return words.isEmpty() ? '-' : '+';
  }

  private static String kind(Moment moment) {
    return moment instanceof Moment.Unsaid ? "" : moment.getClass().getSimpleName();
  }

  private void side(Side side) {
    features.add("side " + few(side.standing().prior()) + few(side.standing().stages()));
    side.standing().after().parties().forEach(p -> party(p.party()));
    for (ScheduleState state : side.standing().after().schedules()) {
      schedule(state.schedule());
      boolean noted = false;
      for (RowState row : state.rows()) {
        noted |= !row.note().isEmpty();
      }
      features.add("notes " + noted);
    }
  }

  private void paper(Instrument paper, Signing all) {
    features.add("paper " + paper.form() + ' ' + paper.status() + ' ' + paper.prior() + paper.body().known()
        + paper.dated().getClass().getSimpleName() + kind(paper.effective()) + '/' + kind(paper.until())
        + has(paper.to()) + has(paper.restates().agreement()) + few(paper.title()) + few(paper.amends())
        + few(paper.recitals()) + few(paper.legend()) + few(paper.exhibits()) + few(paper.terms())
        + few(paper.numbering()) + few(paper.particulars()) + few(paper.signed().values()));
    paper.exhibits().forEach(e -> features.add("exhibit " + few(e.attached()) + has(e.title())));
    paper.schedules().forEach(this::schedule);
    paper.parties().forEach(this::party);
    signing(paper.signing().over(all, paper.to()));
    for (Section section : paper.body().printed()) {
      section(section, "");
    }
  }

  private void signing(Signing signing) {
    features.add("signing " + signing.layout() + few(signing.lines()) + few(signing.attest().keySet())
        + few(signing.witness().keySet()) + few(signing.seal()) + few(signing.blocks())
        + signing.notary().equals(Signing.Notary.NONE));
    signing.blocks().forEach(b -> features.add("block " + b.jointly() + few(b.parties())));
    signing.parties().values().forEach(s -> features.add("signs " + signs(s)));
  }

  private static String signs(Party.Signs signs) {
    return "" + has(signs.on()) + few(signs.through()) + few(signs.by());
  }

  private void party(Party party) {
    features.add("party " + party.role() + party.person() + party.article() + has(party.is()) + has(party.group())
        + has(party.term()) + has(party.notices().address()) + has(party.notices().attention())
        + has(party.notices().email()) + has(party.notices().copy()) + signs(party.signs()));
  }

  private void schedule(Schedule schedule) {
    StringBuilder columns = new StringBuilder("schedule ").append(has(schedule.opening()))
        .append(few(schedule.rows().groups())).append(schedule.rows().known());
    schedule.columns().forEach(c -> columns.append(' ').append(c.type()).append(c.printed()));
    features.add(columns.toString());
  }

  /** @param around the kinds of those that it stands in */
  private void section(Section section, String around) {
    String kind = around + section.kind() + '/';
    features.add(kind + has(section.heading()) + has(section.number()) + has(section.text().text())
        + has(section.only()) + few(section.changes()) + few(section.of()) + kind(section.effective()) + '/'
        + kind(section.until()));
    for (Map.Entry<String, Argument> given : section.given().entrySet()) {
      features.add(kind + given.getKey() + given.getValue().getClass().getSimpleName());
    }
    for (Change change : section.changes()) {
      change(change, kind);
    }
    for (Section inner : section.sections()) {
      section(inner, kind);
    }
  }

  private void change(Change change, String kind) {
    Target target = change.target();
    Change.Manner manner = change.manner();
    features.add(kind + change.getClass().getSimpleName() + target.steps().size() + target.isParty()
        + target.isSection() + target.isQuoted() + manner.along() + manner.isSilent() + has(manner.says())
        + has(manner.was()) + has(manner.only()) + manner.show() + kind(manner.effective()) + '/'
        + kind(manner.until()) + said(change));
    if (change instanceof Change.AddParty add) {
      party(add.party());
    } else if (change instanceof Change.Substitute substitute) {
      party(substitute.party());
    } else if (change instanceof Change.AddSchedule add) {
      schedule(add.schedule());
    }
  }

  /** What it says by keys of its own. */
  private static String said(Change change) {
    if (change instanceof TextChange text) {
      String part = Part.of(change.target().step(change.target().steps().size() - 1))
          .map(p -> p.getClass().getSimpleName()).orElse("");
      List<NewProvision> inner = change instanceof TextChange.Add add ? add.content().inner()
          : change instanceof TextChange.Replace replace ? replace.content().inner() : List.of();
      return text.words().keySet() + part + few(inner);
    }
    if (change instanceof Change.AddRows add) {
      return place(add.place()) + few(add.rows()) + add.rows().stream().anyMatch(r -> !r.note().isEmpty());
    }
    if (change instanceof Change.AddColumn add) {
      return place(add.place()) + add.column().type() + add.column().printed();
    }
    return change instanceof Change.Move move ? place(move.place()) : "";
  }

  private static String place(Change.Place place) {
    return "" + has(place.after()) + has(place.before());
  }
}
