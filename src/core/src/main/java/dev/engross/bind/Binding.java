package dev.engross.bind;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Party;
import dev.engross.source.Location;
import dev.engross.value.Reading;
import dev.engross.value.ValueType;
import dev.engross.value.Values;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all binders share: where findings go, and the shapes that YAML values can be asked for. */
final class Binding {

  private final Findings findings;
  private final Set<Location> misshapen = new HashSet<>();

  Binding(Findings findings) {
    this.findings = findings;
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  /** An error; not told where another rule has told of its cause at the same place. */
  void error(String rule, Location at, String message, String mend) {
    if (rule.equals("missing-key") || !findings.hasOtherErrorAt(at, rule)) {
      findings.add(Finding.error(rule, at, message, mend));
    }
  }

  /** Whether a node is a scalar, and not the missing value of a key. */
  static boolean hasWords(Node node) {
    return node instanceof Scalar scalar && !(scalar.text().isEmpty() && scalar.style() == Node.Style.PLAIN);
  }

  /** Words: a scalar that is not empty. */
  Optional<Scalar> words(Node node, String what) {
    if (hasWords(node)) {
      return Optional.of((Scalar) node);
    }
    misshapen(node, what + " must be words, and this is " + shape(node),
        "write words, in quotes if they have a colon or a brace");
    return Optional.empty();
  }

  Optional<Mapping> mapping(Node node, String what) {
    return mapping(node, what, "write it as key: value");
  }

  /** @param mend how such keys are written */
  Optional<Mapping> mapping(Node node, String what, String mend) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    misshapen(node, what + " must be keys with values, and this is " + shape(node), mend);
    return Optional.empty();
  }

  /** Said once of a value, though a section's argument is read again in each change that it is put into. */
  private void misshapen(Node node, String message, String mend) {
    if (misshapen.add(node.at())) {
      error("wrong-type", node.at(), message, mend);
    }
  }

  /** A list; a single value counts as a list of one. */
  List<Node> list(Node node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    return node instanceof Scalar scalar && scalar.text().isEmpty() ? List.of() : List.of(node);
  }

  List<Scalar> wordList(Node node, String what) {
    List<Scalar> words = new ArrayList<>();
    for (Node item : list(node)) {
      words(item, what).ifPresent(words::add);
    }
    return words;
  }

  List<String> texts(Node node, String what) {
    return wordList(node, what).stream().map(Scalar::text).toList();
  }

  /** {@code yes} or {@code no}. */
  boolean yes(Node node, String what, boolean otherwise) {
    Optional<Scalar> scalar = words(node, what);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    Braces.noMarks(this, scalar.get(), what);
    switch (scalar.get().text()) {
      case "yes", "true":
        return true;
      case "no", "false":
        return false;
      default:
        error("wrong-value", node.at(), what + " must be yes or no, and this is " + quoted(scalar.get().text()),
            "write yes or no");
        return otherwise;
    }
  }

  /** One of some words. */
  Optional<String> oneOf(Node node, String what, Collection<String> allowed) {
    return oneOf(node, what, allowed, Map.of());
  }

  /** @param meant other words that authors use for those allowed, in lower case */
  Optional<String> oneOf(Node node, String what, Collection<String> allowed, Map<String, String> meant) {
    Optional<Scalar> scalar = words(node, what);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Braces.noMarks(this, scalar.get(), what);
    String text = scalar.get().text();
    if (allowed.contains(text)) {
      return Optional.of(text);
    }
    String other = meant.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    error("wrong-value", node.at(), what + " cannot be " + quoted(text), nearOr(other, allowed));
    return Optional.empty();
  }

  /** A name that should be known and is not. */
  void unknown(String rule, Location at, String what, String name, Collection<String> known) {
    unknown(rule, at, what, name, "", known);
  }

  /** @param where the place that was searched, such as {@code in agreements/book.yaml} */
  void unknown(String rule, Location at, String what, String name, String where, Collection<String> known) {
    unknown(rule, at, what, name, where, known, Map.of());
  }

  /** @param meant other words that authors use for names that are known, each with the one that it stands for */
  void unknown(
      String rule, Location at, String what, String name, String where, Collection<String> known,
      Map<String, String> meant) {
    unknown(Unknown.of(rule, at, what, name, where, known, meant));
  }

  private void unknown(Finding finding) {
    if (!findings.hasOtherErrorAt(finding.at(), finding.rule())) {
      findings.add(finding);
    }
  }

  /** A party that should be known by its key. */
  void unknownParty(Scalar party, Collection<Party> known) {
    List<String> keys = known.stream().map(Party::key).toList();
    unknown(Unknown.of(
        "unknown-party", party.at(), "party", party.text(), "", keys, Party.keysByOtherWords(known)));
  }

  /** Reports a name that says nothing, or has blanks at an end or two together. */
  void name(Scalar scalar, String what) {
    if (scalar.text().isBlank()) {
      error("bad-name", scalar.at(),
          what + " must be a name, and this is " + (scalar.text().isEmpty() ? "empty" : "blank"), "write the name");
    } else if (Values.read(ValueType.NAME, scalar.text()) instanceof Reading.Fault fault) {
      fault("bad-name", scalar, fault);
    } else {
      Braces.none(this, scalar, what);
    }
  }

  /** A fault inside a literal, at its character. */
  void fault(String rule, Scalar literal, Reading.Fault fault) {
    error(rule, literal.at(fault.offset()), fault.message(), fault.mend());
  }

  static String nearOr(String name, Collection<String> known) {
    return Unknown.mend(name, known);
  }

  static String quoted(String text) {
    return Unknown.quoted(text);
  }

  private static String shape(Node node) {
    if (node instanceof Mapping) {
      return "a set of keys";
    }
    if (node instanceof Sequence) {
      return "a list";
    }
    return ((Scalar) node).text().isEmpty() ? "empty" : quoted(((Scalar) node).text());
  }
}
