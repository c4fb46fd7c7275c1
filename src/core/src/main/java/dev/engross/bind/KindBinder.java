package dev.engross.bind;

import dev.engross.finding.Severity;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Check;
import dev.engross.model.Kind.Parameter;
import dev.engross.model.Kind.Shape;
import dev.engross.value.ValueType;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the kinds of section that a form declares. */
final class KindBinder {

  static final List<String> KIND = List.of("takes", "heading", "defines", "changes", "checks", "numbered", "standing");
  static final List<String> CHECK = List.of("rule", "severity", "if", "says");
  private static final String OPTIONAL = "optional ";
  private static final Map<String, Shape> SHAPES =
      Map.of("rows of ", Shape.ROWS, "names of ", Shape.NAMES, "list of ", Shape.LIST);

  private final Binding binding;

  KindBinder(Binding binding) {
    this.binding = binding;
  }

  /** The changes of a kind, as the form's author wrote them, without those that can be none whatever the arguments. */
  List<Node> changes(Entry entry) {
    if (!(entry.value() instanceof Mapping mapping)) {
      return List.of();
    }
    ChangeBinder changes =
        new ChangeBinder(binding, new PartyBinder(binding, Map.of()), "", List.of(), Texts.none(binding));
    return mapping.get("changes").map(binding::list).orElse(List.of()).stream().filter(changes::isShaped).toList();
  }

  Optional<Kind> kind(Entry entry) {
    Scalar name = entry.key();
    if (isReserved(name.text())) {
      binding.error("reserved-kind", name.at(), "a kind cannot be called " + Binding.quoted(name.text())
          + ", which is a verb or a key of sections or changes",
          "give the kind another name");
      return Optional.empty();
    }
    if (!Ids.isWord(name.text())) {
      binding.error("bad-id", name.at(), "a kind cannot be called " + Binding.quoted(name.text())
          + ", since a file in sections/ bears its name",
          "use a to z, 0 to 9 and -, beginning with a letter");
      return Optional.empty();
    }
    boolean empty = entry.value() instanceof Scalar scalar && scalar.text().isEmpty();
    Mapping mapping =
        (empty ? Optional.<Mapping>empty() : binding.mapping(entry.value(), "a kind of section"))
            .orElseGet(() -> new Mapping(entry.value().at(), List.of()));
    Keys keys = Keys.of(binding, mapping, "a kind of section", KIND);
    List<Parameter> parameters = keys.node("takes").map(this::takes).orElse(List.of());
    List<String> taken = parameters.stream().map(Parameter::name).toList();
    Set<String> used = new HashSet<>();
    keys.list("changes").forEach(change -> mustTake(change, taken, used));
    List<Check> checks = keys.list("checks").stream().flatMap(n -> binding.mapping(n, "a check").stream())
        .map(m -> check(m, parameters)).toList();
    checks.forEach(check -> used.add(check.parameter()));
    takesNone(keys, "heading", taken, used);
    takesNone(keys, "defines", taken, used);
    return Optional.of(
        new Kind(
            name.text(), parameters, keys.prose("heading"), keys.prose("defines"), keys.yes("numbered", true),
            keys.yes("standing", true),
            !changes(entry).isEmpty(),
            // One that is misspelled in a change is told there, and is not unused too.
            taken.containsAll(used) ? parameters.stream().filter(p -> !used.contains(p.name())).toList() : List.of(),
            checks, name.at()));
  }

  /** A kind of the name of a verb, or of a key beside one, would take an author's change for a section of its own. */
  private static boolean isReserved(String name) {
    return ChangeBinder.VERBS.containsKey(name)
        || ChangeBinder.VERBS.values().stream().anyMatch(keys -> keys.contains(name))
        || ChangeBinder.MANNER.contains(name)
        || SectionBinder.SECTION.contains(name);
  }

