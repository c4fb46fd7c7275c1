package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Passages.Definition;
import dev.engross.markdown.Passages.Item;
import dev.engross.markdown.Span;
import dev.engross.target.Part;
import dev.engross.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what targets name in the text of an agreement, or says why there is nothing, or more than one thing. */
final class TextTargets {

  private static final Pattern RANGE =
      Pattern.compile("(Sections|Articles|ARTICLES|Paragraphs|Clauses) (\\S+?)\\s*(?:-|–|to|through)\\s*(\\S+)");
  private static final Pattern LIST =
      Pattern.compile("(Sections|Articles|ARTICLES|Paragraphs|Clauses) (\\S+?)((?:, \\S+?)*),? and (\\S+)");
  private static final Pattern HEADED = Pattern.compile("(?:Section|Article|ARTICLE|Paragraph|Clause) \"(.+)\"");

  private final TextState state;
  private final List<Placed> all;
  private final Findings findings;

  TextTargets(TextState state, Findings findings) {
    this.state = state;
    this.all = state.all();
    this.findings = findings;
  }

  /** Empty, with a finding, where a known text has no such place, or several. */
  Optional<TextPlace> place(Target target) {
    Matcher range = RANGE.matcher(target.first());
    if (range.matches() && target.steps().size() == 1) {
      return range(target, range);
    }
    Matcher list = LIST.matcher(target.first());
    if (list.matches() && target.steps().size() == 1) {
      return list(target, list);
    }
    List<String> labels = Part.labels(target.first());
    String bare = labels.isEmpty() ? target.first() : target.first().substring(0, target.first().indexOf('('));
    // The labels at the end are those of provisions, as far as there are such, and then of items in a text.
    for (int taken = labels.size(); taken >= 0; taken--) {
      List<Placed> found = provisions(bare + String.join("", labels.subList(0, taken)), target.asOf());
      if (!found.isEmpty()) {
        List<String> items = labels.subList(taken, labels.size());
        return only(target, found, target.first()).flatMap(one -> inside(target, one, items));
      }
    }
    only(target, List.of(), target.first());
    return state.known() ? Optional.empty() : Optional.of(new TextPlace.NotAtHand());
  }

