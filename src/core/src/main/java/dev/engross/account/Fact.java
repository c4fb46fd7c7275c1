package dev.engross.account;

/**
 * Something that one version of an agreement says otherwise than the one before it.
 *
 * @param paper the key of the instrument that says it: {@code base}, {@code 12}; empty where none does
 * @param key what of the paper it is about: facts of one paper and key are about one thing
 * @param words a sentence without a full stop, in the past tense and without a subject: {@code raised the Limit of
 *     Harbor Bond from 0.90% to 0.95% in Amendment No. 11, draft}
 */
public record Fact(String paper, String key, Matter matter, String words) {

  /** Whether another is about the same thing. */
  public boolean isAbout(Fact other) {
    return paper.equals(other.paper) && key.equals(other.key);
  }
}
