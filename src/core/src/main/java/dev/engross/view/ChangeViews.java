package dev.engross.view;

import static java.util.regex.Matcher.quoteReplacement;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.markdown.Markdown;
import dev.engross.model.Change;
import dev.engross.model.Change.Manner;
import dev.engross.model.Change.Place;
import dev.engross.model.Moment;
import dev.engross.model.NewProvision;
import dev.engross.model.Party;
import dev.engross.model.Prose;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import dev.engross.provision.NumberedProvision;
import dev.engross.target.Target;
import dev.engross.value.LegalDate;
import dev.engross.view.ChangeView.NewProvisionView;
import dev.engross.view.TargetViews.Aim;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Views of changes. */
final class ChangeViews {

  /** Words that the general form prints as Markdown; others stand inside its sentences. */
  private static final Set<String> MARKDOWN = Set.of("with", "text", "that");

  /** Words of a text that a change goes by. */
  private static final Set<String> STOOD = Set.of("strike", "after", "before");

  private static final Pattern HEADING = Pattern.compile("^#+ +(.+?) *$", Pattern.MULTILINE);

  private final Side side;
  private final Standing standing;
  private final Printing printing;
  private final ScheduleViews schedules;
  private final ProseWriter prose;
  private final FormerWords former;
  private final TargetViews targets;
  private final ChangeSubjects subjects;

  /** @param writers writes what stands in a state: its references are to that state */
  ChangeViews(
      Side side, Printing printing, ScheduleViews schedules, ProseWriter prose,
      Function<State, ProseWriter> writers) {
    this.side = side;
    this.standing = side.standing();
    this.printing = printing;
    this.schedules = schedules;
    this.prose = prose;
    this.subjects = new ChangeSubjects(standing);
    this.former = new FormerWords(standing, printing, subjects, writers);
    this.targets = new TargetViews(side, printing, former::writer);
  }

  /**
   * One view of what is said together.
   *
   * @param label of the change among several of its section
   */
  ChangeView change(List<Change> said, String label) {
    List<ChangeView> views = said.stream().map(this::one).toList();
    ChangeView first = views.get(0);
    boolean alike = views.stream().allMatch(v -> v.was().equals(first.was()));
    return new ChangeView(
        first.verb(), first.kind(), first.of(), label, targets.target(said.stream().map(this::aim).toList()),
        first.says(), first.silent(), alike ? first.was() : "", first.now(),
        views.stream().flatMap(v -> v.rows().stream()).toList(), first.headings(), first.words(),
        first.inner(),
        said.get(0) instanceof Change.Restate ? Language.and(said.stream().map(this::attached).toList()) : first.to(),
        first.after(), first.before(), first.only(), first.effective(), first.until(), first.show(), first.computed());
  }

  private Aim aim(Change change) {
    return new Aim(change, subjects.whole(change));
  }

