package dev.engross.bind;

import dev.engross.model.Argument;
import dev.engross.model.Kind;
import dev.engross.model.Kind.Parameter;
import dev.engross.model.Kind.Shape;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds what an author gives to a kind of section. */
final class ArgumentBinder {

  private final Binding binding;
  private final Scope scope;
  private final RowBinder rows;

  ArgumentBinder(Binding binding, Scope scope) {
    this.binding = binding;
    this.scope = scope;
    this.rows = new RowBinder(binding);
  }

  /** The nodes given, by parameter. */
  Map<String, Node> given(Kind kind, Entry entry) {
    Map<String, Node> given = new HashMap<>();
    List<Keys> keys = List.of();
    boolean nothing = entry.value() instanceof Scalar scalar && scalar.text().isEmpty();
    if (kind.parameters().size() == 1 && kind.parameter(Kind.IT).isPresent()) {
      if (!nothing) {
        given.put(Kind.IT, entry.value());
      }
    } else if (!nothing && kind.parameters().isEmpty() && !(entry.value() instanceof Mapping)) {
      binding.error("wrong-type", entry.value().at(),
          "the section " + Binding.quoted(kind.name()) + " takes nothing after its name", "write - " + kind.name());
    } else if (!nothing) {
      Optional<Mapping> mapping = binding.mapping(entry.value(), "the section " + Binding.quoted(kind.name()));
      if (mapping.isEmpty()) {
        return given;
      }
      keys = List.of(named(kind, mapping.get(), given));
    }
    for (Parameter parameter : kind.parameters()) {
      boolean meant = keys.stream().anyMatch(k -> k.isMeant(parameter.name()));
      if (!parameter.optional() && !given.containsKey(parameter.name()) && !meant) {
        String what = parameter.name().equals(Kind.IT) ? "what it is about" : Binding.quoted(parameter.name());
        binding.error("missing-parameter", entry.key().at(),
            "the section " + Binding.quoted(kind.name()) + " must be given " + what,
            "write " + kind.name() + ": " + (parameter.name().equals(Kind.IT) ? "…" : "{" + parameter.name() + ": …}"));
      }
    }
    return given;
  }

  private Keys named(Kind kind, Mapping mapping, Map<String, Node> given) {
    Keys keys = Keys.of(
        binding, mapping, "the section " + Binding.quoted(kind.name()),
        kind.parameters().stream().map(Parameter::name).toList());
    mapping.entries().forEach(e -> given.put(e.key().text(), e.value()));
    return keys;
  }

  Argument argument(Parameter parameter, Node node) {
    return switch (parameter.shape()) {
      case ROWS -> new Argument.Rows(columns(parameter).map(c -> rows.rows(node, c)).orElse(List.of()), node.at());
      case NAMES -> {
        schedule(parameter);
        yield many(parameter, node);
      }
      case LIST -> many(parameter, node);
      case PARTY -> party(parameter, node);
      case VALUE, TEXT, TARGET ->
          new Argument.One(
              Literals.value(binding, node, parameter.type(), "the parameter " + Binding.quoted(parameter.name())),
              node.at());
    };
  }

  private Optional<List<Schedule.Column>> columns(Parameter parameter) {
    return schedule(parameter).map(Schedule::columns);
  }

  /** The schedule whose rows or names a parameter takes; empty, with a finding, if there is none. */
  private Optional<Schedule> schedule(Parameter parameter) {
    Optional<Schedule> schedule = scope.schedule(parameter.schedule());
    if (schedule.isEmpty()) {
      binding.unknown("unknown-schedule", parameter.at(), "schedule", parameter.schedule(),
          scope.schedules().stream().map(Schedule::label).toList());
    }
    return schedule;
  }

  private Argument many(Parameter parameter, Node node) {
    List<Value> values = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    ValueType type = parameter.shape() == Shape.NAMES ? ValueType.NAME : parameter.type();
    for (Node item : binding.list(node)) {
      values.add(Literals.value(binding, item, type, "the parameter " + Binding.quoted(parameter.name())));
      places.add(item.at());
    }
    return new Argument.Many(values, places, node.at());
  }

  private Argument party(Parameter parameter, Node node) {
    Value value = Literals.value(binding, node, ValueType.NAME, "the parameter " + Binding.quoted(parameter.name()));
    if (node instanceof Scalar scalar && !scope.partyKeys().contains(value.text())) {
      binding.unknownParty(scalar, scope.parties());
    }
    return new Argument.One(value, node.at());
  }
}
