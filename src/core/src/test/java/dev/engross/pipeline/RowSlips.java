package dev.engross.pipeline;

import dev.engross.pipeline.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Slips in rows, in what they say, and in tiers of fees. */
final class RowSlips {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("\\$[\\d,]+(?: million| billion)?");
  private static final Pattern TIER = Pattern.compile(".* (?:of the first|over) \\$.*");

  private final SaidTwice said;
  private final Slips slips;

  RowSlips(SaidTwice said, Slips slips) {
    this.said = said;
    this.slips = slips;
  }

  void rows(YamlSource file, MappingNode rows, String label) {
    List<NodeTuple> entries = rows.getValue();
    boolean any = false;
    for (int i = 0; i < entries.size(); i++) {
      ScalarNode name = (ScalarNode) entries.get(i).getKeyNode();
      boolean twice = said.row(file.at(name));
      if (twice || said.isAimedAt(label, name.getValue())) {
        int at = i;
        slips.add(Kind.ROW_DROPPED, file.name(), "drop " + name.getValue(), file.with(rows, e -> without(e, at)));
        List.of(slips.misspelt(name.getValue()), "Night " + name.getValue())
            .forEach(other -> slips.add(Kind.ROW_RENAMED, file, name, other));
      }
      if (twice && said.isKnown(label)) {
        moved(file, rows, label, i);
      }
      any |= twice;
      cells(entries.get(i).getValueNode()).forEach(c -> cell(file, c));
    }
    for (int i = 0; any && said.isKnown(label) && i <= entries.size(); i++) {
      int at = i;
      int like = slips.upTo(entries.size());
      String name = "Spare Place " + i;
      slips.add(Kind.ROW_ADDED, file.name(), "add a row to " + label + " at " + i, file.with(rows, e -> with(e, at,
          e.get(like).replaceFirst(Pattern.quote(YamlSource.words(entries.get(like).getKeyNode())), name))));
    }
  }

  private void moved(YamlSource file, MappingNode rows, String label, int from) {
    List<NodeTuple> entries = rows.getValue();
    for (int to = from + 1; to < entries.size(); to++) {
      ScalarNode name = (ScalarNode) entries.get(from).getKeyNode();
      ScalarNode past = (ScalarNode) entries.get(to).getKeyNode();
      int end = to;
      if (said.row(file.at(past)) && !said.isMoved(label, name.getValue()) && !said.isMoved(label, past.getValue())) {
        slips.add(Kind.ROW_MOVED, file.name(), "move " + name.getValue() + " past " + past.getValue(),
            file.with(rows, e -> with(without(e, from), end, e.get(from))));
      }
    }
  }

  private static List<String> without(List<String> list, int at) {
    List<String> less = new ArrayList<>(list);
    less.remove(at);
    return less;
  }

  private static List<String> with(List<String> list, int at, String item) {
    List<String> more = new ArrayList<>(list);
    more.add(at, item);
    return more;
  }

  private static List<Node> cells(Node row) {
    if (row instanceof SequenceNode sequence && !isTiers(sequence)) {
      return sequence.getValue();
    }
    return row instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(t -> !Set.of("note", "sic").contains(YamlSource.words(t.getKeyNode())))
            .map(NodeTuple::getValueNode).toList()
        : List.of(row);
  }

  private void cell(YamlSource file, Node cell) {
    if (said.value(file.at(cell))) {
      value(file, cell);
    }
  }

  /** A value that is said twice. */
  void value(YamlSource file, Node value) {
    if (value instanceof ScalarNode scalar) {
      String words = scalar.getValue();
      boolean end = DATE.matcher(words).matches() || words.equals("permanent");
      String other = end ? slips.otherDate(words) : slips.other(words);
      slips.add(end ? Kind.DATE_ALTERED : Kind.ROW_REPRICED, file, scalar, other);
    } else if (value instanceof SequenceNode tiers && isTiers(tiers)) {
      for (int i = 0; i < tiers.getValue().size(); i++) {
        ScalarNode tier = (ScalarNode) tiers.getValue().get(i);
        int rate = tier.getValue().indexOf(' ');
        String other = slips.other(tier.getValue().substring(0, rate)) + tier.getValue().substring(rate);
        slips.add(Kind.ROW_REPRICED, file, tier, other);
        if (i > 0) {
          bothEnds(file, (ScalarNode) tiers.getValue().get(i - 1), tier);
        }
      }
    }
  }

  /** Where one tier ends and the next begins, altered alike, so that the tiers still fit together. */
  private void bothEnds(YamlSource file, ScalarNode before, ScalarNode after) {
    Matcher begins = AMOUNT.matcher(after.getValue());
    if (begins.find() && before.getValue().endsWith(begins.group())) {
      String other = slips.other(begins.group());
      slips.add(Kind.TIER_SHIFTED, file.name(), begins.group() + " made " + other + " on both sides",
          file.with(List.of(before, after), w -> w.replace(begins.group(), other)));
    }
  }

  static boolean isTiers(SequenceNode sequence) {
    return sequence.getValue().size() > 1
        && sequence.getValue().stream().allMatch(n -> TIER.matcher(YamlSource.words(n)).matches());
  }

  void tiers(YamlSource file, SequenceNode tiers) {
    if (!isTiers(tiers)) {
      return;
    }
    for (Node tier : tiers.getValue()) {
      String words = YamlSource.words(tier);
      Matcher amount = AMOUNT.matcher(words);
      while (amount.find()) {
        String other = slips.other(amount.group());
        slips.add(Kind.TIER_SHIFTED, file, (ScalarNode) tier,
            words.substring(0, amount.start()) + other + words.substring(amount.end()));
      }
    }
  }
}
