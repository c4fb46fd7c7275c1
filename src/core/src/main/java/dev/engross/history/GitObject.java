package dev.engross.history;

/**
 * An object of git, by which others are proved.
 *
 * @param type {@code commit}, {@code tree} or {@code tag}
 * @param id its name, the SHA-1 of its type, length and content
 * @param content as git digests it
 */
public record GitObject(String type, String id, byte[] content) {
  public GitObject {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
