package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Parameter;
import dev.engross.model.Kind.Shape;
import dev.engross.model.Moment;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.template.Markup;
import dev.engross.value.Value;
import dev.engross.wording.Language;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Views of an instrument's sections, numbered. */
final class SectionViews {

  private static final Set<String> SAYS_ITS_SCOPE = Set.of("replace", "waive");
  private static final String CHANGES = "{changes}";
  private static final String TARGET = "{target}";

  private final Form form;
  private final Standing standing;
  private final Printing printing;
  private final ScheduleViews schedules;
  private final ChangeViews changes;
  private final ProseWriter prose;
  private final Numbering numbering;

  SectionViews(
      Form form, Standing standing, Printing printing, ScheduleViews schedules, ChangeViews changes, ProseWriter prose) {
    this.form = form;
    this.standing = standing;
    this.printing = printing;
    this.schedules = schedules;
    this.changes = changes;
    this.prose = prose;
    this.numbering = numbering(form, standing);
  }

  static Numbering numbering(Form form, Standing standing) {
    List<String> own = standing.instrument().numbering();
    return Numbering.of(own.isEmpty() ? form.wording().numbering() : own).orElseThrow();
  }

  List<SectionView> sections() {
    return sections(standing.instrument().body().sections(), List.of(), 0);
  }

  /** @param labelled how many changes of the section around them bear the labels before theirs */
  private List<SectionView> sections(List<Section> sections, List<Integer> above, int labelled) {
    List<SectionView> views = new ArrayList<>();
    int count = labelled;
    for (Section section : sections) {
      Optional<Kind> kind = form.kind(section.kind());
      boolean numbered = kind.map(Kind::numbered).orElse(true);
      count = numbered ? Provisions.ordinal(section, count + 1) : count;
      List<Integer> path = new ArrayList<>(above);
      path.add(count);
      views.add(section(section, kind, numbered ? label(section, path) : "", path, views.size()));
    }
    return views;
  }

  private String label(Section section, List<Integer> path) {
    return section.number().isEmpty() ? numbering.label(path) : section.number();
  }

  private SectionView section(Section section, Optional<Kind> kind, String number, List<Integer> path, int index) {
    int rows = rows(section);
    List<ChangeView> made = changes(section, path);
    // A bare change and its section are one mapping: what the change's own words say is not said again.
    boolean bare = made.size() == 1 && section.kind().equals(Section.CHANGE) && SAYS_ITS_SCOPE.contains(made.get(0).verb());
    int split = section.text().indexOf(CHANGES);
    String before = split < 0 ? section.text() : section.text().substring(0, split);
    String rest = split < 0 ? "" : section.text().substring(split + CHANGES.length());
    return new SectionView(
        section.id().isEmpty() ? id(path, index) : section.id(),
        number,
        heading(section, kind, made, rows),
        section.kind(),
        given(section, kind),
        kind.map(k -> Language.oneOrMany(k.defines(), rows)).orElse(""),
        !before.isBlank() || split >= 0,
        markup(section, before),
        markup(section, rest),
        made,
        sections(section.sections(), path, Provisions.labelled(section)),
        moment(section.effective()),
        bare ? moment(new Moment.Unsaid()) : moment(section.until()),
        bare ? "" : section.only(),
        section.at().toString());
  }

  private ValueView moment(Moment moment) {
    return moment instanceof Moment.Unsaid ? new ValueView("", "", "", false) : printing.moment(moment, standing.instrument().dated());
  }

  /** The changes that print something, labelled as the next level of the numbering has it. */
  private List<ChangeView> changes(Section section, List<Integer> path) {
    List<ChangeView> made = new ArrayList<>();
    for (List<Change> said : ChangeViews.said(section.changes())) {
      List<Integer> inner = new ArrayList<>(path);
      inner.add(made.size() + 1);
      made.add(changes.change(said, numbering.label(inner)));
    }
    return made;
  }

  private static String id(List<Integer> path, int index) {
    StringBuilder id = new StringBuilder("s");
    path.subList(0, path.size() - 1).forEach(n -> id.append(n).append('-'));
    return id.append(index + 1).toString();
  }

  private Markup markup(Section section, String text) {
    return text.isBlank() ? new Markup("") : prose.blocks(new Prose(text, section.at()));
  }

  /** How many rows a section is about: those it adds, or the longest list that it is given. */
  private static int rows(Section section) {
    int added = 0;
    for (Change change : section.changes()) {
      added += change instanceof Change.AddRows add ? add.rows().size() : 0;
    }
    if (added > 0) {
      return added;
    }
    int longest = 1;
    for (Argument argument : section.given().values()) {
      longest = argument instanceof Argument.Many many ? Math.max(longest, many.values().size()) : longest;
    }
    return longest;
  }

  private String heading(Section section, Optional<Kind> kind, List<ChangeView> made, int rows) {
    if (!section.heading().isEmpty()) {
      return section.heading();
    }
    if (kind.isPresent()) {
      return Language.oneOrMany(kind.get().heading(), rows);
    }
    if (section.kind().equals(Section.CHANGE) && !made.isEmpty()) {
      ChangeView change = made.get(0);
      return form.headings().getOrDefault(change.verb(), TARGET).replace(TARGET, capital(change.target().label()));
    }
    return "";
  }

  private static String capital(String label) {
    return label.startsWith("the ") ? label.substring("the ".length()) : label;
  }

  private Map<String, Object> given(Section section, Optional<Kind> kind) {
    Map<String, Object> given = new HashMap<>();
    section.given().forEach((name, argument) -> {
      Optional<Parameter> parameter = kind.flatMap(k -> k.parameter(name));
      given.put(name, argument(argument, parameter));
    });
    return given;
  }

  private Object argument(Argument argument, Optional<Parameter> parameter) {
    if (argument instanceof Argument.One one) {
      return one(one, parameter);
    }
    if (argument instanceof Argument.Rows rows) {
      Optional<ScheduleState> schedule = schedule(parameter);
      return rows.rows().stream().map(r -> row(schedule, r.name(), r.at().toString())).toList();
    }
    Argument.Many many = (Argument.Many) argument;
    boolean names = parameter.map(p -> p.shape() == Shape.NAMES).orElse(false);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < many.values().size(); i++) {
      Value value = many.values().get(i);
      values.add(names ? row(schedule(parameter), value.text(), many.places().get(i).toString()) : printing.value(value));
    }
    return values;
  }

  private Object one(Argument.One one, Optional<Parameter> parameter) {
    Shape shape = parameter.map(Parameter::shape).orElse(Shape.VALUE);
    return switch (shape) {
      case TEXT -> prose.blocks(new Prose(one.value().text(), one.at()));
      case PARTY -> standing.after().party(one.value().text()).<Object>map(PartyViews::party).orElseGet(() -> printing.value(one.value()));
      default -> printing.value(one.value());
    };
  }

  private Optional<ScheduleState> schedule(Optional<Parameter> parameter) {
    return parameter.flatMap(p -> standing.after().schedule(p.schedule()));
  }

  private Object row(Optional<ScheduleState> schedule, String name, String at) {
    return schedule.<Object>map(s -> s.row(name).map(r -> schedules.row(r, s.schedule(), "")).orElseGet(() -> schedules.named(name, s.schedule(), at)))
        .orElseGet(() -> new RowView(name, name, name, "", List.of(), "", at));
  }
}