  /** {@code Sections 4, 5 and 9}. */
  private Optional<TextPlace> list(Target target, Matcher list) {
    String word = list.group(1).substring(0, list.group(1).length() - 1);
    List<String> numbers = new ArrayList<>(List.of(list.group(2)));
    for (String number : list.group(3).split(", ")) {
      if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    numbers.add(list.group(4));
    List<Placed> named = new ArrayList<>();
    for (String number : numbers) {
      List<Placed> found = provisions(word + " " + number, target.asOf());
      if (found.isEmpty() && !state.known()) {
        return Optional.of(new TextPlace.NotAtHand());
      }
      only(target, found, word + " " + number).ifPresent(named::add);
    }
    return named.size() == numbers.size() ? Optional.of(new TextPlace.Wholes(named)) : Optional.empty();
  }

  private Optional<TextPlace> range(Target target, Matcher range) {
    String word = range.group(1).substring(0, range.group(1).length() - 1);
    List<Placed> from = provisions(word + " " + range.group(2), target.asOf());
    List<Placed> to = provisions(word + " " + range.group(3), target.asOf());
    if (!state.known() && (from.isEmpty() || to.isEmpty())) {
      return Optional.of(new TextPlace.NotAtHand());
    }
    Optional<Placed> first = only(target, from, word + " " + range.group(2));
    Optional<Placed> last = only(target, to, word + " " + range.group(3));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String parent = first.get().parent();
    List<Placed> level = all.stream().filter(p -> p.parent().equals(parent)).toList();
    int begin = level.indexOf(first.get());
    int end = level.indexOf(last.get());
    if (end < begin) {
      findings.add(Finding.error("ambiguous-target", target.at(),
          "\"" + target.first() + "\" is no run of provisions that follow one another",
          "name each of them in a list, as in [" + first.get().name() + ", " + last.get().name() + "]"));
      return Optional.empty();
    }
    return Optional.of(new TextPlace.Wholes(level.subList(begin, end + 1)));
  }

  /** The provisions that a name means, by the numbering of a day if one is given. */
  private List<Placed> provisions(String name, Optional<LocalDate> day) {
    Matcher headed = HEADED.matcher(name);
    if (headed.matches()) {
      return all.stream().filter(p -> p.provision().heading().equals(headed.group(1))).toList();
    }
    // Whatever took over a number that another had on that day came later.
    List<Placed> had = all.stream().filter(p -> formerName(p, day).filter(n -> same(n, name)).isPresent()).toList();
    if (!had.isEmpty()) {
      return had;
    }
    List<Placed> found =
        all.stream().filter(p -> same(formerName(p, day).orElse(p.name()), name)).toList();
    return found.isEmpty()
        ? all.stream().filter(p -> !p.own().isEmpty() && same(p.own(), name) && formerName(p, day).isEmpty()).toList()
        : found;
  }

  /** The name that one had on a day, if it has had another since. */
  private static Optional<String> formerName(Placed placed, Optional<LocalDate> day) {
    return day.flatMap(d -> placed.provision().formerly().stream().filter(f -> f.until().isAfter(d)).findFirst())
        .map(ProvisionState.Former::name);
  }

  /** {@code Article IV} is {@code ARTICLE IV}, and {@code Clause 3} a form's word for {@code Section 3}. */
  private static boolean same(String name, String wanted) {
    int space = name.indexOf(' ');
    int other = wanted.indexOf(' ');
    return name.equals(wanted) || space > 0 && other > 0
        && name.substring(space).equals(wanted.substring(other))
        && word(name.substring(0, space)).equals(word(wanted.substring(0, other)));
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("clause") || lower.equals("paragraph") ? "section" : lower;
  }

  private Optional<Placed> only(Target target, List<Placed> found, String name) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      if (state.known() && Target.isExhibit(name)) {
        Fold.unknown(findings, Finding.error("unknown-target", target.at(), "the agreement has no \"" + name + "\"",
            "give its words under attach: in the paper that attached it, or write note, for an effect that no edit "
                + "expresses"));
      } else if (state.known()) {
        String where = "in the agreement" + target.asOf().map(d -> " as of " + d).orElse("");
        Fold.unknown(findings, "unknown-target", target.at(), "provision", name, where, all.stream()
            .map(p -> formerName(p, target.asOf()).orElse(p.name())).filter(n -> !n.isEmpty()).toList());
      }
    } else {
      findings.add(Finding.error("ambiguous-target", target.at(),
          "\"" + name + "\" could mean each of " + found.size() + " provisions",
          "name one of them in full: " + found.stream().map(p -> "\"" + full(p) + "\"")
              .collect(Collectors.joining(", "))));
    }
    return Optional.empty();
  }

  private static String full(Placed placed) {
    return placed.name().isEmpty() ? placed.own() : placed.name();
  }

  /** What is named inside a provision by labels of items, then by the steps that follow. */
  private Optional<TextPlace> inside(Target target, Placed in, List<String> labels) {
    TextPlace place = new TextPlace.Wholes(List.of(in));
    Optional<TextPlace> found = labels.isEmpty() ? Optional.of(place) : part(target, place, new Part.Items(labels));
    for (int i = 1; i < target.steps().size() && found.isPresent(); i++) {
      Optional<Part> part = Part.of(target.step(i));
      if (part.isEmpty()) {
        findings.add(Finding.error("unknown-target", target.at(),
            "\"" + target.step(i) + "\" names no part of a provision",
            "write \"first sentence\", \"sentences 1-2\", \"last paragraph\", \"(b)\", or a defined term in quotation "
                + "marks"));
        return Optional.empty();
      }
      found = part(target, found.get(), part.get());
    }
    return found;
  }

  private Optional<TextPlace> part(Target target, TextPlace place, Part part) {
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
      if (part instanceof Part.Inner inner) {
        return inner(target, in, inner.name());
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
        "\"" + target.text() + "\" asks for a part of a part that has none such",
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
          "\"" + target.text() + "\" is not there: " + full(in) + " has " + count(spans.size(), what),
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
        ? Finding.error("unknown-target", target.at(), full(in) + " has no item " + label, items(in, passages))
        : Finding.error("ambiguous-target", target.at(),
            full(in) + " has " + count + " items " + label, "name a sentence or paragraph, or replace the provision"));
    return Optional.empty();
  }

  private static String items(Placed in, Passages passages) {
    return passages.items().isEmpty()
        ? "name " + full(in) + " itself, or a sentence of it"
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
      Fold.unknown(findings, "unknown-target", target.at(), "definition", term, "in " + full(in),
          passages.definitions().stream().map(Definition::term).toList());
      return Optional.empty();
    }
    findings.add(Finding.error("ambiguous-target", target.at(),
        "\"" + term + "\" is defined " + found.size() + " times in " + full(in),
        "name the paragraph or sentence instead"));
    return Optional.empty();
  }

  private Optional<TextPlace> inner(Target target, Placed in, String name) {
    List<Placed> within = new ArrayList<>();
    for (Placed one : all) {
      if (one.around().contains(in.provision()) && (same(one.own(), name) || same(one.name(), name))) {
        within.add(one);
      }
    }
    return only(target, within, name).map(one -> new TextPlace.Wholes(List.of(one)));
  }
}
