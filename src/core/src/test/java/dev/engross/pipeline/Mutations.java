package dev.engross.pipeline;

import dev.engross.pipeline.Mutation.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The slips in the files of one agreement that can be told from what it says elsewhere. That a thing is wrong which
 * is said once, no reader of the papers could tell, so such slips are not made. What is said twice is found by the
 * fold, and not by any rule; see {@link SaidTwice}. So there are:
 *
 * <ul>
 *   <li>a row dropped, renamed or added, and a value altered, where a paper gives the schedule by rows: the row or
 *       value that it prints, and the one that stood just before, wherever that was written. A value that is set anew
 *       before any paper prints it is said once. A row dropped or renamed also where a change is aimed at it. Where not
 *       all rows are known, only those of which the paper's own sections speak;
 *   <li>a row moved past another, both printed so by a paper, and neither moved by a change;
 *   <li>the end of a tier altered, since the next begins there; both altered alike, where the fee is said twice;
 *   <li>a date of a printed row, likewise. Of the dates of papers, which are said once, only such as break an order:
 *       that of a paper, past its neighbour; that of effect, before the agreement or after a paper that prints what it
 *       changes; an end, before the agreement; a day to come set to one gone by; the day by whose numbering a provision
 *       is named, after it has another; those of the agreement that was restated; the end of the agreement, before a
 *       paper that amends it;
 *   <li>a target that names what is nowhere. One that names something else: a row, a column, or a row to stand
 *       beside, where the schedule is printed; a provision, a sentence or an item, where the change quotes words of the
 *       one that is meant; a particular, as all of an agreement here have values of other types;
 *   <li>a word changed, added or left out inside what is struck, beside which words are inserted, or that is said to
 *       have stood there; and a word changed where it was written, if that was in one place. Words left out at an end
 *       of what is struck are no slip that could be told: what is struck then still stands there.
 * </ul>
 *
 * <p>A few say the same in other words, such as a row put beside another that the same paper takes out. They are
 * left in, and count as not reported.
 */
final class Mutations {

  private final RowSlips rows;
  private final ChangeSlips changes;
  private final DateSlips dates;

  private Mutations(RowSlips rows, ChangeSlips changes, DateSlips dates) {
    this.rows = rows;
    this.changes = changes;
    this.dates = dates;
  }

  /**
   * @param texts the files of the agreement, by path in the book
   * @return by kind, in no order
   */
  static Map<Kind, List<Mutation>> of(Map<String, String> texts, SaidTwice said, Random random) {
    Map<String, YamlSource> files = new TreeMap<>();
    texts.forEach((name, text) -> {
      if (name.endsWith(".yaml")) {
        files.put(name, YamlSource.of(name, text));
      }
    });
    Slips slips = new Slips(texts, random);
    RowSlips rows = new RowSlips(said, slips);
    WordSlips words = new WordSlips(texts, said, slips);
    DateSlips dates = new DateSlips(files.get(said.subject().agreement().base().at().file()), said, slips);
    Mutations mutations = new Mutations(rows, new ChangeSlips(said, slips, rows, words), dates);
    files.values().forEach(file -> {
      mutations.walk(file, file.root(), "");
      dates.paper(file);
    });
    words.elsewhere();
    return slips.shuffled();
  }

  private void walk(YamlSource file, Node node, String key) {
    if (node instanceof SequenceNode sequence) {
      rows.tiers(file, sequence);
      sequence.getValue().forEach(n -> walk(file, n, ""));
    } else if (node instanceof MappingNode mapping) {
      String label = Stream.of("restate", "add")
          .flatMap(v -> YamlSource.scalar(mapping, v).stream()).map(ScalarNode::getValue).findFirst().orElse(key);
      YamlSource.value(mapping, "rows").filter(MappingNode.class::isInstance)
          .ifPresent(r -> rows.rows(file, (MappingNode) r, label));
      changes.change(file, mapping);
      dates.spell(file, mapping);
      mapping.getValue().forEach(t -> walk(file, t.getValueNode(), YamlSource.words(t.getKeyNode())));
    }
  }
}
