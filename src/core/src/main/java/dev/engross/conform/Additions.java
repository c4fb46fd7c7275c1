package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.markdown.Passages;
import dev.engross.model.Change;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.provision.LabelOrder;
import dev.engross.provision.NumberedProvision;
import dev.engross.target.Part;
import dev.engross.target.Target;
import dev.engross.wording.NumberedPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The provisions that one paper adds to the text of an agreement. */
final class Additions {

  private final TextState before;
  private final List<Placed> all;
  private final ProvisionNames names;
  private final TextTargets targets;
  private final PartAdditions parts;
  private final Origin origin;
  private final Findings findings;
  private final List<Added> added = new ArrayList<>();

  /** What the paper takes away, or numbers anew, so that its name is free. */
  private final Set<String> leaving = new HashSet<>();

  /** A new provision on its way to its place. */
  private record Added(String name, NewPlace place, ProvisionState provision, Made made) {

    Added replacing(Origin paper) {
      return new Added(name, place, paper instanceof Origin.By by
          ? provision.replacing(new Origin.FirstKnownFrom(by.instrument(), by.at()), paper)
          : provision, made);
    }
  }

  /** @param parts takes what is added in a provision and is none itself */
  Additions(TextState before, TextTargets targets, PartAdditions parts, Origin origin, Findings findings) {
    this.before = before;
    this.all = before.all();
    this.names = ProvisionNames.of(all);
    this.targets = targets;
    this.parts = parts;
    this.origin = origin;
    this.findings = findings;
  }

  /** To be told of every change of the paper before any is made. */
  void makesRoom(Made made) {
    boolean leaves = made.change() instanceof TextChange.Renumber
        || made.change() instanceof Change.Remove remove && !remove.reserved();
    if (leaves && made.change().target().steps().size() == 1) {
      leaving.add(made.change().target().first());
    }
  }

  /** The new provisions that begin what stands in one. */
  List<ProvisionState> first(String parent) {
    return sorted(
        added.stream().filter(a -> a.place().anchor().isEmpty() && a.place().parent().equals(parent)).toList());
  }

  /** The new provisions right beside one. */
  List<ProvisionState> beside(String key, boolean after) {
    return sorted(
        added.stream().filter(a -> a.place().anchor().equals(key) && a.place().after() == after).toList());
  }

  /** The change that brought a new provision. */
  Optional<Made> made(String key) {
    return added.stream().filter(a -> a.provision().key().equals(key)).map(Added::made).findFirst();
  }

  private static List<ProvisionState> sorted(List<Added> several) {
    LabelOrder order = LabelOrder.of(several.stream().map(Added::name).toList());
    return several.stream().sorted((a, b) -> order.compare(a.name(), b.name())).map(Added::provision).toList();
  }

  void add(Made made, TextChange.Add add) {
    Target target = add.target();
    if (!targets.isNamable(target)) {
      targets.place(target);
    } else if (target.isQuoted()) {
      parts.defineWhereTermsAre(made, add);
    } else if (target.steps().size() > 1 && isPart(target)) {
      parts.add(made, add);
    } else {
      addProvision(made, add, inFull(target));
    }
  }

  /** Whether the last step names a part of a text, and no provision. */
  private static boolean isPart(Target target) {
    return Part.of(target.step(target.steps().size() - 1)).filter(p -> !(p instanceof Part.Inner)).isPresent();
  }

  /** {@code Section 3 of ARTICLE I} of {@code ARTICLE I > Section 3}. */
  private static String inFull(Target target) {
    List<String> inward = new ArrayList<>(target.steps());
    Collections.reverse(inward);
    return String.join(" of ", inward);
  }

  private void addProvision(Made made, TextChange.Add add, String called) {
    List<Meant> standing = names.meant(called, Optional.empty());
    Optional<Placed> beside = neighbour(add.place(), new Findings());
    boolean stands = standing.stream().anyMatch(m -> m.items().isEmpty() ? !isElsewhere(m, beside) : m.stands());
    if (stands && !leaving.contains(called)) {
      String article = Target.isExhibit(called) ? "an " : "a ";
      findings.add(Finding.error("target-exists", add.at(), "there is " + article + called + " already",
          "write replace, give the new one another number, or renumber the old one in this paper"));
      return;
    }
    List<String> labels = Part.labels(called);
    if (!labels.isEmpty() && add.content().inner().isEmpty() && parts.addItem(made, add, labels)) {
      return;
    }
    place(made, called, add.content(), add.place()).ifPresent(added::add);
  }

  /** Whether one that is named by its own number stands in another provision than the new one is to. */
  private static boolean isElsewhere(Meant meant, Optional<Placed> beside) {
    return meant.own() && beside.filter(b -> !b.parent().equals(meant.in().parent())).isPresent();
  }

  private Optional<Placed> neighbour(Change.Place beside, Findings told) {
    String neighbour = beside.after().isEmpty() ? beside.before() : beside.after();
    return neighbour.isEmpty()
        ? Optional.empty()
        : new TextTargets(before, told).place(Target.of(neighbour, beside.at()))
            .filter(TextPlace.Wholes.class::isInstance).map(p -> ((TextPlace.Wholes) p).provisions().get(0));
  }

  /** What comes in the place of a provision that is not at hand. */
  void replace(Made made, TextChange.Replace replace) {
    Change.Place nowhere = new Change.Place("", "", replace.at());
    place(made, inFull(replace.target()), replace.content(), nowhere)
        .ifPresent(p -> added.add(p.replacing(made.by(origin))));
  }

