package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.markdown.Passages;
import dev.engross.target.Part;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what targets name in the text of an agreement, or says why there is nothing, or more than one thing. */
final class TextTargets {

  private static final String WHOLE = "Agreement";
  private static final Pattern RANGE =
      Pattern.compile("(Sections|Articles|ARTICLES|Paragraphs|Clauses) (\\S+?)\\s*(?:-|–|to|through)\\s*(\\S+)");
  private static final Pattern LIST =
      Pattern.compile("(Sections|Articles|ARTICLES|Paragraphs|Clauses) (\\S+?)((?:, \\S+?)*),? and (\\S+)");

  private final TextState state;
  private final List<Placed> all;
  private final ProvisionNames names;
  private final PartTargets parts;
  private final Findings findings;

  TextTargets(TextState state, Findings findings) {
    this.state = state;
    this.all = state.all();
    this.names = ProvisionNames.of(all);
    this.parts = new PartTargets(all, findings);
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
    if (target.isQuoted()) {
      return quoted(target);
    }
    List<Meant> meant = names.meant(target.first(), target.asOf());
    if (!meant.isEmpty()) {
      return only(target, meant, target.first()).flatMap(one -> inside(target, one, 1));
    }
    return missing(target, target.first());
  }

  /** A provision by its heading, or a definition wherever it stands. */
  private Optional<TextPlace> quoted(Target target) {
    String words = target.quoted();
    List<Placed> found = all.stream().filter(p -> p.provision().heading().equals(words)).toList();
    if (found.isEmpty()) {
      found = defining(words);
      if (found.size() == 1) {
        return parts.part(target, new TextPlace.Wholes(found), new Part.Quoted(words));
      }
    }
    return found.isEmpty()
        ? missing(target, target.first())
        : only(target, found.stream().map(p -> new Meant(p, List.of(), false)).toList(), target.first())
            .flatMap(one -> inside(target, one, 1));
  }

  private List<Placed> defining(String term) {
    return all.stream().filter(p -> Passages.of(p.provision().text()).definitions().stream()
        .anyMatch(d -> d.term().equals(term))).toList();
  }

  /** The place of what gets another name: of words that are a heading too, the definition. */
  Optional<TextPlace> renamed(Target target) {
    List<Placed> found = target.isQuoted() && target.steps().size() == 1 ? defining(target.quoted()) : List.of();
    return found.size() == 1
        ? parts.part(target, new TextPlace.Wholes(found), new Part.Quoted(target.quoted()))
        : place(target);
  }

  /** Whether it may name a part of the text: of a known one, or one that has its form at the least. */
  boolean isNamable(Target target) {
    String name = target.first();
    return state.known() || target.isProvision() || target.isQuoted()
        || name.indexOf(' ') > 0 && state.numbering().place(name).isPresent();
  }

  /** What a known text does not have is told; of one that is not at hand, what cannot be a part of any. */
  private Optional<TextPlace> missing(Target target, String name) {
    if (state.known() && Target.isExhibit(name)) {
      Fold.unknown(findings, Finding.error("unknown-target", target.at(), "the agreement has no \"" + name + "\"",
          "give its words under attach: in the paper that attached it, or write note, for an effect that no edit "
              + "expresses"));
      return Optional.empty();
    }
    Optional<Target> near = near(target, name).map(n -> Target.of(n, target.at()));
    if (near.isPresent() && !stands(near.get())) {
      return place(near.get()); // which says what of it is not there
    }
    if (state.known() || near.isPresent()) {
      String where = "in the agreement" + target.asOf().map(d -> " as of " + d).orElse("");
      Map<String, String> meant = near.map(n -> Map.of(name, n.text())).orElse(Map.of());
      Fold.unknown(findings, target.isQuoted()
          ? Unknown.of("unknown-target", target.at(), "heading and no definition", target.quoted(), where, quotable())
          : Unknown.of("unknown-target", target.at(), "provision", name, where, known(target), meant));
      return Optional.empty();
    }
    if (!isNamable(target)) {
      Fold.unknown(findings, Finding.error("unknown-target", target.at(),
          Unknown.quoted(name) + " names no provision of the agreement, no schedule and no particular",
          "write a provision by its number, as Section 4, or by its heading in quotation marks"));
      return Optional.empty();
    }
    return Optional.of(new TextPlace.NotAtHand());
  }

  /** What an author may have meant who wrote a name in another way; empty for nothing that is near. */
  private Optional<String> near(Target target, String name) {
    return target.asOf().isPresent() || target.isQuoted()
        ? Optional.empty()
        : NearProvision.of(names, all, name).or(() -> NearName.of(name, List.of(WHOLE)));
  }

