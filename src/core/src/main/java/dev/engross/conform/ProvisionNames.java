package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Passages;
import dev.engross.provision.ProvisionName;
import dev.engross.target.Part;
import dev.engross.target.Target;
import dev.engross.value.Roman;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What targets and references in braces mean by the name of a provision. In what it stands may be told from inside out,
 * {@code Section 2 of ARTICLE I}, and from outside in, {@code ARTICLE I > Section 2}.
 */
public final class ProvisionNames {

  private static final Pattern HEADED = Pattern.compile("(?:Section|Article|ARTICLE|Paragraph|Clause) \"(.+)\"");
  private static final Pattern LABELLED = Pattern.compile("(.+?)((?:\\([A-Za-z0-9]{1,5}\\))+)( of .+)?");
  private static final String OF = " of ";

  private final List<Placed> all;

  private ProvisionNames(List<Placed> all) {
    this.all = all;
  }

  static ProvisionNames of(List<Placed> all) {
    return new ProvisionNames(all);
  }

  /** Those of an agreement as it stands. */
  public static ProvisionNames of(TextState text) {
    return new ProvisionNames(text.all());
  }

  /**
   * What a name may mean: a provision, or with labels an item in its text, which need not be there.
   *
   * @param own whether it is named without what it stands in
   */
  record Meant(Placed in, List<String> items, boolean own) {

    Meant {
      items = List.copyOf(items);
    }

    /** What prose calls it, as the agreement has the words. */
    String name() {
      String name = own || in.name().isEmpty() ? in.own() : in.name();
      for (String label : items) {
        name = ProvisionName.within(name, label);
      }
      return name;
    }

    private Meant full() {
      return new Meant(in, items, false);
    }

    boolean stands() {
      return items.isEmpty() || Passages.of(in.provision().text()).count(items) > 0;
    }
  }

  /** All that a single step may mean, by the numbering of a day if one is given. */
  List<Meant> meant(String name, Optional<LocalDate> day) {
    return meant(all, name, day);
  }

  /** The provisions in one that a further step may mean. */
  List<Meant> inside(Placed in, String name) {
    List<Placed> within = all.stream().filter(p -> stands(p, in)).toList();
    return meant(within, name, Optional.empty());
  }

  /** All that a path of steps may mean, of that which is there. */
  List<Meant> path(String path) {
    List<Meant> found = List.of();
    boolean first = true;
    for (String step : path.split(">")) {
      found = first
          ? meant(step.strip(), Optional.empty())
          : found.stream().flatMap(m -> step(m, step.strip())).toList();
      first = false;
    }
    return found.stream().filter(Meant::stands).toList();
  }

  private Stream<Meant> step(Meant outer, String step) {
    List<Meant> inside = outer.items().isEmpty() ? inside(outer.in(), step) : List.of();
    if (!inside.isEmpty()) {
      return inside.stream().map(Meant::full);
    }
    return Part.of(step).filter(Part.Items.class::isInstance).map(p -> new Meant(
        outer.in(), Stream.concat(outer.items().stream(), ((Part.Items) p).labels().stream()).toList(), outer.own()))
        .stream();
  }

  /** What prose calls each provision or item that words in braces may mean. */
  public List<String> called(String reference) {
    List<Meant> meant = path(reference);
    return meant.stream().map(m -> meant.size() == 1 ? m.name() : m.full().name()).distinct().toList();
  }

  /** What prose calls the provision that a change brought. */
  public Optional<String> broughtBy(Target change) {
    String key = ProvisionState.keyFrom(change);
    return all.stream().filter(p -> p.provision().key().equals(key)).map(Placed::name).filter(n -> !n.isEmpty())
        .findFirst();
  }

  /** How a provision is labelled; empty for a part of one, for what has no label, and where it is not sure. */
  public Optional<String> label(Target target) {
    List<Meant> meant = path(String.join(" > ", target.steps()));
    return meant.size() == 1 && meant.get(0).items().isEmpty()
        ? Optional.of(meant.get(0).in().provision().label())
        : Optional.empty();
  }

