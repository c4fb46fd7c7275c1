package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.ProvisionPlan.NewItem;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Passages.Definition;
import dev.engross.markdown.Passages.Item;
import dev.engross.markdown.Span;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one paper adds to the text of an agreement: provisions, and items, definitions and sentences in them. */
final class Additions {

  private final TextState before;
  private final List<Placed> all;
  private final ProvisionNames names;
  private final TextTargets targets;
  private final Map<String, ProvisionPlan> plans;
  private final Origin origin;
  private final NotAtHand notAtHand;
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

  Additions(
      TextState before, TextTargets targets, Map<String, ProvisionPlan> plans, Origin origin, NotAtHand notAtHand,
      Findings findings) {
    this.before = before;
    this.all = before.all();
    this.names = ProvisionNames.of(all);
    this.targets = targets;
    this.plans = plans;
    this.origin = origin;
    this.notAtHand = notAtHand;
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

  private ProvisionPlan plan(Placed placed) {
    return plans.get(placed.provision().key());
  }

  void add(Made made, TextChange.Add add) {
    Target target = add.target();
    if (!targets.isNamable(target)) {
      targets.place(target);
    } else if (target.isQuoted()) {
      defineWhereTermsAre(made, add);
    } else if (target.steps().size() > 1 && isPart(target)) {
      addPart(made, add);
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
    if (!labels.isEmpty() && add.content().inner().isEmpty() && addItem(made, add, labels)) {
      return;
    }
    place(made, called, add.content(), add.place()).ifPresent(p -> added.add(p));
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
    place(made, inFull(replace.target()), replace.content(), nowhere).ifPresent(p -> added.add(p.replacing(origin)));
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
    String key = ProvisionState.keyFrom(made.change().at());
    return Optional.of(new Added(NewPlace.head(name), place.get(), ProvisionState.of(
        key, place.get().label(), content.heading(), Passages.cleaned(content.text()), origin, made.change().at())
        .withInner(inner(made, name, content)), made));
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
      return NewPlace.byNumber(all, name, before.numbering());
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
        : NewPlace.byNumber(level, name, before.numbering());
  }

  /** What stands in a provision that the paper brings, numbered as the agreement numbers such provisions. */
  List<ProvisionState> inner(Made made, String name, NewProvision content) {
    List<NumberedProvision> numbered = NumberedProvision.inside(before.numbering(), name, content);
    numbered.stream().flatMap(NumberedProvision::andInner).filter(NumberedProvision::isUntold)
        .forEach(p -> findings.add(Finding.error("unknown-place", p.given().at(),
            "nothing tells how a section in " + name + " is numbered", "give its number: …")));
    return states(ProvisionState.keyFrom(made.change().at()), numbered);
  }

  private List<ProvisionState> states(String key, List<NumberedProvision> numbered) {
    List<ProvisionState> states = new ArrayList<>();
    for (NumberedProvision one : numbered) {
      String own = key + ProvisionState.INSIDE + (states.size() + 1);
      states.add(ProvisionState.of(
          own, one.label(), one.given().heading(), Passages.cleaned(one.given().text()), origin, one.given().at())
          .withInner(states(own, one.inner())));
    }
    return states;
  }

  /** Sections stand in sections alone. */
  void holdsNoProvision(Made made, NewProvision content) {
    if (!content.inner().isEmpty()) {
      findings.add(Finding.error("wrong-target", content.inner().get(0).at(),
          "there can be no sections in " + made.change().target().text(),
          "write its items into the text, a line each that begins (a), (b) …"));
    }
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

  /** A new item of a text; not so where the provisions inside that one are labelled, or there is no such provision. */
  private boolean addItem(Made made, TextChange.Add add, List<String> labels) {
    String name = add.target().first();
    String around = name.substring(0, name.length() - labels.get(labels.size() - 1).length());
    Optional<TextPlace> place = new TextTargets(before, new Findings()).place(Target.of(around, add.at()));
    if (place.isEmpty() || place.get() instanceof TextPlace.NotAtHand) {
      return false;
    }
    if (place.get() instanceof TextPlace.Wholes wholes) {
      Placed in = wholes.provisions().get(0);
      if (in.provision().inner().stream().anyMatch(p -> p.label().startsWith("("))) {
        return false;
      }
      newItem(made, add, in, Passages.of(in.provision().text()).items(), labels.get(labels.size() - 1),
          in.provision().text().length());
      return true;
    }
    TextPlace.Passage passage = (TextPlace.Passage) place.get();
    List<String> outer = labels.subList(0, labels.size() - 1);
    Passages passages = Passages.of(passage.in().provision().text());
    for (int from = 0; from < outer.size(); from++) {
      Optional<Item> item = passages.item(outer.subList(from, outer.size()));
      if (item.isPresent() && item.get().whole().equals(passage.span())) {
        newItem(made, add, passage.in(), item.get().inner(), labels.get(labels.size() - 1), passage.span().end());
        return true;
      }
    }
    return false;
  }

  private void newItem(Made made, TextChange.Add add, Placed in, List<Item> siblings, String called, int end) {
    String text = in.provision().text();
    String label = siblings.isEmpty() ? called : Passages.labelLike(called, siblings.get(0).label());
    LabelOrder order = LabelOrder.of(siblings.stream().map(Item::label).toList());
    Optional<Item> last = siblings.stream().filter(i -> order.compare(i.label(), label) < 0)
        .reduce((a, b) -> order.compare(a.label(), b.label()) > 0 ? a : b);
    holdsNoProvision(made, add.content());
    String body = Passages.cleaned(add.content().text());
    if (last.isPresent()) {
      Span whole = last.get().whole();
      int indent = whole.start() - (text.lastIndexOf('\n', whole.start() - 1) + 1);
      String hang = "\n" + " ".repeat(indent + label.length() + 1);
      String put = "\n" + " ".repeat(indent) + label + " " + body.replace("\n", hang);
      plan(in).item(new NewItem(whole.end(), label, put, made));
    } else if (siblings.isEmpty()) {
      plan(in).item(new NewItem(end, label, (text.isEmpty() ? "" : "\n\n") + label + " " + body, made));
    } else {
      int start = siblings.get(0).whole().start();
      int indent = start - (text.lastIndexOf('\n', start - 1) + 1);
      plan(in).item(new NewItem(start, label, label + " " + body + "\n" + " ".repeat(indent), made));
    }
  }

  /** A definition, in the one provision that has definitions. */
  private void defineWhereTermsAre(Made made, TextChange.Add add) {
    List<Placed> defining =
        all.stream().filter(p -> !Passages.of(p.provision().text()).definitions().isEmpty()).toList();
    if (!before.known()) {
      notAtHand.add(made);
    } else if (defining.size() == 1) {
      Placed in = defining.get(0);
      holdsNoProvision(made, add.content());
      define(made, in, Passages.of(in.provision().text()), add.target().quoted(),
          Passages.cleaned(add.content().text()));
    } else {
      findings.add(Finding.error("unknown-place", add.at(),
          "nothing tells where the definition " + add.target().first() + " is to stand",
          "name the provision too, as Section 1 > " + add.target().first()));
    }
  }

  /** A definition, or a sentence or paragraph that is to have a number. */
  private void addPart(Made made, TextChange.Add add) {
    Target target = add.target();
    Optional<Part> part = Part.of(target.step(target.steps().size() - 1));
    Target outer = Target.of(String.join(" > ", target.steps().subList(0, target.steps().size() - 1)), target.at());
    Optional<TextPlace> place = targets.place(outer);
    if (place.isEmpty()) {
      return;
    }
    if (!(place.get() instanceof TextPlace.Wholes wholes)) {
      notAtHand.add(made);
      return;
    }
    Placed in = wholes.provisions().get(0);
    String text = in.provision().text();
    Passages passages = Passages.of(text);
    holdsNoProvision(made, add.content());
    String body = Passages.cleaned(add.content().text());
    if (part.isPresent() && part.get() instanceof Part.Quoted quoted) {
      define(made, in, passages, quoted.words(), body);
    } else if (part.isPresent() && part.get() instanceof Part.Definitions) {
      for (String one : body.split("\n\\s*\n")) {
        List<Definition> defined = Passages.of(one).definitions();
        define(made, in, passages, defined.isEmpty() ? one : defined.get(0).term(), one);
      }
    } else if (part.isPresent() && part.get() instanceof Part.Items items && items.labels().size() == 1) {
      String label = items.labels().get(0);
      if (passages.count(items.labels()) > 0) {
        findings.add(Finding.error("target-exists", add.at(), "there is an item " + label + " in " + in.name()
            + " already", "write replace, or give the new one another label"));
      } else {
        newItem(made, add, in, passages.items(), label, text.length());
      }
    } else if (part.isPresent() && part.get() instanceof Part.Sentences sentences) {
      among(made, in, passages.sentences(), sentences.from(), " ", body);
    } else if (part.isPresent() && part.get() instanceof Part.Paragraphs paragraphs) {
      among(made, in, passages.paragraphs(), paragraphs.from(), "\n\n", body);
    } else {
      findings.add(Finding.error("wrong-target", target.at(),
          "the change \"add\" cannot make \"" + target.text() + "\"",
          "name a new provision, an item, a definition in quotation marks, or the number of a new sentence"));
    }
  }

  /** In the order of the alphabet among the definitions, or at the end. */
  private void define(Made made, Placed in, Passages passages, String term, String body) {
    List<Definition> definitions = passages.definitions();
    if (definitions.stream().anyMatch(d -> d.term().equals(term))) {
      findings.add(Finding.error("target-exists", made.change().at(),
          "\"" + term + "\" is defined in " + in.name() + " already", "write replace, or rename"));
      return;
    }
    Optional<Definition> last = definitions.stream().filter(d -> d.term().compareToIgnoreCase(term) < 0)
        .reduce((a, b) -> b);
    if (last.isEmpty() && !definitions.isEmpty()) {
      plan(in).item(new NewItem(definitions.get(0).span().start(), term, body + "\n\n", made));
    } else {
      int offset = last.map(d -> d.span().end()).orElse(in.provision().text().length());
      plan(in).item(new NewItem(offset, term, (in.provision().text().isEmpty() ? "" : "\n\n") + body, made));
    }
  }

  /** As the sentence or paragraph of a number, which is to stand before the one that has it now. */
  private void among(Made made, Placed in, List<Span> spans, int number, String between, String body) {
    if (number > spans.size() + 1) {
      boolean one = spans.size() == 1;
      String what = between.equals(" ") ? "sentence" : "paragraph";
      findings.add(Finding.error("unknown-target", made.change().at(),
          "\"" + made.change().target().text() + "\" cannot be added: " + in.name() + " has "
              + (spans.isEmpty() ? "no " : spans.size() + " ") + what + (one ? "" : "s"),
          "write the number that it is to have, " + (spans.size() + 1) + " at the most, or last " + what));
    } else if (number == Part.LAST || number > spans.size()) {
      int end = spans.isEmpty() ? in.provision().text().length() : spans.get(spans.size() - 1).end();
      plan(in).item(new NewItem(end, "", (end == 0 ? "" : between) + body, made));
    } else {
      plan(in).item(new NewItem(spans.get(number - 1).start(), "", body + between, made));
    }
  }
}
