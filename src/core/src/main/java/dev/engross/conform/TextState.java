package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.provision.Provision;
import dev.engross.provision.ProvisionName;
import dev.engross.provision.Provisions;
import dev.engross.target.Target;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provisions of an agreement as they stand.
 *
 * @param known whether the text of the base is at hand; if not, these are those that later papers gave
 * @param recitals in order; their labels are those of the form
 * @param numbering of the agreement's own paper
 */
public record TextState(
    boolean known, List<ProvisionState> recitals, List<ProvisionState> provisions, Numbering numbering) {

  private static final String RECITAL = "Recital ";
  private static final String BASE = "base ";

  public TextState {
    recitals = List.copyOf(recitals);
    provisions = List.copyOf(provisions);
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

    /** The key of the provision around it; empty for none. */
    String parent() {
      return around.isEmpty() ? "" : around.get(around.size() - 1).key();
    }
  }

  /** With other provisions. */
  TextState with(List<ProvisionState> otherRecitals, List<ProvisionState> others) {
    return new TextState(known, otherRecitals, others, numbering);
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
        base.body().known(), recitals, states(provisions, BASE, origin), Provisions.numbering(base, form));
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

  /** All provisions, recitals too, each in its place, in the order of the paper. */
  public List<Placed> all() {
    List<Placed> all = new ArrayList<>();
    boolean told = recitals.stream().map(r -> bare(r.label())).distinct().count() == recitals.size();
    for (ProvisionState recital : recitals) {
      String name = RECITAL + (told ? bare(recital.label()) : all.size() + 1);
      all.add(new Placed(recital, name, name, List.of()));
    }
    place(provisions, "", List.of(), all);
    return all;
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
