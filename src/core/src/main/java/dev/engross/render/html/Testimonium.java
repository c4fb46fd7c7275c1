package dev.engross.render.html;

import dev.engross.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What stays with signatures: the paragraph that leads to them, a testimonium or words such as "Acknowledged and
 * agreed:". The other renderers bind what is last before signatures, however deep it stands; a page can only hold
 * together what it has in one division, so signatures go to where those words are.
 */
final class Testimonium {

  private Testimonium() {}

  /** Blocks in passages; one that ends in signatures is not to be broken, any other is a single block. */
  static List<List<Block>> passages(List<Block> blocks) {
    List<List<Block>> all = new ArrayList<>();
    for (Block block : blocks) {
      int end = all.size() - 1;
      Block before = end < 0 ? block : all.get(end).get(all.get(end).size() - 1);
      if (!(block instanceof Block.Signatures signatures) || !leads(before)) {
        all.add(List.of(block));
      } else if (before instanceof Block.Section s && !isOneParagraph(s)) {
        List<Block> body = with(s.body(), signatures);
        all.set(end, List.of(new Block.Section(s.id(), s.number(), s.heading(), s.depth(), body, s.at())));
      } else if (before instanceof Block.Keep keep) {
        all.set(end, List.of(new Block.Keep(with(keep.body(), signatures))));
      } else {
        all.set(end, List.of(before, signatures));
      }
    }
    return all;
  }

  /** Whether a block ends in a paragraph that can stand in a division with what follows. */
  private static boolean leads(Block block) {
    if (block instanceof Block.Section section) {
      return isOneParagraph(section) || endLeads(section.body());
    }
    return block instanceof Block.Paragraph || block instanceof Block.Heading
        || block instanceof Block.Keep keep && endLeads(keep.body());
  }

  private static boolean endLeads(List<Block> body) {
    return !body.isEmpty() && leads(body.get(body.size() - 1));
  }

  /** A number and a heading run into their section's first paragraph. */
  private static boolean isOneParagraph(Block.Section section) {
    return section.body().isEmpty() || section.body().size() == 1 && section.body().get(0) instanceof Block.Paragraph;
  }

  private static List<Block> with(List<Block> body, Block.Signatures signatures) {
    List<Block> all = new ArrayList<>(body);
    all.add(signatures);
    return all;
  }
}