  /** A target with the names of provisions as the agreement has them; itself where they mean nothing, or several. */
  public Target called(Target target) {
    if (target.asOf().isPresent() || HEADED.matcher(target.first()).matches()) {
      return target;
    }
    List<Meant> meant = meant(target.first(), Optional.empty());
    List<String> steps = new ArrayList<>();
    while (meant.size() == 1 && steps.size() < target.steps().size()) {
      steps.add(meant.get(0).name());
      String next = target.step(steps.size());
      meant = next.isEmpty() || !meant.get(0).items().isEmpty()
          ? List.of()
          : inside(meant.get(0).in(), next).stream().map(m -> new Meant(m.in(), m.items(), true)).toList();
    }
    steps.addAll(target.steps().subList(steps.size(), target.steps().size()));
    return new Target(target.text(), steps, target.at());
  }

  private List<Meant> meant(List<Placed> among, String name, Optional<LocalDate> day) {
    Matcher labelled = LABELLED.matcher(name);
    List<String> labels = labelled.matches() ? Part.labels(labelled.group(2)) : List.of();
    String head = labels.isEmpty() ? name : labelled.group(1);
    String tail = labels.isEmpty() || labelled.group(3) == null ? "" : labelled.group(3);
    for (int taken = labels.size(); taken >= 0; taken--) {
      String wanted = head + String.join("", labels.subList(0, taken)) + tail;
      List<Placed> found = provisions(among, wanted, day);
      if (!found.isEmpty()) {
        List<String> items = labels.subList(taken, labels.size());
        return found.stream()
            .map(p -> descended(new Meant(p, items, !same(p.name(), wanted) && same(p.own(), wanted)))).toList();
      }
    }
    return List.of();
  }

  /** Labels after a name are those of provisions that stand in it, as far as there are such. */
  private Meant descended(Meant meant) {
    Optional<Placed> inner = meant.items().isEmpty()
        ? Optional.empty()
        : all.stream().filter(p -> p.parent().equals(meant.in().provision().key())
            && p.provision().label().equals(meant.items().get(0))).findFirst();
    return inner.map(p -> descended(new Meant(p, meant.items().subList(1, meant.items().size()), false)))
        .orElse(meant);
  }

  private List<Placed> provisions(List<Placed> among, String name, Optional<LocalDate> day) {
    Matcher headed = HEADED.matcher(name);
    if (headed.matches()) {
      return among.stream().filter(p -> p.provision().heading().equals(headed.group(1))).toList();
    }
    // Whatever took over a number that another had on that day came later.
    List<Placed> had =
        among.stream().filter(p -> formerName(p, day).filter(n -> same(n, name)).isPresent()).toList();
    if (!had.isEmpty()) {
      return had;
    }
    List<Placed> found =
        among.stream().filter(p -> same(formerName(p, day).orElse(p.name()), name)).toList();
    if (found.isEmpty()) {
      found = among.stream().filter(p -> same(p.own(), name) && formerName(p, day).isEmpty()).toList();
    }
    for (int of = name.indexOf(OF); of > 0 && found.isEmpty(); of = name.indexOf(OF, of + 1)) {
      List<Placed> outer = provisions(all, name.substring(of + OF.length()), day);
      String own = name.substring(0, of);
      found = among.stream()
          .filter(p -> same(p.own(), own) && outer.stream().anyMatch(o -> stands(p, o))).toList();
    }
    return found;
  }

  private static boolean stands(Placed placed, Placed in) {
    return placed.around().stream().anyMatch(a -> a == in.provision());
  }

  /** The name that one had on a day, if it has had another since. */
  static Optional<String> formerName(Placed placed, Optional<LocalDate> day) {
    return day.flatMap(d -> placed.provision().formerly().stream().filter(f -> f.until().isAfter(d)).findFirst())
        .map(ProvisionState.Former::name);
  }

  /** {@code Article IV} is {@code ARTICLE IV}, and {@code part one} is {@code PART ONE}; {@code (A)} is not (a). */
  private static boolean same(String name, String wanted) {
    return !name.isEmpty() && name.length() == wanted.length()
        && (name.equals(wanted) || name.equalsIgnoreCase(wanted) && folded(name).equals(folded(wanted)));
  }

  private static String folded(String name) {
    return Stream.of(name.split(" "))
        .map(w -> w.length() > 1 && w.chars().allMatch(Character::isLetter) && Roman.parse(w).isEmpty()
            ? w.toLowerCase(Locale.ROOT)
            : w)
        .collect(Collectors.joining(" "));
  }
}
