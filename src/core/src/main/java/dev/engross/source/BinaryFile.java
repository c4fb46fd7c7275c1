package dev.engross.source;

/**
 * A file that is taken as it stands: its bytes count, and no words in them.
 *
 * @param name the path inside the book, with {@code /} between its parts
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record BinaryFile(String name, int size, String sha256) {

  private static final String PDF = ".pdf";

  /** Whether a name is that of a PDF, in small letters or capitals. */
  public static boolean isPdf(String name) {
    int start = name.length() - PDF.length();
    return start >= 0 && name.regionMatches(true, start, PDF, 0, PDF.length());
  }

  /** The name without its folders. */
  public String called() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
