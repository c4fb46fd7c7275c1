package dev.engross.bind;

import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Parameter;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds sections: of a kind of the form, of one bare change, or free. */
final class SectionBinder {

  /** What any section may say. */
  static final List<String> COMMON = List.of("id", "number", "effective", "until", "of", "only", "sic");

  /** What a free section says beside it. */
  static final List<String> FREE = List.of("heading", "text", "changes", "sections");

  static final List<String> SECTION = Stream.of(COMMON, FREE).flatMap(List::stream).toList();

  private final Binding binding;
  private final Scope scope;
  private final ChangeBinder changes;
  private final ArgumentBinder arguments;
  private final KindWords words;

  /** @param texts the Markdown files beside the paper */
  SectionBinder(Binding binding, Scope scope, PartyBinder parties, Texts texts) {
    this.binding = binding;
    this.scope = scope;
    this.changes = new ChangeBinder(binding, parties, scope.schedules(), texts);
    this.arguments = new ArgumentBinder(binding, scope);
    this.words = new KindWords(binding, scope.schedules());
  }

  List<Section> sections(List<Node> nodes) {
    List<Section> sections = new ArrayList<>();
    for (Node node : nodes) {
      section(node).ifPresent(sections::add);
    }
    return sections;
  }

  private Optional<Section> section(Node node) {
    if (node instanceof Scalar name) {
      Optional<Kind> kind = scope.form().kind(name.text());
      if (kind.isEmpty()) {
        unknown("kind of section", name, scope.form().kinds().keySet());
        return Optional.empty();
      }
      Entry entry = new Entry(name, new Scalar(name.at(), "", Node.Style.PLAIN));
      return Optional.of(ofAKind(kind.get(), entry, new Mapping(name.at(), List.of())));
    }
    return binding.mapping(node, "a section").flatMap(this::section);
  }

  private Optional<Section> section(Mapping mapping) {
    if (!mapping.entries().isEmpty() && ChangeBinder.VERBS.containsKey(mapping.entries().get(0).key().text())) {
      return Optional.of(bareChange(mapping)); // of whose keys one may bear the name of a kind
    }
    for (Entry entry : mapping.entries()) {
      Optional<Kind> kind = scope.form().kind(entry.key().text());
      if (kind.isPresent()) {
        return Optional.of(ofAKind(kind.get(), entry, mapping));
      }
    }
    if (ChangeBinder.verbOf(mapping).isPresent()) {
      return Optional.of(bareChange(mapping));
    }
    if (mapping.entries().stream().noneMatch(e -> FREE.contains(e.key().text()))) {
      unknown(mapping);
      return Optional.empty();
    }
    return Optional.of(free(mapping));
  }

  private void unknown(Mapping mapping) {
    List<String> known = new ArrayList<>(scope.form().kinds().keySet());
    known.addAll(ChangeBinder.VERBS.keySet());
    known.addAll(FREE);
    Scalar key = mapping.entries().isEmpty()
        ? new Scalar(mapping.at(), "", Node.Style.PLAIN)
        : mapping.entries().get(0).key();
    unknown("kind of section and no verb", key, known);
  }

  /** Not told where the form itself is unknown. */
  private void unknown(String what, Scalar name, Collection<String> known) {
    if (scope.formKnown()) {
      binding.unknown("unknown-kind", name.at(), what, name.text(),
          "in the form " + Binding.quoted(scope.form().name()), known);
    }
  }

  private Section ofAKind(Kind kind, Entry entry, Mapping mapping) {
    List<String> allowed = new ArrayList<>(COMMON);
    allowed.add(kind.name());
    allowed.add("text");
    Keys keys = Keys.of(binding, mapping, "the section " + Binding.quoted(kind.name()), allowed);
    Map<String, Node> given = arguments.given(kind, entry);
    Map<String, Argument> bound = new LinkedHashMap<>();
    for (Parameter parameter : kind.parameters()) {
      Node node = given.get(parameter.name());
      if (node != null) {
        bound.put(parameter.name(), arguments.argument(parameter, node));
      }
    }
    List<Change> made = new ArrayList<>();
    Spread spread = new Spread(given, entry.key());
    for (Node change : scope.kindChanges(kind.name())) {
      if (change instanceof Mapping m && words.areSound(kind, m, entry.key())) {
        spread.change(m).ifPresent(c -> made.addAll(changes.change(c, List.of())));
      }
    }
    return section(keys, kind.name(), bound, "", made, List.of(), entry);
  }

  private Section bareChange(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a section", keysOf(mapping));
    List<Change> made = changes.change(mapping, COMMON);
    return section(keys, Section.CHANGE, Map.of(), "", made, List.of(), mapping.entries().get(0));
  }

  /** All keys, since the change itself reports those that it does not know. */
  private static List<String> keysOf(Mapping mapping) {
    return mapping.entries().stream().map(e -> e.key().text()).toList();
  }

  private Section free(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a section", SECTION);
    List<Section> nested = sections(keys.list("sections"));
    List<Change> made = changes.changes(keys.list("changes"));
    return section(keys, Section.FREE, Map.of(), keys.heading(), made, nested, mapping.entries().get(0));
  }

  /** The agreements that a section concerns; beside a column that is added, {@code of} is the column's. */
  private static List<String> of(Keys keys, List<Change> made) {
    boolean ofColumn = made.stream().anyMatch(Change.AddColumn.class::isInstance) && keys.has("type");
    return ofColumn ? List.of() : keys.texts("of");
  }

  private Section section(
      Keys keys, String kind, Map<String, Argument> given, String heading, List<Change> made, List<Section> nested,
      Entry first) {
    String text = kind.equals(Section.CHANGE) ? "" : keys.prose("text"); // a change's words are its own
    return new Section(
        keys.text("id"), kind, given, heading, keys.text("number"), new Prose(text, keys.at("text")), made, nested,
        kind.equals(Section.FREE) && text.isBlank() && keys.list("changes").isEmpty()
            && keys.list("sections").isEmpty(),
        Dates.moment(binding, keys, "effective"), Dates.moment(binding, keys, "until"), of(keys, made),
        keys.prose("only"),
        Sics.sic(binding, keys), first.key().at());
  }
}
