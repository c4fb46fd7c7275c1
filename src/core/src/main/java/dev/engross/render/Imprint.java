package dev.engross.render;

import java.util.List;

/**
 * What a file says of itself beside its document: where it comes from and what it is for. No word on its pages depends
 * on it, and a format that has no place for it leaves it out.
 *
 * @param agreement the id; empty for what belongs to none
 * @param instrument the paper by its key in the agreement, {@code 12} or {@code base}; empty for what is none
 * @param status as the YAML has it; empty for what has none
 * @param signing whether the file goes out to be signed, so that it has fields for it
 * @param filing whether the file is to be filed, and leaves out what is confidential: then it carries nothing
 * @param attachments what it carries
 */
public record Imprint(
    String agreement, String instrument, String status, boolean signing, boolean filing,
    List<Attachment> attachments) {

  /** Nothing beside the document. */
  public static final Imprint NONE = new Imprint("", "", "", false, false, List.of());

  public Imprint {
    attachments = List.copyOf(attachments);
    if (filing && !attachments.isEmpty()) {
      throw new IllegalArgumentException("a filing copy carries no sources and no digests of them");
    }
  }
}
