package dev.engross.pipeline;

import dev.engross.pipeline.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Slips in what changes are aimed at, in what they give, and in the words that they quote. */
final class ChangeSlips {

  static final Set<String> VERBS = Set.of(
      "add", "set", "in", "remove", "rename", "move", "restate", "replace", "renumber", "waive", "note", "supersede",
      "terminate", "read");
  private static final Set<String> WIDE = Set.of("all", "others", "added");
  private static final Pattern PROVISION = Pattern.compile("(Section|Recital) ([\\d.]+)");

  private final SaidTwice said;
  private final Slips slips;
  private final RowSlips rows;
  private final WordSlips words;

  ChangeSlips(SaidTwice said, Slips slips, RowSlips rows, WordSlips words) {
    this.said = said;
    this.slips = slips;
    this.rows = rows;
    this.words = words;
  }

  void change(YamlSource file, MappingNode change) {
    Optional<NodeTuple> verb = change.getValue().stream()
        .filter(t -> VERBS.contains(YamlSource.words(t.getKeyNode()))).findFirst();
    if (verb.isEmpty() || file.name().endsWith("recorded.yaml")) {
      return;
    }
    String word = YamlSource.words(verb.get().getKeyNode());
    Node value = verb.get().getValueNode();
    List<Node> targets = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    targets.stream().filter(ScalarNode.class::isInstance)
        .forEach(t -> target(file, change, word, (ScalarNode) t));
    YamlSource.value(change, "to").filter(to -> targets.stream().anyMatch(t -> said.value(file.at(t))))
        .ifPresent(to -> rows.value(file, to));
    if (word.equals("rename")) {
      renamedTo(file, change, targets);
    }
    if (targets.get(0) instanceof ScalarNode target) {
      beside(file, change, target.getValue());
    }
    for (String key : List.of("strike", "after", "before", "was")) {
      boolean quoted = word.equals("in") || key.equals("was");
      YamlSource.scalar(change, key).filter(w -> quoted && !w.getValue().equals("shown"))
          .ifPresent(quote -> words.struck(quote.getValue(), key).forEach((what, other) ->
              slips.add(Kind.STRUCK_WORD_CHANGED, file.name(), what, file.with(quote, other))));
    }
    YamlSource.value(change, "surviving").filter(SequenceNode.class::isInstance).ifPresent(list ->
        ((SequenceNode) list).getValue().forEach(n -> provision(file, (ScalarNode) n, "surviving", false)));
  }

  /** The name that a change gives a row which a paper prints under it. */
  private void renamedTo(YamlSource file, MappingNode change, List<Node> targets) {
    String label = YamlSource.words(targets.get(0)).split(" > ")[0];
    YamlSource.scalar(change, "to").filter(to -> said.isPrintedAs(label, to.getValue())).ifPresent(to ->
        List.of(slips.misspelt(to.getValue()), "Night " + to.getValue())
            .forEach(other -> slips.add(Kind.ROW_RENAMED, file, to, other)));
  }

  /** Beside nothing, or, where the paper prints the schedule by rows, beside another row. */
  private void beside(YamlSource file, MappingNode change, String target) {
    String schedule = target.split(" > ")[0];
    boolean printed = said.isPrintedIn(file.name(), schedule);
    boolean ofText = YamlSource.value(change, "in").isPresent();
    for (String key : List.of("after", "before")) {
      YamlSource.scalar(change, key).filter(n -> !ofText).ifPresent(name -> {
        slips.add(Kind.TARGET_CHANGED, file, name, slips.misspelt(name.getValue()));
        said.rowsOf(schedule).stream().filter(row -> printed && !target.endsWith(row))
            .forEach(row -> slips.add(Kind.TARGET_CHANGED, file, name, row));
      });
    }
  }

  private void target(YamlSource file, MappingNode change, String verb, ScalarNode target) {
    List<String> steps = List.of(target.getValue().split(" > "));
    String first = steps.get(0);
    boolean isNew = verb.equals("add")
        && (YamlSource.value(change, "columns").isPresent() || YamlSource.value(change, "name").isPresent());
    if (isNew || verb.equals("supersede") && !first.startsWith("Amendment No.")) {
      return; // a name that is given here for the first time, or a paper that is not in the book
    }
    if (first.matches("(Section|Recital) \\d.*")) {
      boolean quotes = verb.equals("in") && YamlSource.value(change, "at").isEmpty()
          || YamlSource.value(change, "was").isPresent();
      provision(file, target, verb, quotes);
    } else {
      renamed(file, target, steps, 0);
    }
    boolean added = verb.equals("add") && YamlSource.value(change, "rows").isEmpty();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).matches(".*(sentence|paragraph)s?.*")) {
        replaced(file, target, steps, i, "ninth " + steps.get(i).replaceAll(".* ", ""));
        if (verb.equals("in") && YamlSource.value(change, "at").isEmpty()) {
          for (String other : List.of("first", "second", "third")) {
            replaced(file, target, steps, i, other + " " + steps.get(i).replaceAll(".* ", ""));
          }
        }
      } else if (!added) {
        renamed(file, target, steps, i);
      }
    }
    otherRow(file, verb, target, steps);
    if (steps.size() == 3 && said.value(file.at(target))) {
      said.columnsOf(first).stream().filter(c -> !c.equals(steps.get(2)))
          .forEach(other -> replaced(file, target, steps, 2, other));
    }
    if (verb.equals("in") && first.contains("(")) {
      for (String label : List.of("(a)", "(b)", "(c)", "(i)", "(ii)")) {
        replaced(file, target, steps, 0, first.replaceFirst("\\([a-z]+\\)$", label));
      }
    }
    if (verb.equals("set") && steps.size() == 1) {
      said.subject().agreement().base().particulars().stream().map(p -> p.name()).filter(n -> !n.equals(first))
          .forEach(other -> replaced(file, target, steps, 0, other));
    }
  }

  private void otherRow(YamlSource file, String verb, ScalarNode target, List<String> steps) {
    boolean printed = said.value(file.at(target))
        || !verb.equals("set") && said.isPrintedIn(file.name(), steps.get(0));
    if (steps.size() > 1 && printed && !WIDE.contains(steps.get(1))) {
      said.rowsOf(steps.get(0)).stream().filter(r -> !r.equals(steps.get(1))).limit(2)
          .forEach(other -> replaced(file, target, steps, 1, other));
    }
  }

  private void renamed(YamlSource file, ScalarNode target, List<String> steps, int step) {
    replaced(file, target, steps, step, slips.misspelt(steps.get(step)));
  }

  private void replaced(YamlSource file, ScalarNode target, List<String> steps, int step, String other) {
    List<String> changed = new ArrayList<>(steps);
    changed.set(step, other);
    slips.add(Kind.TARGET_CHANGED, file, target, String.join(" > ", changed));
  }

  private void provision(YamlSource file, ScalarNode target, String verb, boolean quotes) {
    String words = target.getValue();
    Matcher number = PROVISION.matcher(words);
    if (!number.find()) {
      return;
    }
    for (int i = number.start(2); i < number.end(2); i++) {
      for (int digit = 1; Character.isDigit(words.charAt(i)) && digit <= 9; digit++) {
        String other = words.substring(0, i) + digit + words.substring(i + 1);
        String name = other.substring(number.start(), number.end());
        boolean there = said.provisions().contains(name);
        boolean told = verb.equals("add") ? there && !words.contains("(") && !words.contains(" > ") : quotes || !there;
        if (told && slips.upTo(3) == 0) {
          slips.add(Kind.TARGET_CHANGED, file, target, other);
        }
      }
    }
  }
}
