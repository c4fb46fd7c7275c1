package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Passages.Definition;
import dev.engross.markdown.Passages.Item;
import dev.engross.markdown.Span;
import dev.engross.target.Part;
import dev.engross.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the sentences, paragraphs, items and definitions that targets name in a provision. */
final class PartTargets {

  private final List<Placed> all;
  private final Findings findings;

  /** @param all the provisions of the agreement */
  PartTargets(List<Placed> all, Findings findings) {
    this.all = all;
    this.findings = findings;
  }

  /** Empty, with a finding, where there is no such part, or several; of what is not at hand, that. */
  Optional<TextPlace> part(Target target, TextPlace place, Part part) {
    if (place instanceof TextPlace.Wholes wholes) {
      Placed in = wholes.provisions().get(0);
      String text = in.provision().text();
      Passages passages = Passages.of(text);
      if (part instanceof Part.Sentences sentences) {
        return run(target, in, passages.sentences(), sentences.from(), sentences.to(), TextPlace.Kind.SENTENCE);
      }
      if (part instanceof Part.Paragraphs paragraphs) {
        return run(target, in, passages.paragraphs(), paragraphs.from(), paragraphs.to(), TextPlace.Kind.PARAGRAPH);
      }
      if (part instanceof Part.Items items) {
        return item(target, in, passages, items.labels());
      }
      if (part instanceof Part.Quoted quoted) {
        return definition(target, in, passages, quoted.words());
      }
      return Optional.of(place);
    }
    if (place instanceof TextPlace.Passage passage && part instanceof Part.Sentences sentences) {
      Passages passages = Passages.of(passage.in().provision().text());
      return run(target, passage.in(), passages.sentences(passage.span()), sentences.from(), sentences.to(),
          TextPlace.Kind.SENTENCE);
    }
    if (place instanceof TextPlace.NotAtHand) {
      return Optional.of(place);
    }
    findings.add(Finding.error("unknown-target", target.at(),
        Unknown.quoted(target.text()) + " asks for a part of a part that has none such",
        "name a sentence of a paragraph or item, or the part by itself"));
    return Optional.empty();
  }

  private Optional<TextPlace> run(
      Target target, Placed in, List<Span> spans, int from, int to, TextPlace.Kind kind) {
    int first = from == Part.LAST ? spans.size() : from;
    int last = to == Part.LAST ? spans.size() : to;
    if (first < 1 || last > spans.size()) {
      String what = kind == TextPlace.Kind.SENTENCE ? "sentence" : "paragraph";
      findings.add(Finding.error("unknown-target", target.at(),
          Unknown.quoted(target.text()) + " is not there: " + in.called() + " has " + count(spans.size(), what),
          spans.isEmpty() ? "name the provision itself" : "name one of them by its number"));
      return Optional.empty();
    }
    return Optional.of(new TextPlace.Passage(in, spans.get(first - 1).to(spans.get(last - 1)), kind));
  }

  private static String count(int number, String what) {
    return number == 0 ? "no " + what : number + " " + what + (number == 1 ? "" : "s");
  }

  private Optional<TextPlace> item(Target target, Placed in, Passages passages, List<String> labels) {
    int count = passages.count(labels);
    Optional<Item> item = passages.item(labels);
    if (count == 1 && item.isPresent()) {
      return Optional.of(new TextPlace.Passage(in, item.get().whole(), TextPlace.Kind.ITEM));
    }
    String label = String.join("", labels);
    findings.add(count == 0
        ? Finding.error("unknown-target", target.at(), in.called() + " has no item " + label, items(in, passages))
        : Finding.error("ambiguous-target", target.at(),
            in.called() + " has " + count + " items " + label,
            "name a sentence or paragraph, or replace the provision"));
    return Optional.empty();
  }

  private static String items(Placed in, Passages passages) {
    return passages.items().isEmpty()
        ? "name " + in.called() + " itself, or a sentence of it"
        : "it has " + passages.items().stream().map(Item::label).collect(Collectors.joining(", "));
  }

  private Optional<TextPlace> definition(Target target, Placed in, Passages passages, String term) {
    List<Definition> found = passages.definitions().stream().filter(d -> d.term().equals(term)).toList();
    if (found.size() == 1) {
      return Optional.of(new TextPlace.Passage(in, found.get(0).span(), TextPlace.Kind.DEFINITION));
    }
    if (found.isEmpty()) {
      List<Placed> headed = all.stream()
          .filter(p -> p.around().contains(in.provision()) && p.provision().heading().equals(term)).toList();
      if (headed.size() == 1) {
        return Optional.of(new TextPlace.Wholes(headed));
      }
      Fold.unknown(findings, "unknown-target", target.at(), "definition", term, "in " + in.called(),
          passages.definitions().stream().map(Definition::term).toList());
      return Optional.empty();
    }
    findings.add(Finding.error("ambiguous-target", target.at(),
        "\"" + term + "\" is defined " + found.size() + " times in " + in.called(),
        "name the paragraph or sentence instead"));
    return Optional.empty();
  }
}
