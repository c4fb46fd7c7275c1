package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.markdown.Markdown;
import dev.engross.markdown.Passages;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Exhibit;
import dev.engross.model.Kind;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.provision.Provision;
import dev.engross.provision.ProvisionName;
import dev.engross.provision.Provisions;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The provisions of an agreement as they stand.
 *
 * @param known whether the text of the base is at hand; if not, these are those that later papers gave
 * @param recitals in order; their labels are those of the form
 * @param exhibits in the order in which they were attached, under their labels
 * @param numbering of the agreement's own paper
 * @param gone what papers took away, in order
 */
public record TextState(
    boolean known, List<ProvisionState> recitals, List<ProvisionState> provisions, List<ProvisionState> exhibits,
    Numbering numbering, List<Gone> gone) {

  /** The target that means all its words. */
  static final String WHOLE = "Agreement";

  /** What stands after the name of something that went, in a reference that meant it. */
  private static final String REMOVED = " [removed]";

  private static final String RECITAL = "Recital ";
  private static final String BASE = "base ";

  public TextState {
    recitals = List.copyOf(recitals);
    provisions = List.copyOf(provisions);
    exhibits = List.copyOf(exhibits);
    gone = List.copyOf(gone);
  }

  /**
   * A provision or an item that a paper took away.
   *
   * @param by where the target of the change stands that did
   */
  public record Gone(String name, Location by) {

    /** What a reference that meant it is from then on. */
    public String reference() {
      return name + REMOVED;
    }
  }

  /** What a reference prints that means nothing any more and once did: the name that went, and that it did. */
  public Optional<String> removed(String reference) {
    return gone.stream().filter(g -> g.reference().equals(reference) || g.name().equals(reference))
        .map(Gone::reference).findFirst();
  }

  /**
   * A provision in its place.
   *
   * @param name what prose calls it, {@code Section 2.1(b)}; empty for nothing
   * @param own its name without that of the provision around it
   * @param around those around it, outermost first
   */
  public record Placed(ProvisionState provision, String name, String own, List<ProvisionState> around) {
    public Placed {
      around = List.copyOf(around);
    }

    /** Whether its paper leaves out no words of it. */
    public boolean isKnownInFull() {
      return !provision.text().contains(Markdown.OMISSION);
    }

    /** What prose calls it, or a heading or label where that is nothing. */
    public String called() {
      return name.isEmpty() ? own : name;
    }

    /** The key of the provision around it; empty for none. */
    String parent() {
      return around.isEmpty() ? "" : around.get(around.size() - 1).key();
    }
  }

  /** With other provisions. */
  TextState with(
      List<ProvisionState> otherRecitals, List<ProvisionState> others, List<ProvisionState> otherExhibits) {
    return new TextState(known, otherRecitals, others, otherExhibits, numbering, gone);
  }

  /** What a provision is called by now that was called so. */
  public Optional<String> formerly(String name) {
    return all().stream().filter(p -> p.provision().formerly().stream().anyMatch(f -> f.name().equals(name)))
        .map(Placed::name).findFirst();
  }

  /** With more that went. */
  TextState without(List<Gone> more) {
    List<Gone> all = new ArrayList<>(gone);
    all.addAll(more);
    return new TextState(known, recitals, provisions, exhibits, numbering, all);
  }

  /** The text of a base, numbered in its form's style. */
  static TextState of(Instrument base, Form form, Origin origin) {
    List<ProvisionState> recitals = new ArrayList<>();
    List<String> labels = Provisions.recitals(base, form);
    for (Prose recital : base.recitals()) {
      int index = recitals.size();
      String text = Passages.cleaned(recital.text());
      recitals.add(ProvisionState.of("recital " + (index + 1), labels.get(index), "", text, origin, recital.at()));
    }
    List<Provision> provisions = Provisions.of(base, form, TextState::heading);
    return new TextState(
        base.body().known(), recitals, states(provisions, BASE, origin), List.of(), Provisions.numbering(base, form),
        List.of())
        .withExhibits(base.exhibits(), origin);
  }

  private static String heading(Section section, Optional<Kind> kind) {
    return section.heading().isEmpty() ? kind.map(Kind::heading).orElse("") : section.heading();
  }

  private static List<ProvisionState> states(List<Provision> provisions, String key, Origin origin) {
    List<ProvisionState> states = new ArrayList<>();
    for (Provision one : provisions) {
      String own = key + (states.size() + 1);
      String text = Passages.cleaned(one.section().text().text());
      boolean said = !one.section().text().text().isEmpty();
      states.add(ProvisionState
          .of(own, one.number(), one.heading(), text, origin, said ? one.section().text().at() : one.section().at())
          .withInner(states(one.inner(), own + ProvisionState.INSIDE, origin)));
    }
    return states;
  }

  /** With exhibits that a paper attaches. */
  TextState withExhibits(List<Exhibit> more, Origin origin) {
    if (more.isEmpty()) {
      return this;
    }
    List<ProvisionState> all = new ArrayList<>(exhibits);
    more.forEach(e -> all.add(ProvisionState.of(
        "exhibit at " + e.labelAt(), e.label(), e.title(), Passages.cleaned(e.text()), origin, e.at())
        .withAttached(e.attached())));
    return with(recitals, provisions, all);
  }

  /** All provisions, recitals and exhibits too, each in its place, in the order of the paper. */
  public List<Placed> all() {
    List<Placed> all = new ArrayList<>();
    boolean told = recitals.stream().map(r -> bare(r.label())).distinct().count() == recitals.size();
    for (ProvisionState recital : recitals) {
      String name = RECITAL + (told ? bare(recital.label()) : all.size() + 1);
      all.add(new Placed(recital, name, name, List.of()));
    }
    place(provisions, "", List.of(), all);
    for (ProvisionState exhibit : exhibits) {
      // The first of a label is the agreement's; a later one is named by its paper alone.
      boolean taken = all.stream().anyMatch(p -> p.name().equals(exhibit.label()));
      all.add(new Placed(exhibit, taken ? "" : exhibit.label(), exhibit.label(), List.of()));
    }
    return all;
  }

  /** Whether sections may stand in a provision: not so in a recital or an exhibit. */
  boolean takesSections(Placed placed) {
    ProvisionState outer = placed.around().isEmpty() ? placed.provision() : placed.around().get(0);
    return provisions.contains(outer);
  }

  /** What sections of the base that have ids are called by now, by their ids; those that are gone are left out. */
  public Map<String, String> namesById(Instrument base) {
    Map<String, String> ids = new HashMap<>();
    ids(base.body().sections(), BASE, ids);
    Map<String, String> names = new HashMap<>();
    all().stream().filter(p -> ids.containsKey(p.provision().key()))
        .forEach(p -> names.put(ids.get(p.provision().key()), p.name()));
    return names;
  }

  /** Gathers ids by the keys that {@link #states} gives. */
  private static void ids(List<Section> sections, String key, Map<String, String> ids) {
    for (int i = 0; i < sections.size(); i++) {
      String own = key + (i + 1);
      if (!sections.get(i).id().isEmpty()) {
        ids.put(own, sections.get(i).id());
      }
      ids(sections.get(i).sections(), own + ProvisionState.INSIDE, ids);
    }
  }

  /** The words that a target means, as they stand; empty where it means none, or several provisions. */
  public Optional<String> words(Target target) {
    Optional<TextPlace> place = new TextTargets(this, new Findings()).place(target);
    if (place.isPresent() && place.get() instanceof TextPlace.Passage passage) {
      return Optional.of(passage.span().of(passage.in().provision().text()));
    }
    return place.isPresent() && place.get() instanceof TextPlace.Wholes wholes && wholes.provisions().size() == 1
        ? Optional.of(wholes.provisions().get(0).provision().text())
        : Optional.empty();
  }

  private static String bare(String label) {
    return label.replaceAll("[^A-Za-z0-9]", "");
  }

  private static void place(
      List<ProvisionState> provisions, String around, List<ProvisionState> above, List<Placed> all) {
    for (ProvisionState one : provisions) {
      String name = one.label().isEmpty()
          ? ProvisionName.headed(one.heading())
          : ProvisionName.within(around, one.label());
      all.add(new Placed(one, name, ProvisionName.own(one.label()), above));
      List<ProvisionState> inside = new ArrayList<>(above);
      inside.add(one);
      place(one.inner(), name, inside, all);
    }
  }
}
