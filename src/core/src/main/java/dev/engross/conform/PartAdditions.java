package dev.engross.conform;

import dev.engross.conform.ProvisionPlan.NewItem;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Passages.Definition;
import dev.engross.markdown.Passages.Item;
import dev.engross.markdown.Span;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.provision.LabelOrder;
import dev.engross.target.Part;
import dev.engross.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one paper adds in the provisions of an agreement: items, definitions, sentences and paragraphs. */
final class PartAdditions {

  private final TextState before;
  private final TextTargets targets;
  private final Map<String, ProvisionPlan> plans;
  private final NotAtHand notAtHand;
  private final Findings findings;

  PartAdditions(
      TextState before, TextTargets targets, Map<String, ProvisionPlan> plans, NotAtHand notAtHand, Findings findings) {
    this.before = before;
    this.targets = targets;
    this.plans = plans;
    this.notAtHand = notAtHand;
    this.findings = findings;
  }

  private ProvisionPlan plan(Placed placed) {
    return plans.get(placed.provision().key());
  }

  /** Sections stand in sections alone. */
  void holdsNoProvision(Made made, NewProvision content) {
    if (!content.inner().isEmpty()) {
      findings.add(Finding.error("wrong-target", content.inner().get(0).at(),
          "there can be no sections in " + made.change().target().text(),
          "write its items into the text, a line each that begins (a), (b) …"));
    }
  }

  /** A new item of a text; not so where the provisions inside that one are labelled, or there is no such provision. */
  boolean addItem(Made made, TextChange.Add add, List<String> labels) {
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
  void defineWhereTermsAre(Made made, TextChange.Add add) {
    List<Placed> defining =
        before.all().stream().filter(p -> !Passages.of(p.provision().text()).definitions().isEmpty()).toList();
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
  void add(Made made, TextChange.Add add) {
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
