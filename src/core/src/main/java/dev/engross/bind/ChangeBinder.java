package dev.engross.bind;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Change.Manner;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Binds changes: one verb on one target, or on each of several. */
final class ChangeBinder {

  static final List<String> NEW_TEXT = List.of("heading", "text", "sections", "file");

  /** The verbs, and the keys that each takes beside those that any change takes. */
  static final Map<String, List<String>> VERBS = verbs();

  /** What any change takes. */
  static final List<String> MANNER = List.of("says", "was", "only", "effective", "until", "show");

  static final List<String> ENDS = List.of("start", "end");
  static final List<String> SHOWS = List.of("quoted", "inline", "attached", "whole");

  static final List<String> MARKS = List.of("reserved");

  /** Other words for verbs. */
  static final Map<String, String> MEANT =
      Map.of("delete", "remove", "insert", "add", "substitute", "replace", "change", "set");

  /** A term or a heading in curly quotation marks, as a step of a target. */
  private static final Pattern CURLY = Pattern.compile("(?:\\w+ )?\u201c[^\u201d]*\u201d");

  private final Binding binding;
  private final String agreement;
  private final List<Schedule> schedules;
  private final RowChangeBinder rows;
  private final TextChangeBinder texts;
  private final PartyBinder parties;
  private final NewBinder additions;

  /**
   * @param agreement the id of the agreement that the changes are made to; empty for none that is known yet
   * @param schedules those of the agreement
   * @param files the Markdown files beside the paper
   */
  ChangeBinder(Binding binding, PartyBinder parties, String agreement, List<Schedule> schedules, Texts files) {
    this.binding = binding;
    this.agreement = agreement;
    this.parties = parties;
    this.schedules = schedules;
    this.additions = new NewBinder(binding, parties, schedules);
    this.rows = new RowChangeBinder(binding, schedules);
    this.texts = new TextChangeBinder(binding, new NewProvisions(binding, files));
  }

  private static Map<String, List<String>> verbs() {
    Map<String, List<String>> verbs = new LinkedHashMap<>();
    verbs.put("add", InstrumentBinder.with(NEW_TEXT, "rows", "after", "before"));
    verbs.put("replace", InstrumentBinder.with(NEW_TEXT, "with"));
    verbs.put("restate", List.of("silently", "rows", "groups"));
    verbs.put("set", List.of("to"));
    verbs.put("remove", List.of("mark"));
    verbs.put("rename", List.of("to"));
    verbs.put("renumber", List.of("to"));
    verbs.put("move", List.of("after", "before"));
    verbs.put("in", List.of("strike", "insert", "after", "before", "at", "which", "every"));
    verbs.put("read", List.of("as"));
    verbs.put("note", List.of("that"));
    verbs.put("waive", List.of("for"));
    verbs.put("supersede", List.of());
    verbs.put("terminate", List.of("surviving"));
    return verbs;
  }

