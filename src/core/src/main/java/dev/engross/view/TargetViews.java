package dev.engross.view;

import dev.engross.conform.PaperName;
import dev.engross.conform.ProvisionNames;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import dev.engross.wording.LikelyPlural;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names targets as prose does, from inside out: {@code the first sentence of Section 2.1}. */
final class TargetViews {

  private static final List<String> WORDS_BEFORE_NUMBERS =
      List.of("Section ", "ARTICLE ", "Article ", "Paragraph ", "Clause ");
  private static final List<String> WORDS_BEFORE_SEVERAL = List.of("Sections ", "Articles ");

  private static final Pattern HEADED = Pattern.compile("(?:Section|Article|ARTICLE|Paragraph|Clause) (\".+\")");
  /** An amendment of the agreement by its number, and no other paper. */
  private static final Pattern NUMBERED = Pattern.compile(".+ No\\. \\d+");
  private static final String AGREEMENT = "Agreement";
  private static final String NOTICES = "notices > ";

  private final Side side;
  private final Standing standing;
  private final Printing printing;
  private final State state;
  private final ScheduleTargets rows;

  /** @param stood writes what stood before the paper, as the headings did that targets are named by */
  TargetViews(Side side, Printing printing, Supplier<ProseWriter> stood) {
    this(side, side.standing().instrument(), "this " + side.paper().called(), printing, stood);
  }

  /**
   * In words that are not those of the paper.
   *
   * @param paper whose targets they are
   * @param self what it is called
   */
  TargetViews(Side side, Instrument paper, String self, Printing printing, Supplier<ProseWriter> stood) {
    this.printing = printing;
    this.side = side;
    this.standing = side.standing();
    this.state = standing.before();
    this.rows = new ScheduleTargets(side, paper, self, stood);
  }

  /**
   * What a change is aimed at.
   *
   * @param target with the column that a row's value is set in by default
   */
  record Aim(Change change, Target target) {}

  /** Some targets of one change, at least one, as one. */
  TargetView target(List<Aim> aims) {
    List<Aim> called = aims.stream().map(a -> new Aim(a.change(), called(a.target(), standing))).toList();
    List<TargetPhrase> phrases = TargetPhrase.joined(called.stream().map(this::phrase).toList());
    List<Target> targets = called.stream().map(Aim::target).toList();
    String text = Language.and(phrases.stream().map(TargetPhrase::text).toList());
    boolean many = phrases.size() > 1 || phrases.get(0).many();
    boolean definition = targets.stream().allMatch(t -> t.step(t.steps().size() - 1).startsWith("\""));
    String label = label(targets, standing);
    return new TargetView(text, label, targets.size() == 1 ? numberOf(targets.get(0)) : "", definition, many);
  }

