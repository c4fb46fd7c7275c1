package dev.engross.bind;

import dev.engross.source.Location;
import dev.engross.value.Reading;
import dev.engross.value.TierList;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.value.Values;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Binds typed values. */
final class Literals {

  private Literals() {}

  /** The value; not known, with a finding, where it does not read. */
  static Value value(Binding binding, Node node, ValueType type, String what) {
    if (node instanceof Sequence tiers && type == ValueType.FEE && !tiers.items().isEmpty()) {
      return tiers(binding, tiers);
    }
    return binding.words(node, what).map(s -> literal(binding, s, type)).orElse(Value.Special.UNKNOWN);
  }

  /** Where each tier of a fee is written; empty for other values, and where some tier could not be read. */
  static List<Location> tiers(Node node, Value value) {
    List<Node> literals = node instanceof Sequence list ? list.items() : List.of(node);
    return value instanceof Value.Fee fee && fee.tiers().size() == literals.size()
        ? literals.stream().map(Node::at).toList()
        : List.of();
  }

  /** A value whose type its own characters tell: a date, a sum, a rate, a span, or words. */
  static Value inferred(Binding binding, Node node, String what) {
    return binding.words(node, what).map(s -> read(binding, s, Values.infer(s.text()), "value"))
        .orElse(Value.Special.UNKNOWN);
  }

  private static Value literal(Binding binding, Scalar scalar, ValueType type) {
    return read(binding, scalar, Values.read(type, scalar.text()), type.word());
  }

  private static Value read(Binding binding, Scalar scalar, Reading reading, String type) {
    if (reading instanceof Reading.Fault fault) {
      binding.fault("bad-" + type, scalar, fault);
      return Value.Special.UNKNOWN;
    }
    Value value = ((Reading.Read) reading).value();
    if (value instanceof Value.Name) {
      Braces.noReference(binding, scalar, "a " + type);
    }
    return value;
  }

  private static boolean isLeftOut(String literal) {
    return Values.read(ValueType.FEE, literal) instanceof Reading.Read read
        && read.value() == Value.Special.REDACTED;
  }

  private static Value tiers(Binding binding, Sequence tiers) {
    List<Scalar> scalars = binding.wordList(tiers, "a tier");
    List<String> literals = new ArrayList<>(scalars.size());
    scalars.forEach(s -> literals.add(s.text()));
    if (literals.stream().allMatch(Literals::isLeftOut)) {
      return Value.Special.REDACTED;
    }
    TierList list = Values.readTiers(literals);
    for (Reading.Fault fault : list.faults()) {
      binding.fault("bad-fee", scalars.get(fault.item()), fault);
    }
    return new Value.Fee(list.tiers());
  }
}