  /** The verb that a mapping's keys name. */
  static Optional<String> verbOf(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (VERBS.containsKey(entry.key().text())) {
        return Optional.of(entry.key().text());
      }
    }
    return Optional.empty();
  }

  /** The changes of a list, each a mapping with a verb. */
  List<Change> changes(List<Node> nodes) {
    List<Change> changes = new ArrayList<>();
    for (Node node : nodes) {
      binding.mapping(node, "a change").ifPresent(m -> changes.addAll(change(m, List.of())));
    }
    return changes;
  }

  /** Whether a change that waits for arguments has a verb with a target, and known keys; findings if not. */
  boolean isShaped(Node node) {
    Optional<Mapping> mapping = binding.mapping(node, "a change");
    if (mapping.isEmpty() || verb(mapping.get()).isEmpty()) {
      return false;
    }
    String verb = verbOf(mapping.get()).orElseThrow();
    Keys keys = Keys.of(
        binding, mapping.get(), "the change " + Binding.quoted(verb), keysOf(verb, mapping.get(), List.of()));
    return hasTarget(keys, verb) && binding.wordList(keys.node(verb).orElseThrow(), "a target")
        .size() == keys.list(verb).size();
  }

  private Optional<String> verb(Mapping mapping) {
    Optional<String> verb = verbOf(mapping);
    if (verb.isEmpty()) {
      String first = mapping.entries().isEmpty() ? "" : mapping.entries().get(0).key().text();
      binding.error("unknown-verb", mapping.at(), "this change has no verb",
          Unknown.mend(first, VERBS.keySet(), MEANT));
    }
    return verb;
  }

  private List<String> keysOf(String verb, Mapping mapping, List<String> others) {
    List<String> keys = new ArrayList<>(others);
    keys.add(verb);
    keys.addAll(verb.equals("add") ? what(mapping).keys() : VERBS.get(verb));
    keys.addAll(MANNER);
    return keys;
  }

  private boolean hasTarget(Keys keys, String verb) {
    boolean none = keys.list(verb).isEmpty();
    if (none) {
      binding.error("missing-target", keys.at(verb), "the change " + Binding.quoted(verb) + " has no target",
          "name what it changes, such as Schedule A");
    }
    return !none;
  }

  /** @param others keys of the mapping that are somebody else's to read */
  List<Change> change(Mapping mapping, List<String> others) {
    Optional<String> verb = verb(mapping);
    if (verb.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.of(
        binding, mapping, "the change " + Binding.quoted(verb.get()), keysOf(verb.get(), mapping, others));
    Manner manner = manner(keys, mapping);
    List<Change> changes = new ArrayList<>();
    for (Scalar target : binding.wordList(keys.node(verb.get()).orElseThrow(), "a target")) {
      Braces.none(binding, target, "a target");
      straight(target);
      changes.add(change(
          verb.get(), Target.of(target.text(), target.at()), mapping, keys,
          changes.isEmpty() ? manner : manner.alongWithTheLast()));
    }
    hasTarget(keys, verb.get());
    return changes;
  }

  /** Rows of a schedule have whatever names they have. */
  private void straight(Scalar target) {
    if (target.text().indexOf('\u201c') < 0) {
      return;
    }
    List<String> steps = Target.of(target.text(), target.at()).steps();
    boolean row = Schedule.labelled(schedules, steps.get(0)).isPresent();
    if (!row && steps.stream().anyMatch(s -> CURLY.matcher(s).matches())) {
      binding.error("wrong-value", target.at(), "a target has straight quotation marks, and these are curly",
          "write '" + target.text().replace('\u201c', '"').replace('\u201d', '"') + "'");
    }
  }

  /** A schedule that is added says under {@code show} what it shows itself. */
  private Manner manner(Keys keys, Mapping mapping) {
    boolean schedule = mapping.get("columns").isPresent();
    return new Manner(
        keys.prose("says"), keys.prose("was"), agreement, keys.prose("only"),
        Dates.moment(binding, keys, "effective"), Dates.moment(binding, keys, "until"),
        schedule ? "" : keys.oneOf("show", SHOWS, ""), false);
  }

  /** What a change of the verb {@code add} adds. */
  private NewBinder.What what(Mapping mapping) {
    Optional<Node> target = mapping.get("add");
    List<Node> targets = target.isPresent() ? binding.list(target.get()) : List.of();
    return !targets.isEmpty() && targets.get(0) instanceof Scalar first && !first.text().isBlank()
        ? additions.what(Target.of(first.text(), first.at()), mapping)
        : NewBinder.What.OTHER;
  }

  private Change change(String verb, Target target, Mapping mapping, Keys keys, Manner manner) {
    return switch (verb) {
      case "add" -> add(target, mapping, keys, manner);
      case "replace" -> replace(target, keys, manner);
      case "restate" -> rows.restate(target, changes(keys.list("silently")), keys, manner);
      case "set" -> set(target, rows.value(target, keys), keys, manner);
      case "remove" -> new Change.Remove(target, keys.oneOf("mark", MARKS, "").equals("reserved"), manner);
      case "rename" -> rename(target, keys, manner);
      case "move" -> rows.move(target, keys, manner);
      default -> texts.change(verb, target, keys, manner);
    };
  }

  private Change add(Target target, Mapping mapping, Keys keys, Manner manner) {
    NewBinder.What what = what(mapping);
    if (what != NewBinder.What.OTHER) {
      return additions.change(what, target, keys, manner);
    }
    return keys.has("rows") ? rows.add(target, keys, manner) : texts.change("add", target, keys, manner);
  }

  private Change replace(Target target, Keys keys, Manner manner) {
    if (!target.isParty() || target.steps().size() > 1) {
      return texts.change("replace", target, keys, manner);
    }
    keys.mustHave("with");
    Optional<Mapping> other = keys.node("with")
        .flatMap(n -> binding.mapping(n, "another party", "write with: {name: …}, and what else is to be said of it"));
    if (other.isPresent()) {
      Keys described = Keys.of(binding, other.get(), "a party", PartyBinder.PARTY);
      return new Change.Substitute(
          target, parties.party(target.party(), target.at(), described), described.has("role"), manner);
    }
    Binding quiet = new Binding(new Findings());
    Keys nothing = Keys.of(quiet, new Mapping(target.at(), List.of()), "a party", PartyBinder.PARTY);
    return new Change.Substitute(
        target, parties.telling(quiet).party(target.party(), target.at(), nothing), false, manner);
  }

  /** A defined term may stand in quotation marks, as in its target; they are no part of it. */
  private static String term(Target target, String to) {
    boolean quoted = to.length() > 2 && to.startsWith("\"") && to.endsWith("\"");
    return quoted && target.step(target.steps().size() - 1).startsWith("\"") ? to.substring(1, to.length() - 1) : to;
  }

  private Change rename(Target target, Keys keys, Manner manner) {
    String to = term(target, keys.name("to"));
    if (Schedule.labelled(schedules, target.first()).isPresent()) {
      if (target.steps().size() == 1) {
        GivenName.check(binding, to, keys.at("to"), "a schedule");
      } else {
        GivenName.row(binding, to, keys.at("to"));
      }
    }
    return new Change.Rename(target, to, manner);
  }

  /** A party's name that is set is printed, and no later paper would know of it. */
  private Change set(Target target, Value to, Keys keys, Manner manner) {
    if (target.isParty() && target.step(1).equals("name")) {
      binding.found(Finding.warn(
          "name-is-set", target.at(), "later papers would still call the party by its old name",
          "write {rename: " + target.first() + ", to: " + to.text() + "}"));
    }
    Optional<Node> value = keys.node("to");
    List<Location> tiers = value.isPresent() ? Literals.tiers(value.get(), to) : List.of();
    return new Change.Set(target, to, keys.at("to"), tiers, manner);
  }
}
