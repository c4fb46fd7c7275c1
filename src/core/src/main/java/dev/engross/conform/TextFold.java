package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.model.Change;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applies one paper's changes to the text of an agreement. They are simultaneous: each target is found in the text as
 * it stood, what becomes of each provision is gathered, and only then is any provision changed.
 */
final class TextFold {

  /** The key of no provision. */
  private static final String NONE = "none";

  private final State stood;
  private final TextState before;
  private final List<Placed> all;
  private final Origin origin;
  private final LocalDate day;
  private final Findings findings;
  private final TextTargets targets;
  private final Map<String, ProvisionPlan> plans = new LinkedHashMap<>();
  private final PassageEdits passages;
  private final Additions additions;
  private final NotAtHand notAtHand;
  private final List<Made> gone = new ArrayList<>();

  /**
   * @param stood all that stood before the changes
   * @param day from which they have effect
   */
  TextFold(State stood, Origin origin, LocalDate day, Findings findings) {
    this.stood = stood;
    this.before = stood.text();
    this.all = before.all();
    this.origin = origin;
    this.day = day;
    this.findings = findings;
    this.targets = new TextTargets(before, findings);
    all.forEach(p -> plans.put(p.provision().key(), new ProvisionPlan(p, findings)));
    this.notAtHand = new NotAtHand(findings);
    PartAdditions parts = new PartAdditions(before, targets, plans, notAtHand, findings);
    this.passages = new PassageEdits(all, plans, parts, findings);
    this.additions = new Additions(before, targets, parts, origin, findings);
  }

  TextState apply(List<Made> changes) {
    changes.forEach(additions::makesRoom);
    changes.forEach(this::change);
    plans.values().forEach(this::standsInOneThatGoes);
    TextState after = before.with(
        rebuilt(before.recitals(), NONE), rebuilt(before.provisions(), ""),
        rebuilt(before.exhibits(), NewPlace.EXHIBITS));
    numbersAreTakenOnce(after);
    areCalledSo(after);
    Set<String> brought =
        plans.values().stream().filter(p -> p.whole().isPresent()).map(p -> p.before().provision().key())
            .collect(Collectors.toSet());
    return Renumbering.of(all, after.all(), passages.moved(), this::touched).follow(after, brought);
  }

  /** The changes of which nothing can be shown, since the words that they change are not at hand. */
  List<Made> notAtHand() {
    return notAtHand.all();
  }

  /** The changes that took away what could tell of them. */
  List<Made> gone() {
    return List.copyOf(gone);
  }

  /** Where the paper says what it does to a provision, or to what that stands in. */
  private Optional<Location> touched(Placed placed) {
    return Stream.concat(placed.around().stream(), Stream.of(placed.provision()))
        .flatMap(p -> plans.get(p.key()).any().stream()).map(m -> m.change().at()).findFirst();
  }

  /** What stands in a provision that goes cannot be changed as well. */
  private void standsInOneThatGoes(ProvisionPlan plan) {
    for (ProvisionState around : plan.before().around()) {
      Optional<Made> goes = plans.get(around.key()).whole();
      if (goes.isPresent() && plan.any().isPresent()) {
        Made made = plan.any().get();
        findings.add(Finding.error("conflicting-changes", made.change().at(),
            plan.name() + " is changed by a paper that replaces or removes what it stands in",
            "the other change stands at " + goes.get().change().at() + "; keep one of the two"));
        return;
      }
    }
  }

  private List<ProvisionState> rebuilt(List<ProvisionState> provisions, String parent) {
    List<ProvisionState> rebuilt = new ArrayList<>(additions.first(parent));
    for (ProvisionState one : provisions) {
      ProvisionPlan plan = plans.get(one.key());
      rebuilt.addAll(additions.beside(one.key(), false));
      plan.after(origin, new ProvisionState.Former(plan.before().name(), day)).ifPresent(after ->
          rebuilt.add(plan.whole().isPresent() ? after : after.withInner(rebuilt(one.inner(), one.key()))));
      rebuilt.addAll(additions.beside(one.key(), true));
    }
    return rebuilt;
  }

