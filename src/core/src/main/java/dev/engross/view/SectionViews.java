package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Parameter;
import dev.engross.model.Kind.Shape;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.source.Location;
import dev.engross.template.Markup;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.provision.SaidChanges;
import dev.engross.value.Value;
import dev.engross.wording.Language;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Views of an instrument's sections, numbered. */
final class SectionViews {

  private static final Set<String> SAYS_ITS_SCOPE = Set.of("replace", "waive");
  private static final String CHANGES = "{changes}";

  private final Instrument paper;
  private final List<SideViews> sides;
  private final Printing printing;
  private final Numbering numbering;

  /** @param sides one for each agreement that the paper amends, first that which it lies with */
  SectionViews(Form form, List<SideViews> sides, Printing printing) {
    this.paper = sides.get(0).side().paper();
    this.sides = List.copyOf(sides);
    this.printing = printing;
    this.numbering = Provisions.numbering(paper, form);
  }

  private SideViews about(String agreement) {
    return sides.stream().filter(s -> s.side().id().equals(agreement)).findFirst().orElse(sides.get(0));
  }

  /** The first of those that a section concerns words what it says itself. */
  private SideViews about(Section section) {
    return about(section.of().get(0));
  }

  List<SectionView> sections(List<Provision> provisions) {
    List<SectionView> views = new ArrayList<>();
    for (Provision provision : provisions) {
      views.add(section(provision, views.size()));
    }
    return views;
  }

  private SectionView section(Provision provision, int index) {
    Section section = provision.section();
    ProseWriter prose = about(section).prose();
    List<ChangeView> made = changes(provision);
    // A bare change and its section are one mapping: what the change's own words say is not said again.
    boolean bare = made.size() == 1 && section.kind().equals(Section.CHANGE)
        && SAYS_ITS_SCOPE.contains(made.get(0).verb());
    String text = section.text().text();
    int split = text.indexOf(CHANGES);
    String before = split < 0 ? text : text.substring(0, split);
    String rest = split < 0 ? "" : text.substring(split + CHANGES.length());
    return new SectionView(
        section.id().isEmpty() ? id(provision.path(), index) : section.id(),
        provision.number(),
        prose.plain(provision.heading(), section.at()),
        section.kind(),
        of(section),
        given(section, provision.kind()),
        provision.kind().map(k -> Language.oneOrMany(k.defines(), Headings.rows(section))).orElse(""),
        !before.isBlank() || split >= 0,
        markup(section, before),
        markup(section, rest),
        made,
        sections(provision.inner()),
        printing.said(section.effective(), paper.dated()),
        bare ? ValueView.NONE : printing.said(section.until(), paper.dated()),
        bare ? "" : prose.plain(section.only(), section.at()),
        section.at().toString());
  }

  /** The changes that print something, labelled as the next level of the numbering has it. */
  private List<ChangeView> changes(Provision provision) {
    List<ChangeView> made = new ArrayList<>();
    for (List<Change> said : SaidChanges.of(provision.section().changes())) {
      List<Integer> inner = new ArrayList<>(provision.path());
      inner.add(made.size() + 1);
      made.add(about(said.get(0).manner().of()).changes().change(said, numbering.label(inner)));
    }
    return made;
  }

  /** What its changes are made to; without changes, what its author says that it concerns. */
  private OfView of(Section section) {
    List<String> changed = section.changes().stream().map(c -> c.manner().of()).distinct().toList();
    return OfView.of((changed.isEmpty() ? section.of() : changed).stream().map(id -> about(id).side()).toList());
  }

  private static String id(List<Integer> path, int index) {
    StringBuilder id = new StringBuilder("s");
    path.subList(0, path.size() - 1).forEach(n -> id.append(n).append('-'));
    return id.append(index + 1).toString();
  }

  private Markup markup(Section section, String text) {
    return text.isBlank() ? new Markup("") : about(section).prose().blocks(new Prose(text, section.text().at()));
  }

  private Map<String, Object> given(Section section, Optional<Kind> kind) {
    Map<String, Object> given = new LinkedHashMap<>();
    section.given().forEach((name, argument) -> {
      Optional<Parameter> parameter = kind.flatMap(k -> k.parameter(name));
      given.put(name, argument(argument, parameter, about(section)));
    });
    return given;
  }

  private Object argument(Argument argument, Optional<Parameter> parameter, SideViews about) {
    if (argument instanceof Argument.One one) {
      return one(one, parameter, about);
    }
    if (argument instanceof Argument.Rows rows) {
      return rows.rows().stream().map(r -> row(parameter, r.name(), r.at().toString(), about)).toList();
    }
    Argument.Many many = (Argument.Many) argument;
    boolean names = parameter.map(p -> p.shape() == Shape.NAMES).orElse(false);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < many.values().size(); i++) {
      Value value = many.values().get(i);
      Location at = many.places().get(i);
      values.add(names ? row(parameter, value.text(), at.toString(), about) : value(value, at, about.prose()));
    }
    return values;
  }

  private Object one(Argument.One one, Optional<Parameter> parameter, SideViews about) {
    Shape shape = parameter.map(Parameter::shape).orElse(Shape.VALUE);
    return switch (shape) {
      case TEXT -> about.prose().blocks(new Prose(one.value().text(), one.at()));
      case PARTY -> about.side().standing().named().party(one.value().text()).<Object>map(PartyViews::party)
          .orElseGet(() -> printing.value(one.value()));
      default -> value(one.value(), one.at(), about.prose());
    };
  }

  private ValueView value(Value value, Location at, ProseWriter prose) {
    ValueView view = printing.value(value);
    return new ValueView(prose.value(value, view.text(), at), view.iso(), view.raw(), view.known());
  }

  private Object row(Optional<Parameter> parameter, String name, String at, SideViews about) {
    Optional<ScheduleState> schedule = parameter.flatMap(p -> about.side().standing().after(p.schedule()));
    ScheduleViews schedules = about.schedules();
    return schedule.<Object>map(
        s -> s.row(name).map(r -> schedules.row(r, s.schedule(), ""))
            .orElseGet(() -> schedules.named(name, s.schedule(), at)))
        .orElseGet(() -> new RowView(name, name, name, "", List.of(), "", at));
  }
}
