package dev.engross.conform;

import dev.engross.bind.Bound;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Two invented agreements and papers that change what stands of them by then: any verb, on any target. */
final class InventedBook {

  static final int SEEDS = 42;

  /** After all that ends on a day has ended. */
  static final LocalDate LAST = LocalDate.of(2022, 1, 1);

  private static final String OTHER = "agreements/kiln/";
  private static final List<String> RARE = List.of(
      "not at hand", "old number", "may bring", "an exhibit", "renumber a section", "only cell", "run of sections",
      "several sections", "inside another", "a reference",
      "before a word", "last sentence", "remove a schedule", "remove a column", "set a number",
      "by its heading", "terminate");
  private static final int PAPERS = 12;
  private static final int STRIDE = 53;
  private static final int MOST_TRIES = 30;
  private static final Map<Long, InventedBook> MADE = new ConcurrentHashMap<>();

  private final Draw draw;
  private final Map<String, Integer> made = new TreeMap<>();
  private final List<Recipe> recipes;
  private Map<String, String> files;
  private Map<String, String> withLast = Map.of();
  private Map<String, String> beforeLast = Map.of();
  private Bound bound;
  private LocalDate today = LocalDate.of(2019, 6, 1);
  private final Map<String, Ground> grounds = new HashMap<>();
  private int papers;

  /** The lines of the last paper with which something was wrong. */
  private List<String> faults = List.of();

  private InventedBook(long seed) {
    this.draw = new Draw(seed);
    this.files = InventedBases.files(seed % 2 != 0);
    this.bound = Bound.of(files);
    this.recipes = new ArrayList<>(Recipe.ALL);
    // What finds its ground seldom is tried more often.
    Recipe.ALL.stream().filter(r -> RARE.stream().anyMatch(r.name()::contains))
        .forEach(r -> recipes.addAll(List.of(r, r)));
    // Each seed begins elsewhere in one order, so that all come in turn.
    Collections.shuffle(recipes, new Random(0));
    Collections.rotate(recipes, (int) seed * STRIDE);
  }

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  /** The same for the same seed. */
  static InventedBook of(long seed) {
    return MADE.computeIfAbsent(seed, s -> {
      InventedBook book = new InventedBook(s);
      for (int i = 0; i < MOST_TRIES && book.papers < PAPERS; i++) {
        book.grow();
      }
      return book;
    });
  }

  Map<String, String> files() {
    return new LinkedHashMap<>(files);
  }

  /** The files when the last of the executed papers had come that lie with the first agreement and have a number. */
  Map<String, String> filesWithLast() {
    return new LinkedHashMap<>(withLast);
  }

  /** The same before it came. */
  Map<String, String> filesBeforeLast() {
    return new LinkedHashMap<>(beforeLast);
  }

  /** With a draft of invented changes that is older than all papers. */
  Map<String, String> filesWithDraft() {
    Ground first = ground("", Bound.of(InventedBases.files(true)), LocalDate.of(2019, 5, 1));
    Map<String, String> with = files();
    for (int i = 0; i < MOST_TRIES; i++) {
      List<String> changes = recipes.subList(i, i + 6).stream().flatMap(r -> r.change().apply(first).stream())
          .flatMap(String::lines).toList();
      with.put("amendments/a-draft.yaml", "amendment: none\ndated: 2019-05-01\nsections:\n"
          + String.join("", changes.stream().map(c -> "  - " + c + "\n").toList()));
      if (Bound.of(with).findings().isEmpty()) {
        return with;
      }
    }
    throw new AssertionError("no draft could be bound");
  }

  Bound bound() {
    return bound;
  }

  /** How often each recipe gave a change. */
  Map<String, Integer> made() {
    return made;
  }

  private void grow() {
    today = today.plusDays(10L + draw.below(50));
    grounds.clear();
    if (draw.oneIn(6)) {
      event(draw.oneIn(2) ? "" : OTHER);
      return;
    }
    String folder = draw.oneIn(3) ? OTHER : "";
    boolean shared = folder.isEmpty() && draw.oneIn(3);
    int number = draw.oneIn(10) ? 0 : 1 + last(folder);
    boolean recorded = number > 0 && !shared && draw.oneIn(14);
    InventedPaper paper = new InventedPaper(
        number, shared && !draw.oneIn(4) ? 1 + last(OTHER) : 0, shared, today, draw);
    List<Invented> changes = new ArrayList<>();
    for (int i = 1 + draw.below(5); i > 0; i--) {
      Recipe recipe = recipes.remove(0);
      recipes.add(recipe);
      // Beside a new column "of" is the column's.
      String where = shared && draw.oneIn(2) && !recipe.name().contains("column") ? OTHER : folder;
      recipe.change().apply(ground(where)).ifPresent(c -> c.lines().forEach(line ->
          changes.add(new Invented(recipe, shared ? of(line, where) : line))));
    }
    if (!adopt(folder, paper, recorded, changes)) {
      adopt(folder, paper, recorded, changes.stream().filter(c -> !c.isFaulty(faults)).toList());
    }
  }

