package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names mean to those who signed, as {@link AsSigned} finds it, in changes to the text: in their targets, and in
 * the references of the words that they give.
 */
final class TextAsSigned {

  private static final TextPlace NOWHERE = new TextPlace.NotAtHand();
  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]+)\\}");

  private final Map<String, Placed> now = new HashMap<>();
  private final Set<String> then = new HashSet<>();
  private final TextTargets placesThen;
  private final TextTargets placesNow;
  private final ProvisionNames namesThen;
  private final ProvisionNames namesNow;
  private final Renumbering references;
  private final List<TextState.Gone> gone;

  /** Names that the paper gives itself, each with the one that it comes to: references in its words may mean these. */
  private final Map<String, String> own = new LinkedHashMap<>();

  /** A provision that the first steps of a target meant. */
  private record Named(Meant meant, int steps) {}

  TextAsSigned(Unit unit, TextState then, TextState now) {
    List<Placed> before = then.all();
    List<Placed> after = now.all();
    before.forEach(p -> this.then.add(p.provision().key()));
    after.forEach(p -> this.now.put(p.provision().key(), p));
    this.placesThen = new TextTargets(then, new Findings());
    this.placesNow = new TextTargets(now, new Findings());
    this.namesThen = ProvisionNames.of(before);
    this.namesNow = ProvisionNames.of(after);
    this.gone = now.gone();
    this.references = Renumbering.of(before, after, Map.of(), p -> Optional.empty());
    unit.changes().forEach(made -> names(made.change()));
  }

  private void names(Change change) {
    List<String> steps = change.target().steps();
    String name = String.join(" > ", steps);
    if (change instanceof TextChange.Renumber renumber) {
      own.put(name, name);
      own.put(renumber.to(), to(renumber));
    } else if (change.target().asOf().isEmpty() && !change.target().isQuoted()) {
      boolean adds = change instanceof TextChange.Add && ofAdded(change.target()).isPresent();
      boolean puts = change instanceof TextChange.Replace && ofStanding(change.target()).isPresent();
      if (change instanceof TextChange.Add || puts) {
        own.put(name, String.join(" > ", adds || puts ? moved(change).orElse(steps) : steps));
      }
    }
  }

  /** A number that something else leaves to a provision is that which this has by now. */
  private String to(TextChange.Renumber renumber) {
    List<Meant> was = namesThen.path(renumber.to());
    boolean follows = was.size() == 1 && now.containsKey(was.get(0).in().provision().key());
    return follows ? references.renamed(renumber.to()) : renumber.to();
  }

  /** As {@link AsSigned#read}. */
  Optional<Change> read(Change change) {
    Target target = change.target();
    if (target.asOf().isPresent() || target.isQuoted()) {
      return Optional.of(worded(change)); // a day or words tell what is meant
    }
    Optional<Set<String>> astray = change instanceof TextChange.Add ? ofAdded(target) : ofStanding(target);
    if (astray.isEmpty()) {
      return Optional.of(worded(change));
    }
    Optional<List<String>> moved = moved(change);
    if (moved.isPresent()) {
      return Optional.of(worded(AsSigned.aimed(change, moved.get())));
    }
    boolean inPlace = astray.get().stream().allMatch(key -> cameInPlace(key, target));
    return inPlace ? Optional.of(worded(change)) : Optional.empty();
  }

  /** Whether the paper that took something away brought this in its place, under its name. */
  private boolean cameInPlace(String key, Target target) {
    return !then.contains(key) && gone.stream().anyMatch(g -> isOrIsIn(target.first(), g.name())
        && g.by().file().equals(now.get(key).provision().by().at().file()));
  }

  /** Whether a name is another, or that of something in it: {@code Section 4.1} and {@code Section 4(a)}. */
  private static boolean isOrIsIn(String name, String outer) {
    String rest = name.startsWith(outer) ? name.substring(outer.length()) : "?";
    return rest.isEmpty() || rest.startsWith(".") || rest.startsWith("(");
  }

  /** What a target means now, if that is not what it meant. */
  private Optional<Set<String>> ofStanding(Target target) {
    Set<String> was = keys(placesThen.place(target));
    Set<String> is = keys(placesNow.place(target));
    return was.isEmpty() || was.equals(is) ? Optional.empty() : Optional.of(is);
  }

  /** The same of what something new is to stand in. */
  private Optional<Set<String>> ofAdded(Target target) {
    Optional<Named> around = around(target);
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Set<String> is = new HashSet<>();
    Placed in = around.get().meant().in();
    namesNow.path(in.called()).forEach(m -> is.add(m.in().provision().key()));
    return is.equals(Set.of(in.provision().key())) ? Optional.empty() : Optional.of(is);
  }

  private static Set<String> keys(Optional<TextPlace> place) {
    Set<String> keys = new HashSet<>();
    if (place.isPresent() && place.get() instanceof TextPlace.Wholes wholes) {
      wholes.provisions().forEach(p -> keys.add(p.provision().key()));
    } else if (place.isPresent() && place.get() instanceof TextPlace.Passage passage) {
      keys.add(passage.in().provision().key());
    }
    return keys;
  }

  /** The steps by which what a change means is named now; empty where there is none, or it has no name. */
  private Optional<List<String>> moved(Change change) {
    Target target = change.target();
    boolean adds = change instanceof TextChange.Add;
    if (!adds && placesThen.place(target).orElse(NOWHERE) instanceof TextPlace.Wholes several
        && several.provisions().size() > 1) {
      return several(several.provisions());
    }
    Optional<Named> named = adds ? around(target) : named(target, target.steps().size());
    Optional<Placed> is = named.map(n -> now.get(n.meant().in().provision().key()));
    if (is.isEmpty() || is.get().name().isEmpty()) {
      return Optional.empty();
    }
    List<String> steps = new ArrayList<>();
    Meant was = named.get().meant();
    boolean pointed = adds && named.get().steps() == 0;
    if (pointed && !isNumberedThrough(is.get().provision())) {
      return Optional.of(target.steps()); // it comes beside those whose numbers are like its own
    }
    String point = pointed ? target.first().substring(target.first().lastIndexOf('.')) : "";
    steps.add(new Meant(is.get(), was.items(), false).name() + point);
    steps.addAll(target.steps().subList(Math.max(1, named.get().steps()), target.steps().size()));
    boolean same = adds || keys(placesNow.place(new Target(target.text(), steps, target.at())))
        .equals(keys(placesThen.place(target)));
    return same ? Optional.of(steps) : Optional.empty();
  }

  /** {@code Sections 4, 5 and 9} by the numbers that they have now; empty where they are not called alike. */
  private Optional<List<String>> several(List<Placed> then) {
    List<String> numbers = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (Placed one : then) {
      String name = now.containsKey(one.provision().key()) ? now.get(one.provision().key()).name() : "";
      words.add(name.substring(0, Math.max(0, name.indexOf(' '))));
      numbers.add(name.substring(name.indexOf(' ') + 1));
    }
    String word = words.iterator().next();
    int last = numbers.size() - 1;
    return words.size() > 1 || word.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(word + (word.equals("ARTICLE") ? "S " : "s ")
            + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last)));
  }

  /** Whether what stands in a provision has its number: one that is numbered anew may leave them with another. */
  private static boolean isNumberedThrough(ProvisionState provision) {
    String number = provision.label().substring(provision.label().lastIndexOf(' ') + 1).replaceAll("[.)]*$", "") + ".";
    return provision.inner().stream().allMatch(p -> p.label().startsWith(number));
  }

  /** What the first steps of a target meant, as many as name provisions one inside another. */
  private Optional<Named> named(Target target, int most) {
    List<Meant> meant = namesThen.meant(target.first(), Optional.empty());
    int steps = 1;
    while (steps < most && meant.size() == 1 && meant.get(0).items().isEmpty()) {
      List<Meant> inside = namesThen.inside(meant.get(0).in(), target.step(steps));
      if (inside.size() != 1) {
        break;
      }
      meant = inside;
      steps++;
    }
    return meant.size() == 1 ? Optional.of(new Named(meant.get(0), steps)) : Optional.empty();
  }

  /** What something new was to stand in: {@code Section 3} for {@code Section 3(d)}, and with no step for 3.4. */
  private Optional<Named> around(Target target) {
    if (target.steps().size() > 1) {
      return named(target, target.steps().size() - 1);
    }
    Optional<Named> whole = named(target, 1);
    if (whole.isPresent()) {
      return whole.filter(n -> !n.meant().items().isEmpty());
    }
    int point = target.first().lastIndexOf('.');
    List<Meant> outer =
        point > 0 ? namesThen.meant(target.first().substring(0, point), Optional.empty()) : List.of();
    return outer.size() == 1 ? Optional.of(new Named(outer.get(0), 0)) : Optional.empty();
  }

  /** The change with references that mean what they meant. */
  private Change worded(Change change) {
    if (change instanceof TextChange.Renumber renumber) {
      return new TextChange.Renumber(renumber.target(), to(renumber), renumber.manner());
    }
    if (change instanceof TextChange.Add add) {
      return new TextChange.Add(add.target(), content(add.content()), beside(add.place()), add.manner());
    }
    if (change instanceof TextChange.Replace replace) {
      return new TextChange.Replace(replace.target(), content(replace.content()), replace.manner());
    }
    if (change instanceof TextChange.In in) {
      TextChange.Spot spot = in.spot();
      return new TextChange.In(in.target(), words(in.strike()), words(in.insert()),
          new TextChange.Spot(
              words(spot.after()), words(spot.before()), spot.at(), spot.which(), spot.every(), spot.wordsAt()),
          in.manner());
    }
    return change;
  }

  private NewProvision content(NewProvision content) {
    return new NewProvision(content.number(), words(content.heading()), words(content.text()),
        content.inner().stream().map(this::content).toList(), content.at());
  }

  private Change.Place beside(Change.Place place) {
    return new Change.Place(name(place.after()), name(place.before()), place.at());
  }

  private String words(String text) {
    return REFERENCE.matcher(text).replaceAll(r -> Matcher.quoteReplacement("{" + name(r.group(1)) + "}"));
  }

  /** The name now of a provision; what is gone keeps its name, unless another has it. */
  private String name(String provision) {
    for (Map.Entry<String, String> one : own.entrySet()) {
      if (isOrIsIn(provision, one.getKey())) {
        return one.getValue() + provision.substring(one.getKey().length());
      }
    }
    if (provision.isEmpty()) {
      return provision;
    }
    List<Meant> was = namesThen.path(provision);
    boolean follows = was.size() == 1
        && (now.containsKey(was.get(0).in().provision().key()) || !namesNow.path(provision).isEmpty());
    return follows ? references.renamed(provision) : provision;
  }
}
