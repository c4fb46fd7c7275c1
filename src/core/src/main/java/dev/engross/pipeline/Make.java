package dev.engross.pipeline;

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
import java.util.Set;

/**
 * Of what make a paper is: what templates branch on, and none of its words, numbers and days. Templates that word one
 * paper of a make without a fault word the others so too, unless they look into the words.
 */
final class Make {

  private final Set<String> features = new HashSet<>();
  private int hash;

  private Make() {}

  static Make of(Paper paper) {
    Make make = new Make();
    make.has(paper.template());
    make.has(paper.copy().name());
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

  private void has(String feature) {
    features.add(feature);
  }

  /** None, one or several. */
  private void some(String what, Collection<?> things) {
    features.add(what + " " + Math.min(2, things.size()));
  }

  private void given(String what, String words) {
    if (!words.isEmpty()) {
      features.add(what);
    }
  }

  private void is(String what, boolean so, String kind) {
    if (so) {
      features.add(kind + what);
    }
  }

  private void when(Moment effective, Moment until, String what) {
    is(effective.getClass().getSimpleName(), !(effective instanceof Moment.Unsaid), what);
    is("until " + until.getClass().getSimpleName(), !(until instanceof Moment.Unsaid), what);
  }

  private void side(Side side) {
    some("prior", side.standing().prior());
    some("stages", side.standing().stages());
    side.standing().after().parties().forEach(p -> party(p.party()));
    side.standing().after().schedules().forEach(s -> schedule(s.schedule()));
  }

  private void paper(Instrument paper, Signing all) {
    has("form " + paper.form());
    has(paper.status().name());
    has("prior " + paper.prior());
    has("known " + paper.body().known());
    has("dated " + paper.dated().getClass().getSimpleName());
    when(paper.effective(), paper.until(), "paper ");
    given("to", paper.to());
    given("restates", paper.restates().agreement());
    some("title", paper.title());
    some("amends", paper.amends());
    some("recitals", paper.recitals());
    some("legend", paper.legend());
    some("exhibits", paper.exhibits());
    paper.exhibits().forEach(e -> some("attached", e.attached()));
    some("terms", paper.terms());
    some("numbering", paper.numbering());
    some("particulars", paper.particulars());
    some("signed", paper.signed().values());
    paper.schedules().forEach(this::schedule);
    paper.parties().forEach(this::party);
    signing(paper.signing().over(all, paper.to()));
    paper.body().printed().forEach(s -> section(s, ""));
  }

  private void signing(Signing signing) {
    has("layout " + signing.layout());
    some("lines", signing.lines());
    some("attest", signing.attest().keySet());
    some("witness", signing.witness().keySet());
    some("seal", signing.seal());
    some("blocks", signing.blocks());
    signing.blocks().forEach(b -> has("jointly " + b.jointly()));
    has("notary " + signing.notary().equals(Signing.Notary.NONE));
    signing.parties().values().forEach(this::signs);
  }

  private void signs(Party.Signs signs) {
    given("on", signs.on());
    some("through", signs.through());
    some("by", signs.by());
  }

  private void party(Party party) {
    has(party.role() + " " + party.person() + " " + party.article());
    given("is", party.is());
    given("group", party.group());
    given("term", party.term());
    has("notices " + party.notices().equals(Party.Notices.NONE));
    signs(party.signs());
  }

  private void schedule(Schedule schedule) {
    given("opening", schedule.opening());
    schedule.columns().forEach(c -> has("column " + c.type() + " " + c.printed()));
    some("groups", schedule.rows().groups());
    has("rows " + schedule.rows().known());
  }

  /** @param around the kinds of those that it stands in */
  private void section(Section section, String around) {
    String kind = around + section.kind() + "/";
    has(kind);
    section.given().forEach((name, argument) -> has(kind + name + " " + argument.getClass().getSimpleName()));
    is("heading", !section.heading().isEmpty(), kind);
    is("number", !section.number().isEmpty(), kind);
    is("text", !section.text().text().isEmpty(), kind);
    is("only", !section.only().isEmpty(), kind);
    when(section.effective(), section.until(), kind);
    some(kind + "changes", section.changes());
    section.changes().forEach(c -> change(c, kind));
    section.sections().forEach(s -> section(s, kind));
  }

  private void change(Change change, String kind) {
    Target target = change.target();
    has(kind + change.getClass().getSimpleName() + target.steps().size());
    Change.Manner manner = change.manner();
    is("to a party", target.isParty(), kind);
    is("to a section", target.isSection(), kind);
    is("to words", target.isQuoted(), kind);
    is("along", manner.along(), kind);
    is("says", !manner.says().isEmpty(), kind);
    is("silent", manner.isSilent(), kind);
    is("was", !manner.was().isEmpty(), kind);
    is("only", !manner.only().isEmpty(), kind);
    is(manner.show(), !manner.show().isEmpty(), kind);
    when(manner.effective(), manner.until(), kind);
  }
}