  /** What stands for a parameter that the kind does not take would be left out without a word, whatever is given. */
  private void mustTake(Node node, List<String> taken, Set<String> used) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        mustTake(entry.key(), taken, used);
        mustTake(entry.value(), taken, used);
      }
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> mustTake(item, taken, used));
    } else if (node instanceof Scalar scalar) {
      Spread.parameter(scalar.text()).ifPresent(used::add);
      Spread.parameter(scalar.text().substring(scalar.text().indexOf('$') + 1)).ifPresent(second -> {
        used.add(second);
        binding.error("unknown-parameter", scalar.at(),
            "only the first $ of these words can stand for a parameter, and $" + second + " would be printed as it is",
            "let the kind take all that varies here as one parameter, or write its words in a template");
      });
      Spread.parameter(scalar.text()).filter(name -> !taken.contains(name))
          .ifPresent(name ->
              binding.unknown("unknown-parameter", scalar.at(), "parameter", name, "of this kind", taken));
    }
  }

  /** Words of the kind that no argument is put into. */
  private void takesNone(Keys keys, String key, List<String> taken, Set<String> used) {
    String words = keys.prose(key);
    for (int at = words.indexOf('$'); at >= 0; at = words.indexOf('$', at + 1)) {
      Optional<String> parameter = Spread.parameter(words.substring(at)).filter(taken::contains);
      if (parameter.isPresent()) {
        used.add(parameter.get()); // which is told here
        binding.error("unknown-parameter", keys.scalar(key).orElseThrow().at(at),
            "the key " + Binding.quoted(key) + " takes no parameter, and $" + parameter.get()
                + " would be printed as it is",
            "leave it out; a template of the kind's own can print it beside the heading");
      }
    }
  }

  private List<Parameter> takes(Node node) {
    List<Parameter> parameters = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        binding.words(entry.value(), "a parameter").ifPresent(s -> parameters.add(parameter(entry.key().text(), s)));
      }
    } else {
      binding.words(node, "a parameter").ifPresent(s -> parameters.add(parameter(Kind.IT, s)));
    }
    return parameters;
  }

  private Parameter parameter(String name, Scalar takes) {
    boolean optional = takes.text().startsWith(OPTIONAL);
    String type = optional ? takes.text().substring(OPTIONAL.length()).strip() : takes.text();
    for (Map.Entry<String, Shape> shape : SHAPES.entrySet()) {
      if (type.startsWith(shape.getKey())) {
        return shaped(name, optional, shape.getValue(), type.substring(shape.getKey().length()).strip(), takes);
      }
    }
    return switch (type) {
      case "target" -> new Parameter(name, optional, Shape.TARGET, "", ValueType.NAME, takes.at());
      case "party" -> new Parameter(name, optional, Shape.PARTY, "", ValueType.NAME, takes.at());
      case "text" -> new Parameter(name, optional, Shape.TEXT, "", ValueType.TEXT, takes.at());
      default -> new Parameter(name, optional, Shape.VALUE, "", valueType(type, takes), takes.at());
    };
  }

  private Parameter shaped(String name, boolean optional, Shape shape, String of, Scalar takes) {
    return shape == Shape.LIST
        ? new Parameter(name, optional, shape, "", valueType(of, takes), takes.at())
        : new Parameter(name, optional, shape, of, ValueType.NAME, takes.at());
  }

  private ValueType valueType(String word, Scalar takes) {
    Optional<ValueType> type = ValueType.named(word);
    if (type.isEmpty()) {
      List<String> known = new ArrayList<>(ScheduleBinder.TYPES);
      known.addAll(List.of("target", "party", "rows of …", "names of …", "list of …"));
      binding.error("wrong-value", takes.at(), "a parameter cannot be " + Binding.quoted(takes.text()),
          Binding.nearOr(word, known));
    }
    return type.orElse(ValueType.TEXT);
  }

  private Check check(Mapping mapping, List<Parameter> parameters) {
    Keys keys = Keys.of(binding, mapping, "a check", CHECK);
    String condition = keys.required("if");
    String parameter = condition.startsWith("$") ? condition.substring(1) : condition;
    if (!condition.isEmpty() && parameters.stream().noneMatch(p -> p.name().equals(parameter))) {
      binding.unknown("unknown-parameter", keys.at("if"), "parameter", parameter,
          parameters.stream().map(Parameter::name).toList());
    }
    Severity severity = Severities.of(keys.oneOf("severity", Severities.WORDS, "error"));
    return new Check(keys.required("rule"), severity, parameter, keys.requiredProse("says"), keys.at());
  }
}