  /** Whether what the paper adds or numbers anew bears a name that something else bears too. */
  private void numbersAreTakenOnce(TextState after) {
    Map<String, List<Placed>> byName = after.all().stream().filter(p -> !p.provision().label().isEmpty())
        .collect(Collectors.groupingBy(Placed::name, LinkedHashMap::new, Collectors.toList()));
    byName.forEach((name, several) -> {
      if (several.size() > 1) {
        several.stream().flatMap(p -> additions.made(p.provision().key())
                .or(() -> Optional.ofNullable(plans.get(p.provision().key())).flatMap(ProvisionPlan::renumbered))
                .stream())
            .forEach(made -> findings.add(Finding.error("target-exists", made.change().at(),
                "there would be " + several.size() + " provisions called " + name,
                "give this one another number, or renumber the other in this paper")));
      }
    });
  }

  /** What is added or numbered anew must be called by then what the paper calls it. */
  private void areCalledSo(TextState after) {
    ProvisionNames names = ProvisionNames.of(after);
    for (Placed one : after.all()) {
      String key = one.provision().key();
      additions.made(key).ifPresent(made ->
          isCalled(one, String.join(" > ", made.change().target().steps()), names, made));
      Optional.ofNullable(plans.get(key)).flatMap(ProvisionPlan::renumbered).ifPresent(made ->
          isCalled(one, ((TextChange.Renumber) made.change()).to(), names, made));
    }
  }

  private void isCalled(Placed placed, String name, ProvisionNames names, Made made) {
    boolean so = names.path(name).stream().anyMatch(m -> m.in().provision() == placed.provision());
    if (!so && !findings.hasErrorAt(made.change().at())) {
      String called = placed.name().isEmpty() ? "nothing" : "\"" + placed.name() + "\"";
      findings.add(Finding.error("wrong-target", made.change().at(),
          "what \"" + made.change().verb() + "\" calls \"" + name + "\" would be called " + called + " there",
          "write the name that it is to have in that place, or another place"));
    }
  }

  private void change(Made made) {
    Change change = made.change();
    if (change instanceof TextChange.Add add) {
      additions.add(made, add);
    } else if (change instanceof TextChange.In in) {
      new WordEdit(before, targets, PrintedNames.of(stood)::find, notAtHand, findings).edits(made, in)
          .forEach((key, edits) -> edits.forEach(plans.get(key)::edit));
    } else {
      boolean renames = change instanceof Change.Rename;
      (renames ? targets.renamed(change.target()) : targets.place(change.target())).ifPresent(place -> {
        if (place instanceof TextPlace.Wholes wholes) {
          wholes(made, wholes.provisions());
        } else if (place instanceof TextPlace.Passage passage) {
          if (passages.edit(made, passage)) {
            gone.add(made);
          }
        } else {
          unread(made);
        }
      });
    }
  }

  private void wholes(Made made, List<Placed> provisions) {
    Change change = made.change();
    Placed first = provisions.get(0);
    if (PassageEdits.isTakenByAnother(change)) {
      provisions.forEach(p -> plan(p).whole(made, Optional.empty()));
      gone.add(made);
    } else if (change instanceof TextChange.Replace replace) {
      boolean exhibit = before.exhibits().contains(first.provision());
      NewProvision put = exhibit ? replace.content().inText() : replace.content();
      String heading = put.heading().isEmpty() ? first.provision().heading() : put.heading();
      plan(first).whole(made, Optional.of(first.provision()
          .replaced(heading, Passages.cleaned(put.text()), change.at())
          .withInner(additions.inner(made, first, put))));
      provisions.subList(1, provisions.size()).forEach(p -> plan(p).whole(made, Optional.empty()));
      if (provisions.size() > 1) {
        gone.add(made);
      }
    } else if (change instanceof Change.Remove remove) {
      if (!remove.reserved()) {
        gone.add(made);
      }
      provisions.forEach(p ->
          plan(p).whole(made, remove.reserved() ? Optional.of(p.provision().emptied()) : Optional.empty()));
    } else if (change instanceof TextChange.Renumber renumber) {
      plan(first).renumber(made, NewPlace.label(first, renumber.to(), before.numbering()));
    } else {
      findings.add(PassageEdits.cannot(change, "a provision"));
    }
  }

  private ProvisionPlan plan(Placed placed) {
    return plans.get(placed.provision().key());
  }

  /** What replaces unknown words is known from here on; what else is made of them is not. */
  private void unread(Made made) {
    Change change = made.change();
    boolean named = change.target().steps().size() == 1 && change.target().isProvision()
        && Part.labels(change.target().first()).isEmpty();
    if (change instanceof TextChange.Replace replace && named) {
      additions.replace(made, replace);
    } else {
      notAtHand.add(made);
    }
  }
}