  /** A change that a recipe gave. */
  private record Invented(Recipe recipe, String change) {

    boolean isFaulty(List<String> lines) {
      return lines.stream().anyMatch(l -> l.contains(change.substring(0, change.length() - 1)));
    }
  }

  /** A change that says which agreement it is made to; what fits both, to both. */
  private String of(String change, String folder) {
    if (change.startsWith("{add") && change.contains(", heading: Extra")) {
      return change;
    }
    boolean fitsBoth = change.startsWith("{set: Price") || change.startsWith("{note: Agreement");
    String of = fitsBoth && draw.oneIn(2) ? "[clay, kiln]" : id(folder);
    return change.substring(0, change.length() - 1) + ", of: " + of + "}";
  }

  private boolean adopt(String folder, InventedPaper paper, boolean recorded, List<Invented> changes) {
    List<String> lines = changes.stream().map(Invented::change).toList();
    int number = paper.number() == 0 ? 100 + draw.number() : paper.number();
    String file = folder + (recorded ? "recorded.yaml" : name(number));
    Map<String, String> with = files();
    with.merge(file, recorded ? paper.recorded(lines) : paper.text(lines), String::concat);
    Map<String, String> before = files;
    boolean adopted = adopt(with, paper.shared() ? List.of("", OTHER) : List.of(folder), file,
        changes.stream().map(Invented::recipe).toList());
    if (adopted && !recorded && folder.isEmpty() && paper.number() > 0
        && with.get(file).contains("status: executed")) {
      beforeLast = before;
      withLast = with;
    }
    return adopted;
  }

  /** Takes the files if nothing is wrong with them in the agreements that they concern. */
  private boolean adopt(Map<String, String> with, List<String> folders, String file, List<Recipe> used) {
    Bound other = Bound.of(with);
    List<Finding> found = new ArrayList<>(other.findings());
    if (found.isEmpty()) {
      folders.forEach(folder -> found.addAll(errors(other, agreement(other, id(folder)))));
    }
    List<String> lines = with.get(file).lines().toList();
    faults = found.stream().filter(f -> f.at().file().equals(file)).map(f -> lines.get(f.at().line() - 1)).toList();
    if (found.isEmpty()) {
      files = with;
      bound = other;
      papers++;
      Set.copyOf(used).forEach(r -> made.merge(r.name(), 1, Integer::sum));
    }
    return found.isEmpty();
  }

  private void event(String folder) {
    List<Recipe> used = new ArrayList<>();
    String what = "{happened: " + draw.any(InventedPaper.EVENTS) + "}";
    for (int i = 0; i < 3 && used.isEmpty(); i++) {
      Recipe recipe = draw.any(recipes);
      Optional<String> change = recipe.change().apply(ground(folder)).filter(c -> !c.contains("\n"))
          .filter(c -> Bound.verbsOfEvents().stream().anyMatch(v -> c.startsWith("{" + v + ":")));
      if (change.isPresent()) {
        what = change.get();
        used.add(recipe);
      }
    }
    Map<String, String> with = files();
    String on = draw.oneIn(12) ? "unknown" : today.toString();
    with.merge(folder + "events.yaml", "- {on: " + on + ", " + what.substring(1) + "\n", String::concat);
    adopt(with, List.of(folder), folder + "events.yaml", used);
  }

  private static String id(String folder) {
    return folder.isEmpty() ? "clay" : "kiln";
  }

  private static List<Finding> errors(Bound bound, Agreement agreement) {
    Findings told = new Findings();
    bound.chain(agreement, told);
    return told.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private Ground ground(String folder) {
    return grounds.computeIfAbsent(folder, f -> ground(f, bound, today));
  }

  private Ground ground(String folder, Bound stood, LocalDate day) {
    Agreement agreement = agreement(stood, id(folder));
    List<Instrument> signed = agreement.amendments().stream().filter(a -> a.status() == Status.EXECUTED).toList();
    return new Ground(state(stood, agreement, day), signed, InventedBases.FILES, draw);
  }

  private int last(String folder) {
    return agreement(bound, id(folder)).amendments().stream()
        .mapToInt(a -> Math.max(0, a.name().number())).max().orElse(0);
  }

  static Agreement agreement(Bound bound, String id) {
    return bound.book().agreements().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  static State state(Bound bound, Agreement agreement, LocalDate day) {
    return Chain.inForce(agreement, bound.form(agreement), day, LocalDate.MAX).state();
  }

  static String name(int number) {
    String digits = number < 10 ? "0" + number : number < 100 ? "" + number : "letter" + number;
    return "amendments/" + digits + ".yaml";
  }
}
