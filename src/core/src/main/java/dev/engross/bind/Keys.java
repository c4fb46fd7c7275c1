package dev.engross.bind;

import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one mapping, asked for by name; a key that nothing may ask for is a finding. */
final class Keys {

  static final String NO_HEADING = "~";

  private final Binding binding;
  private final Mapping mapping;
  private final String what;
  private final Set<String> meant;

  private Keys(Binding binding, Mapping mapping, String what, Set<String> meant) {
    this.binding = binding;
    this.mapping = mapping;
    this.what = what;
    this.meant = meant;
  }

  /**
   * The keys of a mapping.
   *
   * @param what names the thing in findings, {@code a party}
   */
  static Keys of(Binding binding, Mapping mapping, String what, Collection<String> allowed) {
    return of(binding, mapping, what, allowed, Map.of());
  }

  /** @param others words that authors use for keys, each with the key that it stands for */
  static Keys of(
      Binding binding, Mapping mapping, String what, Collection<String> allowed, Map<String, String> others) {
    Set<String> meant = Set.of();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!allowed.contains(key)) {
        meant = meant.isEmpty() ? new HashSet<>() : meant;
        NearName.of(key, allowed).ifPresent(meant::add);
        binding.error(
            "unknown-key", entry.key().at(), what + " has no key " + Binding.quoted(key),
            Unknown.mend(key, allowed, others));
      }
    }
    return new Keys(binding, mapping, what, meant);
  }

  Location at() {
    return mapping.at();
  }

  /** Whether an unknown key was probably meant to be this one: that it is missing need not be told too. */
  boolean isMeant(String key) {
    return meant.contains(key);
  }

  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  Optional<Node> node(String key) {
    return mapping.get(key);
  }

  /** Where a key's value stands, or the mapping itself without it. */
  Location at(String key) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? node.get().at() : mapping.at();
  }

  private static String named(String key) {
    return "the key " + Binding.quoted(key);
  }

  Optional<Scalar> scalar(String key) {
    Optional<Node> node = mapping.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    return Binding.hasWords(node.get())
        ? Optional.of((Scalar) node.get())
        : binding.words(node.get(), named(key));
  }

  /** Words that are taken as they stand; empty where the key is not given. */
  String text(String key) {
    return text(key, "");
  }

  String text(String key, String otherwise) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isPresent() && Braces.mayBeIn(scalar.get())) {
      Braces.none(binding, scalar.get(), named(key));
    }
    return scalar.isPresent() ? scalar.get().text() : otherwise;
  }

  /** A heading; empty where it is not given, and for {@code ~}, which says that there is none. */
  String heading() {
    String heading = prose("heading");
    return heading.equals(NO_HEADING) ? "" : heading;
  }

  /** Words in which references or the form's own marks may stand in braces; empty where the key is not given. */
  String prose(String key) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? scalar.get().text() : "";
  }

  /** The same, of a key that takes a list. */
  List<String> proseLines(String key) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? binding.texts(node.get(), named(key)) : List.of();
  }

  Optional<Mapping> mapping(String key) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? binding.mapping(node.get(), named(key)) : Optional.empty();
  }

  List<Node> list(String key) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? binding.list(node.get()) : List.of();
  }

  /** Words that are taken as they stand. */
  List<String> texts(String key) {
    Optional<Node> node = mapping.get(key);
    if (node.isEmpty()) {
      return List.of();
    }
    String what = named(key);
    List<Scalar> words = binding.wordList(node.get(), what);
    words.forEach(s -> Braces.none(binding, s, what));
    return words.stream().map(Scalar::text).toList();
  }

  boolean yes(String key, boolean otherwise) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? binding.yes(node.get(), named(key), otherwise) : otherwise;
  }

  String oneOf(String key, Collection<String> allowed, String otherwise) {
    return oneOf(key, allowed, Map.of(), otherwise);
  }

  /** @param meant other words that authors use for those allowed, in lower case */
  String oneOf(String key, Collection<String> allowed, Map<String, String> meant, String otherwise) {
    Optional<Node> node = mapping.get(key);
    return node.isPresent() ? binding.oneOf(node.get(), named(key), allowed, meant).orElse(otherwise) : otherwise;
  }

  /** A date; not known where the key is not given or does not read. */
  LegalDate date(String key) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? Dates.date(binding, scalar.get()) : LegalDate.Unknown.UNKNOWN;
  }

  /** The words of a key that must be there; empty, with a finding, where it is not. */
  String required(String key) {
    mustHave(key);
    return text(key);
  }

  /** The same, of words in which braces may stand. */
  String requiredProse(String key) {
    mustHave(key);
    return prose(key);
  }

  /** A finding where a key is not there. */
  void mustHave(String key) {
    if (!has(key) && !isMeant(key)) {
      binding.error("missing-key", mapping.at(), what + " must have the key " + Binding.quoted(key),
          "add " + key + ": …");
    }
  }

  /** A name that must be there; a finding where it is empty or has blanks that nobody sees. */
  String name(String key) {
    required(key);
    Optional<Scalar> name = scalar(key);
    name.ifPresent(s -> binding.name(s, named(key)));
    return name.map(Scalar::text).orElse("");
  }

  /** A whole number within bounds. */
  int integer(String key, int otherwise, int least, int most) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    Braces.noMarks(binding, scalar.get(), named(key));
    try {
      int number = Integer.parseInt(scalar.get().text());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    binding.error(
        "wrong-value", scalar.get().at(),
        named(key) + " cannot be " + Binding.quoted(scalar.get().text()),
        "write a whole number from " + least + " to " + most);
    return otherwise;
  }
}