  private boolean stands(Target near) {
    return near.first().equals(WHOLE) || new TextTargets(state, new Findings()).place(near).isPresent();
  }

  private List<String> known(Target target) {
    return all.stream().map(p -> ProvisionNames.formerName(p, target.asOf()).orElseGet(() -> p.called()))
        .filter(n -> !n.isEmpty()).toList();
  }

  /** What words in quotation marks may name. */
  private List<String> quotable() {
    return all.stream().flatMap(p -> Stream.concat(Stream.of(p.provision().heading()),
        Passages.of(p.provision().text()).definitions().stream().map(Passages.Definition::term)))
        .filter(n -> !n.isEmpty()).toList();
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
      List<Meant> found = wholes(word + " " + number, target);
      if (found.isEmpty() && !state.known()) {
        return Optional.of(new TextPlace.NotAtHand());
      }
      whole(target, found, word + " " + number).ifPresent(named::add);
    }
    return named.size() == numbers.size() ? Optional.of(new TextPlace.Wholes(named)) : Optional.empty();
  }

  private Optional<TextPlace> range(Target target, Matcher range) {
    String word = range.group(1).substring(0, range.group(1).length() - 1);
    List<Meant> from = wholes(word + " " + range.group(2), target);
    List<Meant> to = wholes(word + " " + range.group(3), target);
    if (!state.known() && (from.isEmpty() || to.isEmpty())) {
      return Optional.of(new TextPlace.NotAtHand());
    }
    Optional<Placed> first = whole(target, from, word + " " + range.group(2));
    Optional<Placed> last = whole(target, to, word + " " + range.group(3));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String parent = first.get().parent();
    List<Placed> level = all.stream().filter(p -> p.parent().equals(parent)).toList();
    int begin = level.indexOf(first.get());
    int end = level.indexOf(last.get());
    if (end < begin) {
      findings.add(Finding.error("ambiguous-target", target.at(),
          Unknown.quoted(target.first()) + " is no run of provisions that follow one another",
          "name each of them in a list, as in [" + first.get().name() + ", " + last.get().name() + "]"));
      return Optional.empty();
    }
    return Optional.of(new TextPlace.Wholes(level.subList(begin, end + 1)));
  }

  private List<Meant> wholes(String name, Target target) {
    return names.meant(name, target.asOf()).stream().filter(m -> m.items().isEmpty()).toList();
  }

  private Optional<Placed> whole(Target target, List<Meant> found, String name) {
    return only(target, found, name).map(Meant::in);
  }

  private Optional<Meant> only(Target target, List<Meant> found, String name) {
    if (found.size() > 1) {
      findings.add(Finding.error("ambiguous-target", target.at(),
          Unknown.quoted(name) + " could mean each of " + found.size() + " provisions",
          "name one of them in full: " + found.stream().map(m -> "\"" + m.in().called() + "\"")
              .collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    if (found.isEmpty()) {
      missing(target, name);
    }
    return found.stream().findFirst();
  }

  /** What is named inside a provision by labels of items, then by the steps from one on. */
  private Optional<TextPlace> inside(Target target, Meant meant, int from) {
    TextPlace place = new TextPlace.Wholes(List.of(meant.in()));
    if (meant.items().isEmpty() && from < target.steps().size()) {
      List<Meant> inner = names.inside(meant.in(), target.step(from));
      if (!inner.isEmpty()) {
        return only(target, inner, target.step(from)).flatMap(one -> inside(target, one, from + 1));
      }
    }
    Optional<TextPlace> found =
        meant.items().isEmpty() ? Optional.of(place) : parts.part(target, place, new Part.Items(meant.items()));
    for (int i = from; i < target.steps().size() && found.isPresent(); i++) {
      Optional<Part> part = Part.of(target.step(i));
      if (part.isEmpty()) {
        Fold.unknown(findings, Finding.error("unknown-target", target.at(),
            Unknown.quoted(target.step(i)) + " names no part of a provision",
            "write \"first sentence\", \"sentences 1-2\", \"last paragraph\", \"(b)\", or a defined term in quotation "
                + "marks"));
        return Optional.empty();
      }
      found = part.get() instanceof Part.Inner inner && found.get() instanceof TextPlace.Wholes wholes
          ? missing(target, inner.name() + " of " + wholes.provisions().get(0).called())
          : parts.part(target, found.get(), part.get());
    }
    return found;
  }
}