  private ChangeView one(Change change) {
    if (change instanceof TextChange words) {
      Map<String, String> said = new LinkedHashMap<>();
      boolean exhibit = isExhibit(change.target().first());
      (exhibit ? words.inText() : words).words().forEach((key, text) -> said.put(
          key, MARKDOWN.contains(key) ? prose.markdown(exhibit ? headed(text) : text, change.at())
              : writer(change, key, text).plain(text, change.at())));
      if (exhibit && said.containsKey("heading")) {
        String title = "_" + Markdown.literal(said.remove("heading")) + "_";
        said.merge("text", title, (text, above) -> above + "\n\n" + text);
      }
      said.computeIfPresent(
          "which", (key, place) -> Language.ordinalWord(Integer.parseInt(place)).toLowerCase(Locale.ROOT));
      String now = Stream.of("with", "text", "insert").map(key -> said.getOrDefault(key, "")).filter(w -> !w.isEmpty())
          .findFirst().orElse("");
      return view(change, "", now, List.of(), said, said.getOrDefault("to", ""), said.getOrDefault("after", ""),
          said.getOrDefault("before", ""), false);
    }
    if (change instanceof Change.Set set) {
      Target target = subjects.whole(set);
      return view(change, former.was(set, target), now(set, target), rows(change), Map.of(), "", "", "", false);
    }
    if (change instanceof Change.Rename rename) {
      return view(change, former.was(change, change.target()), full(rename.to(), change.target()),
          rows(change), Map.of(), rename.to(), "", "", false);
    }
    if (change instanceof Change.Substitute substitute) {
      return view(
          change, former.was(change, change.target()), described(substitute.party()), List.of(), role(change), "", "",
          "", false);
    }
    Optional<Schedule.Column> column = subjects.wholeColumn(change);
    if (column.isPresent()) {
      String heading = prose.plain(column.get().heading(), column.get().at());
      Place place = change instanceof Change.AddColumn add ? add.place() : new Place("", "", change.at());
      return view(change, "", "", List.of(), heading.isEmpty() ? Map.of() : Map.of("heading", heading), "",
          heading(place.after(), change.target()), heading(place.before(), change.target()), false);
    }
    if (change instanceof Change.Remove remove && remove.reserved()) {
      return view(change, "", "", rows(change), ChangeSubjects.reserved(change.target()), "", "", "", false);
    }
    if (change instanceof Change.Move move) {
      return placed(change, move.place());
    }
    if (change instanceof Change.AddRows add) {
      return placed(change, add.place());
    }
    if (change instanceof Change.Restate restate) {
      return view(change, "", "", rows(change), Map.of(), attached(restate), "", "", !restate.rows().known());
    }
    return view(change, "", "", rows(change), role(change), "", "", "", false);
  }

  /** The role of a party that a change adds, takes away or puts in another's place. */
  private Map<String, String> role(Change change) {
    if (!change.target().isParty() || change.target().steps().size() > 1) {
      return Map.of();
    }
    String key = change.target().party();
    Optional<Party> party = (change instanceof Change.Remove ? standing.before() : standing.after()).party(key)
        .map(State.PartyState::party);
    return party.map(p -> Map.of("role", p.role().name().toLowerCase(Locale.ROOT))).orElse(Map.of());
  }

  private boolean isExhibit(String label) {
    return Target.isExhibit(label)
        || standing.before().text().exhibits().stream().anyMatch(e -> e.label().equals(label));
  }

  /** In a quotation, headings of an exhibit are underlined and stand above its text, as its own does. */
  private static String headed(String text) {
    return HEADING.matcher(text)
        .replaceAll(h -> h.group(1).equals("~") ? "" : "\n_" + quoteReplacement(h.group(1)) + "_\n");
  }

  /** What the head of the attached schedule says. */
  private String attached(Change restate) {
    return side.attached(standing.attached(restate).map(ScheduleState::label).orElse(restate.target().first()));
  }

  /** Words that stand in the agreement are told as the paper found them. */
  private ProseWriter writer(Change change, String key, String text) {
    boolean stood = change instanceof TextChange.In && STOOD.contains(key);
    return stood && text.indexOf('{') >= 0 ? former.writer(change) : prose;
  }

  /** A party by its name and what it is. */
  private static String described(Party party) {
    return party.is().isEmpty() ? party.name() : party.name() + ", " + party.is();
  }

  /** The heading of a column by its key; the key where it has none, and empty for no column. */
  private String heading(String column, Target target) {
    return standing.after(target.first()).flatMap(s -> s.schedule().column(column))
        .map(c -> c.heading().isEmpty() ? c.key() : prose.plain(c.heading(), c.at())).orElse(column);
  }

  private ValueView said(Moment moment) {
    return printing.said(moment, LegalDate.Unknown.UNKNOWN);
  }

  private ChangeView placed(Change change, Place place) {
    return view(change, "", "", rows(change), Map.of(), "", full(place.after(), change.target()),
        full(place.before(), change.target()), false);
  }

