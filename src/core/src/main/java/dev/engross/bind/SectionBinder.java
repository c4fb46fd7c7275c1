package dev.engross.bind;

import dev.engross.finding.Findings;
import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Instrument.Amended;
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

  /** What a change says beside its verb's keys, of the agreement that it is made to. */
  static final List<String> OF = List.of("of");

  private final Binding binding;
  private final Scope scope;
  private final Map<String, About> about = new LinkedHashMap<>();

  /** What binds the changes to one agreement. */
  private record About(Scope scope, ChangeBinder changes, ArgumentBinder arguments, KindWords words) {

    static About of(Scope scope, Binding binding, PartyBinder parties, Texts texts) {
      return new About(
          scope, new ChangeBinder(binding, parties, scope.agreement(), scope.schedules(), texts),
          new ArgumentBinder(binding, scope), new KindWords(binding, scope.schedules()));
    }
  }

  /**
   * @param amended the agreements that the paper amends, first the one that it lies with
   * @param texts the Markdown files beside the paper
   */
  SectionBinder(Binding binding, Scopes scopes, List<Amended> amended, PartyBinder parties, Texts texts) {
    this.binding = binding;
    this.scope = scopes.own();
    Binding quiet = new Binding(new Findings());
    for (Amended one : amended) {
      String id = one.name().agreement();
      // What concerns an agreement that did not read is not known to be wrong.
      about.put(id, scopes.of(id).map(s -> About.of(s, binding, parties, texts))
          .orElseGet(() -> About.of(scope.ofNothing(id), quiet, parties.telling(quiet), texts.telling(quiet))));
    }
  }

  List<Section> sections(List<Node> nodes) {
    return sections(nodes, List.of(scope.agreement()));
  }

  /** @param around the agreements that a section concerns which names none itself */
  private List<Section> sections(List<Node> nodes, List<String> around) {
    List<Section> sections = new ArrayList<>();
    for (Node node : nodes) {
      section(node, around).ifPresent(sections::add);
    }
    return sections;
  }

  private Optional<Section> section(Node node, List<String> around) {
    if (node instanceof Scalar name) {
      Optional<Kind> kind = scope.form().kind(name.text());
      if (kind.isEmpty()) {
        unknown("kind of section", name, scope.form().kinds().keySet());
        return Optional.empty();
      }
      Entry entry = new Entry(name, new Scalar(name.at(), "", Node.Style.PLAIN));
      return Optional.of(ofAKind(kind.get(), entry, new Mapping(name.at(), List.of()), around));
    }
    Optional<Mapping> mapping = binding.mapping(node, "a section");
    return mapping.isPresent() ? section(mapping.get(), concerned(mapping.get(), around)) : Optional.empty();
  }

  /** The agreements that a section or a change names, or else those around it. */
  private List<String> concerned(Mapping mapping, List<String> around) {
    Optional<Node> said = mapping.get("of");
    // Beside a column that is added, it is the column's.
    if (said.isEmpty() || mapping.get("add").isPresent() && mapping.get("type").isPresent()) {
      return around;
    }
    List<String> named = new ArrayList<>();
    for (Scalar id : binding.wordList(said.get(), "the key \"of\"")) {
      if (about.containsKey(id.text())) {
        named.add(id.text());
      } else {
        binding.unknown("not-amended", id.at(), "agreement", id.text(), "that the paper amends", about.keySet());
      }
    }
    return named.isEmpty() ? around : named.stream().distinct().toList();
  }

  private Optional<Section> section(Mapping mapping, List<String> of) {
    if (!mapping.entries().isEmpty() && ChangeBinder.VERBS.containsKey(mapping.entries().get(0).key().text())) {
      return Optional.of(bareChange(mapping, of)); // of whose keys one may bear the name of a kind
    }
    for (Entry entry : mapping.entries()) {
      Optional<Kind> kind = scope.form().kind(entry.key().text());
      if (kind.isPresent()) {
        return Optional.of(ofAKind(kind.get(), entry, mapping, of));
      }
    }
    if (ChangeBinder.verbOf(mapping).isPresent()) {
      return Optional.of(bareChange(mapping, of));
    }
    if (mapping.entries().stream().noneMatch(e -> FREE.contains(e.key().text()))) {
      unknown(mapping);
      return Optional.empty();
    }
    return Optional.of(free(mapping, of));
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
          "in the form " + Binding.quoted(scope.form().name()), known, ChangeBinder.MEANT);
    }
  }

  private Section ofAKind(Kind kind, Entry entry, Mapping mapping, List<String> of) {
    List<String> allowed = new ArrayList<>(COMMON);
    allowed.add(kind.name());
    allowed.add("text");
    Keys keys = Keys.of(binding, mapping, "the section " + Binding.quoted(kind.name()), allowed);
    About first = about.get(of.get(0));
    Map<String, Node> given = first.arguments().given(kind, entry);
    Map<String, Argument> bound = new LinkedHashMap<>();
    for (Parameter parameter : kind.parameters()) {
      Node node = given.get(parameter.name());
      if (node != null) {
        bound.put(parameter.name(), first.arguments().argument(parameter, node));
      }
    }
    List<Change> made = new ArrayList<>();
    Spread spread = new Spread(given, entry.key());
    for (Node change : scope.kindChanges(kind.name())) {
      for (String id : of) {
        if (change instanceof Mapping m && about.get(id).words().areSound(kind, m, entry.key())) {
          spread.change(m).ifPresent(c -> made.addAll(about.get(id).changes().change(c, List.of())));
        }
      }
    }
    return section(keys, kind.name(), bound, "", made, List.of(), of, entry);
  }

  private Section bareChange(Mapping mapping, List<String> of) {
    Keys keys = Keys.of(binding, mapping, "a section", keysOf(mapping));
    List<Change> made = changes(mapping, of, COMMON);
    return section(keys, Section.CHANGE, Map.of(), "", made, List.of(), of, mapping.entries().get(0));
  }

  /** A change, made to each of the agreements that it concerns. */
  private List<Change> changes(Mapping mapping, List<String> of, List<String> others) {
    List<Change> changes = new ArrayList<>();
    for (String id : of) {
      changes.addAll(about.get(id).changes().change(mapping, others));
    }
    return changes;
  }

  /** All keys, since the change itself reports those that it does not know. */
  private static List<String> keysOf(Mapping mapping) {
    List<String> keys = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      keys.add(entry.key().text());
    }
    return keys;
  }

  /** A section concerns what its changes are made to, too. */
  private static List<String> with(List<String> of, List<Change> made) {
    List<String> all = of;
    for (Change change : made) {
      if (!all.contains(change.manner().of())) {
        all = new ArrayList<>(all);
        all.add(change.manner().of());
      }
    }
    return all;
  }

  private Section free(Mapping mapping, List<String> of) {
    Keys keys = Keys.of(binding, mapping, "a section", SECTION);
    List<Section> nested = sections(keys.list("sections"), of);
    List<Change> made = new ArrayList<>();
    for (Node node : keys.list("changes")) {
      Optional<Mapping> change = binding.mapping(node, "a change");
      if (change.isPresent()) {
        made.addAll(changes(change.get(), concerned(change.get(), of), OF));
      }
    }
    return section(keys, Section.FREE, Map.of(), keys.heading(), made, nested, of, mapping.entries().get(0));
  }

  private Section section(
      Keys keys, String kind, Map<String, Argument> given, String heading, List<Change> made, List<Section> nested,
      List<String> of, Entry first) {
    String text = kind.equals(Section.CHANGE) ? "" : keys.prose("text"); // a change's words are its own
    return new Section(
        keys.text("id"), kind, given, heading, keys.text("number"), new Prose(text, keys.at("text")), made, nested,
        kind.equals(Section.FREE) && text.isBlank() && keys.list("changes").isEmpty()
            && keys.list("sections").isEmpty(),
        Dates.moment(binding, keys, "effective"), Dates.moment(binding, keys, "until"), with(of, made),
        keys.prose("only"),
        Sics.sic(binding, keys), first.key().at());
  }
}
