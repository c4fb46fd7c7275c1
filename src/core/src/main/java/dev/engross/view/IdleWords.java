package dev.engross.view;

import dev.engross.conform.InForce.Counted;
import dev.engross.conform.InForce.Deeds;
import dev.engross.conform.InForce.Idle;
import dev.engross.conform.InForce.Part;
import dev.engross.model.Change;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says what of a paper is not in force, and why: {@code its waiver of Section 4 was superseded by Amendment No. 2}; and
 * what of it is for a time alone.
 */
final class IdleWords {

  private static final Map<String, String> NOUNS = Map.ofEntries(
      Map.entry("add", "addition of"), Map.entry("remove", "deletion of"), Map.entry("replace", "replacement of"),
      Map.entry("in", "amendment of"), Map.entry("set", "change of"), Map.entry("rename", "renaming of"),
      Map.entry("renumber", "renumbering of"), Map.entry("move", "move of"),
      Map.entry("restate", "restatement of"), Map.entry("read", "reading of"), Map.entry("note", "note on"),
      Map.entry("waive", "waiver of"), Map.entry("supersede", "supersession of"),
      Map.entry("terminate", "termination of"));

  private final Printing printing;
  private final Function<List<Change>, TargetView> targets;
  private final Function<Section, String> sections;

  /**
   * @param targets names what changes are aimed at
   * @param sections names sections of the paper
   */
  IdleWords(
      Printing printing, Function<List<Change>, TargetView> targets, Function<Section, String> sections) {
    this.printing = printing;
    this.targets = targets;
    this.sections = sections;
  }

  /** Without a subject where it is the whole paper, for one reason. */
  List<String> of(Counted counted) {
    if (!counted.included() && counted.idle().size() == 1) {
      return List.of(why(counted.idle().get(0).idle(), false).replaceFirst("^was ", ""));
    }
    return counted.idle().stream().map(this::part).toList();
  }

  /** What of a paper ends later; without a subject where it is the whole paper, at once. */
  List<String> ending(Counted counted) {
    Map<String, Deeds> byEnd = new LinkedHashMap<>();
    counted.inForce().stream().filter(e -> !(e.until() instanceof Moment.Unsaid))
        .forEach(e -> byEnd.merge(printing.until(e.until()), e.deeds(), Deeds::and));
    boolean whole = counted.idle().isEmpty() && byEnd.size() == 1
        && counted.inForce().stream().noneMatch(e -> e.until() instanceof Moment.Unsaid);
    List<String> ending = new ArrayList<>();
    byEnd.forEach((until, some) -> {
      List<String> deeds = whole ? List.of() : deeds(some);
      ending.add((whole ? "it has" : Language.and(deeds) + (deeds.size() > 1 ? " have" : " has")) + " effect " + until);
    });
    return ending;
  }

  /** The sections of a paper that are in force and stand in it alone. */
  List<String> beside(Counted counted) {
    return counted.inForce().stream().flatMap(e -> e.deeds().words().stream()).map(sections).distinct().toList();
  }

  private String part(Part part) {
    List<String> deeds = deeds(part.deeds());
    return Language.and(deeds) + " " + why(part.idle(), deeds.size() > 1);
  }

  private static String noun(Change change) {
    return change instanceof Change.AddRows ? "addition to" : NOUNS.get(change.verb());
  }

  private List<String> deeds(Deeds some) {
    Map<String, List<Change>> byNoun = new LinkedHashMap<>();
    some.changes().forEach(c -> byNoun.computeIfAbsent(noun(c), n -> new ArrayList<>()).add(c));
    List<String> deeds = new ArrayList<>();
    byNoun.forEach((noun, changes) -> deeds.add("its " + noun + " " + targets.apply(changes).text()));
    some.words().stream().map(sections).distinct().forEach(deeds::add);
    // Of a part of the paper that is neither, there is only this.
    return deeds.isEmpty() ? List.of("what it declares and attaches") : deeds;
  }

  /** @param many whether it is said of several things */
  private String why(Idle idle, boolean many) {
    String by = idle.by().map(paper -> " by " + paper.the()).orElse("");
    return switch (idle.why()) {
      case LATER -> (many ? "take" : "takes") + " effect on " + day(idle);
      case EVENT -> (many ? "wait for " : "waits for ")
          + (idle.event().isEmpty() ? "an event" : Printing.event(idle.event()));
      case KEPT_OFF -> (many ? "have" : "has") + " no effect, since " + Printing.event(idle.event())
          + " occurred before";
      case ENDED -> idle.event().isEmpty()
          ? "had effect until the end of " + day(idle)
          : "ended with " + Printing.event(idle.event()) + " on " + day(idle);
      case SUPERSEDED -> (many ? "were" : "was") + " superseded" + by;
    };
  }

  private String day(Idle idle) {
    return printing.date(new LegalDate.On(idle.day())).text();
  }
}
