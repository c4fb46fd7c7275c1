package dev.engross.document;

import dev.engross.source.Location;
import java.util.List;

/** An instrument as it will be read: what it says, in order, and the style it is set in. */
public record Document(Meta meta, Style style, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * What is known of the document beside its words.
   *
   * @param id the base name of its files, such as {@code clay-supply-am01}
   * @param title the instrument's title
   * @param agreement the title of the agreement that it belongs to
   * @param date its date as ISO 8601 ({@code 2007-11-01}); empty if it has none
   * @param language an RFC 5646 tag, such as {@code en-US}
   * @param draft whether each page says that it is a draft
   * @param at the instrument's YAML, where no block is nearer to a finding
   */
  public record Meta(
      String id, String title, String agreement, String date, String language, boolean draft, Location at) {}
}