  /** A new provision, beside the one that is named or where its number tells; empty, with a finding, for nowhere. */
  private Optional<Added> place(Made made, String called, NewProvision content, Change.Place beside) {
    String name = NewPlace.like(all, called);
    boolean besideOne = !(beside.after() + beside.before()).isEmpty();
    Optional<Placed> neighbour = neighbour(beside, findings);
    if (besideOne && neighbour.isEmpty() && before.known()) {
      return Optional.empty();
    }
    Optional<NewPlace> place = neighbour
        .map(n -> NewPlace.beside(n, !beside.after().isEmpty(), name, before.numbering()))
        .or(() -> NewPlace.ofExhibit(before.exhibits(), name))
        .or(() -> byNumber(made, name)).or(() -> amongUnknown(name));
    if (place.isEmpty()) {
      Fold.unknown(findings, Finding.error("unknown-place", made.change().at(),
          "nothing tells where " + name + " is to stand: no provision has a number beside its own",
          NewPlace.near(all, name).map(near -> "did you mean " + Unknown.quoted(near) + "?")
              .orElse("write after: or before: with a provision of the agreement")));
      return Optional.empty();
    }
    Optional<Placed> apart = all.stream().filter(p -> p.provision().key().equals(place.get().parent()))
        .filter(p -> p.around().isEmpty() && !before.provisions().contains(p.provision())).findFirst();
    if (apart.isPresent()) {
      findings.add(Finding.error("unknown-place", made.change().at(),
          "\"" + name + "\" cannot stand in " + apart.get().name() + ", which has words and no sections of its own",
          "add an item, a sentence or a paragraph, as in add: " + apart.get().name() + " > last paragraph"));
      return Optional.empty();
    }
    NewProvision put = place.get().parent().equals(NewPlace.EXHIBITS) ? content.inText() : content;
    ProvisionState brought = ProvisionState.of(
        ProvisionState.keyFrom(made.change().target()), place.get().label(), put.heading(),
        Passages.cleaned(put.text()), made.by(origin), made.change().at());
    return Optional.of(new Added(
        NewPlace.head(name), place.get(), brought.withInner(inner(made, name, true, put)), made));
  }

  private Optional<NewPlace> byNumber(Made made, String name) {
    String around = NewPlace.around(name);
    if (around.isEmpty()) {
      List<String> places = NewPlace.level(all, name).stream().map(p -> NewPlace.around(p.name())).distinct().toList();
      if (places.size() > 1) {
        findings.add(Finding.error("unknown-place", made.change().at(),
            "\"" + name + "\" could stand in each of " + places.size() + " provisions: " + String.join(", ", places),
            "say in which, as " + name + " of " + places.get(places.size() - 1)));
        return Optional.empty();
      }
      return NewPlace.byNumber(all, among(before.provisions()), name, before.numbering());
    }
    List<Meant> outer = names.path(around);
    if (outer.size() != 1) {
      targets.place(Target.of(around, made.change().at()));
      return Optional.empty();
    }
    Placed in = outer.get(0).in();
    List<Placed> level = all.stream().filter(p -> p.parent().equals(in.provision().key())).toList();
    return NewPlace.level(level, name).isEmpty()
        ? Optional.of(NewPlace.firstIn(in, NewPlace.head(name), before.numbering()))
        : NewPlace.byNumber(level, among(before.provisions()), name, before.numbering());
  }

  private List<Placed> among(List<ProvisionState> some) {
    return all.stream().filter(p -> some.contains(p.provision())).toList();
  }

  /** What the paper brings in a provision that stands. */
  List<ProvisionState> inner(Made made, Placed around, NewProvision content) {
    return inner(made, around.name(), before.takesSections(around), content);
  }

  /**
   * What stands in a provision that the paper brings, numbered as the agreement numbers such provisions.
   *
   * @param takes whether sections may stand in it
   */
  private List<ProvisionState> inner(Made made, String name, boolean takes, NewProvision content) {
    if (!takes) {
      parts.holdsNoProvision(made, content);
      return List.of();
    }
    List<NumberedProvision> numbered = NumberedProvision.inside(before.numbering(), name, content);
    numbered.stream().flatMap(NumberedProvision::andInner).filter(NumberedProvision::isUntold)
        .forEach(p -> findings.add(Finding.error("unknown-place", p.given().at(),
            "nothing tells how a section in " + name + " is numbered", "give its number: …")));
    return states(ProvisionState.keyFrom(made.change().target()), made, numbered);
  }

  private List<ProvisionState> states(String key, Made made, List<NumberedProvision> numbered) {
    List<ProvisionState> states = new ArrayList<>();
    for (NumberedProvision one : numbered) {
      String own = key + ProvisionState.INSIDE + (states.size() + 1);
      states.add(ProvisionState.of(
          own, one.label(), one.given().heading(), Passages.cleaned(one.given().text()), made.by(origin),
          one.given().at()).withInner(states(own, made, one.inner())));
    }
    return states;
  }

  /** Among provisions of which only some are known, the last of them. */
  private Optional<NewPlace> amongUnknown(String name) {
    List<ProvisionState> known = before.provisions();
    String anchor = known.isEmpty() ? "" : known.get(known.size() - 1).key();
    return before.known() ? Optional.empty() : Optional.of(new NewPlace("", anchor, true, label(name)));
  }

  /** As the agreement numbers a provision of that name, if that label tells all of it. */
  private String label(String name) {
    String bare = NewPlace.bare(name);
    return before.numbering().place(name).map(NumberedPlace::label)
        .filter(l -> l.regionMatches(true, 0, bare, 0, bare.length())).orElse(bare);
  }
}