  /** A name as prose has it, if it is a row's. */
  private String full(String name, Target target) {
    return name.isEmpty()
        ? ""
        : standing.before().schedule(target.first()).map(s -> ScheduleViews.full(name, s.schedule())).orElse(name);
  }

  private ChangeView view(
      Change change, String was, String now, List<RowView> rows, Map<String, String> words, String to, String after,
      String before, boolean computed) {
    Manner manner = change.manner();
    boolean own = !manner.was().isEmpty() && !manner.was().equals("shown");
    String stood = own ? prose.plain(manner.was(), change.at()) : was;
    return new ChangeView(
        change.verb(), subjects.kind(change), OfView.of(List.of(side)), "",
        targets.target(List.of(new Aim(change, change.target()))),
        manner.isSilent() ? "" : prose.markdown(manner.says(), change.at()),
        manner.isSilent(), stood, now, rows, headings(change), words, inner(change), to, after, before,
        prose.plain(manner.only(), change.at()), said(manner.effective()), said(manner.until()), manner.show(),
        computed);
  }

  private List<NewProvisionView> inner(Change change) {
    if (isExhibit(change.target().first())) {
      return List.of();
    }
    Optional<NewProvision> content = change instanceof TextChange.Add add ? Optional.of(add.content())
        : change instanceof TextChange.Replace replace ? Optional.of(replace.content()) : Optional.empty();
    return content.map(c -> NumberedProvision.inside(
        standing.before().text().numbering(), change.target().first(), c)).orElse(List.of()).stream()
        .map(this::inner).toList();
  }

  private NewProvisionView inner(NumberedProvision one) {
    NewProvision given = one.given();
    return new NewProvisionView(
        one.label(), prose.plain(given.heading(), given.at()), prose.blocks(new Prose(given.text(), given.at())),
        one.inner().stream().map(this::inner).toList(), given.at().toString());
  }

  private List<String> headings(Change change) {
    return change instanceof Change.AddRows
        ? standing.after(change.target().first())
            .map(s -> s.schedule().valueColumns().stream().filter(Schedule.Column::printed)
                .map(c -> prose.plain(c.heading(), c.at())).toList())
            .orElse(List.of())
        : List.of();
  }

  /** Rows that a change adds, or that its target names. */
  private List<RowView> rows(Change change) {
    Optional<ScheduleState> schedule = standing.after(change.target().first());
    if (schedule.isEmpty()) {
      return List.of();
    }
    if (change instanceof Change.AddRows add) {
      return add.rows().stream().map(r -> row(schedule.get(), r.name(), r.at().toString())).toList();
    }
    String name = change.target().step(1);
    return name.isEmpty()
        ? List.of()
        : List.of(row(standing.before().schedule(change.target().first()).orElse(schedule.get()), name,
            change.at().toString()));
  }

  private RowView row(ScheduleState schedule, String name, String at) {
    return schedule.row(name).map(r -> schedules.row(r, schedule.schedule(), ""))
        .orElseGet(() -> schedules.named(name, schedule.schedule(), at));
  }

  private String now(Change.Set set, Target target) {
    String now = printing.noun(set.to(), subjects.column(target).map(Schedule.Column::of).orElse(""));
    return prose.value(set.to(), now, set.at());
  }

  /** All rows that some changes add. */
  List<RowView> added(List<Change> changes) {
    List<RowView> rows = new ArrayList<>();
    changes.stream().filter(Change.AddRows.class::isInstance).forEach(c -> rows.addAll(rows(c)));
    return rows;
  }

  /** All rows that some changes remove. */
  List<RowView> removed(List<Change> changes) {
    List<RowView> rows = new ArrayList<>();
    changes.stream().filter(Change.Remove.class::isInstance).forEach(c -> rows.addAll(rows(c)));
    return rows;
  }
}
