package dev.engross.render;

import java.util.List;

/**
 * What a file says of itself beside its document: where it comes from and what it is for. No word on its pages depends
 * on it, and a format that has no place for it leaves it out.
 *
 * @param agreement the id; empty for what belongs to none
 * @param instrument the paper by its key in the agreement, {@code 12} or {@code base}; empty for what is none
 * @param status as the YAML has it; empty for what has none
 * @param purpose what the file is for
 * @param attachments what it carries
 */
public record Imprint(
    String agreement, String instrument, String status, Purpose purpose, List<Attachment> attachments) {

  /** Nothing beside the document. */
  public static final Imprint NONE = new Imprint("", "", "", Purpose.READING, List.of());

  /** What a file is for. */
  public enum Purpose {
    READING,
    /** It goes out to be signed, and has fields for it. */
    SIGNING,
    /** It is to be filed and leaves out what is confidential, so that it carries nothing. */
    FILING
  }

  public Imprint {
    attachments = List.copyOf(attachments);
    if (purpose == Purpose.FILING && !attachments.isEmpty()) {
      throw new IllegalArgumentException("a filing copy carries no sources and no digests of them");
    }
  }
}