  /** What a bare change is aimed at, in a heading's words: of rows and values the schedule, of the text all of it. */
  String heading(List<Change> changes) {
    Change first = changes.get(0);
    List<Target> targets = changes.stream().map(Change::target).toList();
    if (first.target().first().equals(AGREEMENT)) {
      return side.the().substring("the ".length());
    }
    boolean parts = targets.stream().anyMatch(t -> t.steps().size() > 1);
    String whole = parts && targets.stream().noneMatch(this::isInSchedule)
        ? target(changes.stream().map(c -> new Aim(c, c.target())).toList()).text()
        : label(targets, standing) + within(first, side);
    String bare = whole.startsWith("the ") ? whole.substring("the ".length()) : whole;
    return parts ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1) : bare;
  }

  private boolean isInSchedule(Target target) {
    return !target.isParty() && standing.after(target.first()).isPresent();
  }

  /** What holds the targets: {@code Schedule A}, {@code Sections 2.1 and 4}. */
  static String label(List<Target> targets, Standing standing) {
    return Language.and(targets.stream()
        .map(t -> t.isParty() ? party(t, standing) : called(t, standing).first()).distinct().toList());
  }

  /** With the names of provisions as the agreement has them; of one that the paper adds, as it has them with it. */
  private static Target called(Target target, Standing standing) {
    State before = standing.before();
    boolean other = target.isParty() || before.schedule(target.first()).isPresent()
        || before.particular(target.first()).isPresent();
    if (other) {
      return target;
    }
    Optional<String> added = ProvisionNames.of(standing.after().text()).broughtBy(target);
    if (added.isPresent()) {
      return new Target(target.text(), List.of(added.get()), target.at());
    }
    Target called = ProvisionNames.of(before.text()).called(target);
    return called.equals(target) ? ProvisionNames.of(standing.after().text()).called(target) : called;
  }

  private TargetPhrase phrase(Aim aim) {
    Target target = aim.target();
    Optional<ScheduleState> schedule = state.schedule(target.first()).or(() ->
        state.schedules().stream().filter(s -> s.formerly().contains(target.first())).findFirst());
    if (target.isParty()) {
      return ofParty(target);
    }
    if (schedule.isPresent() && target.steps().size() > 1) {
      return rows.phrase(aim, schedule.get().schedule());
    }
    if (target.isQuoted() && target.steps().size() == 1 && !(aim.change() instanceof TextChange.Saying)) {
      String what = isHeading(aim, target) ? "the section entitled " : "the definition of ";
      return new TargetPhrase("", what + target.first(), within(aim.change(), side), false);
    }
    if (target.steps().size() == 1) {
      boolean particular = state.particular(target.first()).isPresent();
      boolean several = particular
          ? LikelyPlural.is(target.first())
          : WORDS_BEFORE_SEVERAL.stream().anyMatch(target.first()::startsWith);
      return new TargetPhrase("", (particular ? "the " : "") + first(target), within(aim.change(), side), several);
    }
    return ofText(aim.change(), target);
  }

  private boolean isHeading(Aim aim, Target target) {
    return !(aim.change() instanceof Change.Rename)
        && state.text().all().stream().anyMatch(p -> p.provision().heading().equals(target.quoted()));
  }

  /** {@code the first sentence of Section 2.1}. */
  private TargetPhrase ofText(Change change, Target target) {
    StringBuilder tail = new StringBuilder();
    for (int i = target.steps().size() - 2; i >= 0; i--) {
      boolean defined = target.step(i + 1).startsWith("\"") && i == 0 && target.isSection();
      tail.append(defined ? " in " : " of ").append(i == 0 ? first(target) : part(target, i));
    }
    return new TargetPhrase("", part(target, target.steps().size() - 1), tail + within(change, side), false);
  }

  /** Words, other papers and the agreement itself stand in none, nor does a party. */
  private static String within(Change change, Side side) {
    Target target = change.target();
    if (change instanceof TextChange.Supersede) {
      return NUMBERED.matcher(target.first()).matches() ? side.attached("") : "";
    }
    boolean words = target.first().startsWith("\"") || change instanceof TextChange.Read;
    return words || target.isParty() || target.first().equals(AGREEMENT) ? "" : side.within();
  }

  /** A provision by its heading is said to be one, and one by an older number to have had it on that day. */
  private String first(Target target) {
    if (target.first().equals(AGREEMENT)) {
      return side.the();
    }
    String name = Stream.concat(standing.prior().stream(), side.agreement().amendments().stream())
        .filter(p -> PaperName.isOf(target.first(), p)).map(Instrument::the)
        .findFirst().orElseGet(() -> headed(target.first()));
    return target.asOf().map(d -> name + " (as numbered on " + printing.date(new LegalDate.On(d)).text() + ")")
        .orElse(name);
  }

  private static String headed(String step) {
    Matcher headed = HEADED.matcher(step);
    return headed.matches() ? "the section entitled " + headed.group(1) : step;
  }

  /** {@code the Skipper}, or what is said of it. */
  private TargetPhrase ofParty(Target target) {
    String party = party(target, standing);
    String key = String.join(" > ", target.steps().subList(1, target.steps().size()));
    return key.equals("signs > for")
        ? new TargetPhrase("", "the capacity in which " + party + " signs", "", false)
        : new TargetPhrase(key.isEmpty() ? "" : "the " + said(key), party, key.isEmpty() ? "" : under(), false);
  }

  /** What an agreement says of a party stands under it. */
  private String under() {
    return side.within().isEmpty() ? "" : " under " + side.the();
  }

  /** {@code attention for notices to }, {@code name of }. */
  private static String said(String key) {
    return switch (key) {
      case "is" -> "description of ";
      case "group" -> "collective term for ";
      case "notices > email" -> "email address for notices to ";
      case "notices > copy" -> "copy of notices to ";
      default -> key.startsWith(NOTICES) ? key.substring(NOTICES.length()) + " for notices to " : key + " of ";
    };
  }

  /** The label that a provision has with the paper, or had before it; or the number of a name; empty for none. */
  private String numberOf(Target target) {
    if (Target.isExhibit(target.first())) {
      return ""; // whose label is no number
    }
    Matcher headed = HEADED.matcher(target.first());
    List<State> states = headed.matches() ? List.of(state) : List.of(standing.after(), state);
    return states.stream().flatMap(s -> ProvisionNames.of(s.text()).label(target).stream()).findFirst()
        .orElseGet(() -> closed(number(target.first())));
  }

  /** A bare number as a label is usually closed: {@code 8.}. */
  private static String closed(String number) {
    boolean bare = !number.isEmpty() && number.indexOf('.') < 0 && number.indexOf(' ') < 0 && !number.endsWith(")");
    return bare ? number + "." : number;
  }

  /** {@code 2.1} of {@code Section 2.1}, {@code (c)} of {@code Section 2.1(c)}; empty for what has no number. */
  private static String number(String label) {
    for (String word : WORDS_BEFORE_NUMBERS) {
      if (label.startsWith(word)) {
        int item = label.endsWith(")") ? label.lastIndexOf('(') : -1;
        return label.substring(item < 0 ? word.length() : item); // "Section 1c)" is a slip that was told
      }
    }
    return "";
  }

  /** A party as it is called before the paper, or else with it; or as it was called when it was one. */
  private static String party(Target target, Standing standing) {
    Stream<PartyState> left = standing.after().left().stream().map(State.Left::party)
        .filter(p -> p.party().key().equals(target.party()));
    return Stream.concat(
            Stream.of(standing.before(), standing.after()).flatMap(s -> s.party(target.party()).stream()), left)
        .findFirst()
        .map(p -> PartyViews.party(p).the()).orElse(target.party());
  }

  /** Words in quotation marks are a term that a provision defines, or the heading of a section of something else. */
  private static String part(Target target, int index) {
    String step = target.step(index);
    if (step.startsWith("\"")) {
      boolean term = target.isSection() || target.first().equals(AGREEMENT);
      return (term ? "the definition of " : "the section entitled ") + step;
    }
    if (HEADED.matcher(step).matches()) {
      return headed(step);
    }
    if (step.startsWith("section ")) {
      return "Section" + step.substring("section".length());
    }
    boolean label = step.startsWith("(") || Character.isUpperCase(step.charAt(0)) || Character.isDigit(step.charAt(0));
    return label ? step : "the " + step;
  }
}
