package dev.engross.render.html;

import dev.engross.document.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of places in a page. A reference to a block that is not in the document has no name, and gets no link. */
final class Anchors {

  private final Map<String, String> names = new HashMap<>();

  Anchors(List<Block> blocks) {
    all(blocks);
  }

  /** The name for a block's id; empty if there is none. */
  String name(String id) {
    return names.getOrDefault(id, "");
  }

  private void all(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        add(heading.id());
      } else if (block instanceof Block.Section section) {
        add(section.id());
        all(section.body());
      } else if (block instanceof Block.Items items) {
        items.items().forEach(i -> all(i.body()));
      } else if (block instanceof Block.Quotation quotation) {
        all(quotation.body());
      } else if (block instanceof Block.Keep keep) {
        all(keep.body());
      } else if (block instanceof Block.Note note) {
        all(note.body());
      } else if (block instanceof Block.Box box) {
        box.rows().forEach(row -> row.forEach(this::all));
      } else if (block instanceof Block.Table table) {
        table.notes().forEach(n -> all(n.body()));
      }
    }
  }

  private void add(String id) {
    if (!id.isEmpty()) {
      names.putIfAbsent(id, plain(id) ? id : "place." + (names.size() + 1));
    }
  }

  /** Names that need no escape in a reference (HTML 4.01, section 6.2: {@code NAME}). */
  private static boolean plain(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '-' || c == '_'))) {
        return false;
      }
    }
    return true;
  }
}
