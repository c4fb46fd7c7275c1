package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Reads signature blocks. */
final class SignatureReader {

  private final Reading reading;

  SignatureReader(Reading reading) {
    this.reading = reading;
  }

  Block read(Xml.Tag tag) {
    List<Block.SignatureBlock> blocks = new ArrayList<>();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag block && block.is("div", "block")) {
        blocks.add(block(block));
      } else {
        reading.misplaced(part, "among signatures", "div class=\"block\"");
      }
    }
    boolean columns = tag.get("class").endsWith("columns");
    return new Block.Signatures(columns ? Block.Layout.COLUMNS : Block.Layout.STACKED, blocks);
  }

  private Block.SignatureBlock block(Xml.Tag tag) {
    reading.attributes(tag, List.of("class", "data-at"));
    Location before = reading.at();
    Location at = reading.enter(tag);
    List<List<Inline>> party = new ArrayList<>();
    List<Block.SignatureLine> lines = new ArrayList<>();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag line && line.is("p", "party")) {
        reading.attributes(line, List.of("class"));
        party.add(InlineReader.read(reading, line));
      } else if (part instanceof Xml.Tag line && line.is("p", "line")) {
        lines.add(line(line));
      } else {
        reading.misplaced(part, "in a signature block", "p class=\"party\" and p class=\"line\"");
      }
    }
    reading.leave(before);
    return new Block.SignatureBlock(party, lines, at);
  }

  private Block.SignatureLine line(Xml.Tag tag) {
    reading.attributes(tag, List.of("class", "data-label", "data-ruled"));
    String ruled = tag.get("data-ruled");
    if (!List.of("", "yes", "no", "true", "false").contains(ruled)) {
      reading.error(tag.offset(), "data-ruled is neither yes nor no", "Write data-ruled=\"yes\", or leave it out");
    }
    String label = InlineReader.plain(tag.get("data-label"));
    boolean rule = ruled.equals("yes") || ruled.equals("true");
    return new Block.SignatureLine(label, InlineReader.read(reading, tag), rule);
  }
}
