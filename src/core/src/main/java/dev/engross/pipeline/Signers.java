package dev.engross.pipeline;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.view.BlockView;
import dev.engross.view.InstrumentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether all who are to sign a paper have a block on it: a template may print none, or those of the parties alone. */
final class Signers {

  private Signers() {}

  /** Tells who has none. */
  static List<Finding> missing(Paper paper, InstrumentView view, Document document) {
    List<Block.SignatureBlock> printed = printed(document.blocks()).toList();
    List<BlockView> meant =
        Stream.concat(view.blocks().stream(), view.consents().stream().flatMap(c -> c.blocks().stream())).toList();
    Location at = paper.instrument().signing().at();
    if (printed.isEmpty()) {
      return meant.isEmpty() ? List.of() : List.of(Finding.warn("unsigned", at, "nobody signs this paper",
          "let the template print <@e.signatures/> and <@e.consents/>, and write blocks: none under signing where those"
              + " of the agreement are not this paper's"));
    }
    Set<String> places = printed.stream().map(b -> b.at().toString()).collect(Collectors.toSet());
    // Of blocks that a template words itself nothing tells whose they are.
    boolean own = meant.stream().noneMatch(b -> places.contains(b.at()));
    List<Finding> missing = new ArrayList<>();
    meant.stream().filter(b -> !own && !places.contains(b.at())).forEach(b -> missing.add(Finding.warn(
        "unsigned", at, b.members().get(0).name() + " is to sign this paper, and has no block on it",
        "let the template print <@e.consents/> after <@e.signatures/>")));
    return missing;
  }

  private static Stream<Block.SignatureBlock> printed(List<Block> blocks) {
    return blocks.stream().flatMap(block -> {
      if (block instanceof Block.Signatures signatures) {
        return signatures.blocks().stream();
      }
      if (block instanceof Block.Section section) {
        return printed(section.body());
      }
      if (block instanceof Block.Keep keep) {
        return printed(keep.body());
      }
      return block instanceof Block.Box box
          ? box.rows().stream().flatMap(List::stream).flatMap(Signers::printed)
          : Stream.empty();
    });
  }
}
