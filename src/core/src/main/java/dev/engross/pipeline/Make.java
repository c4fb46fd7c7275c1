package dev.engross.pipeline;

import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Signing;
import dev.engross.target.Target;
import dev.engross.view.Side;
import java.util.Collection;
import java.util.HashSet;
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
    side.standing().after().schedules().forEach(s -> schedule(s.schedule()));
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
        + has(party.term()) + party.notices().equals(Party.Notices.NONE) + signs(party.signs()));
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
        + has(section.only()) + few(section.changes()) + kind(section.effective()) + '/' + kind(section.until()));
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
        + kind(manner.until()));
  }
}
