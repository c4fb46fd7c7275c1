package dev.engross.yaml;

/** What a mend says about words that YAML takes for something else. */
final class Words {

  static final String QUOTES = "put the words in quotes, or write | after the key and the words below it, indented";

  static final String TAG = "a value that begins with ! is read as a type, not as words";

  static final String UNTAG = "if it belongs to the words, put them in quotes; if not, delete it";

  private Words() {}

  /** At most some forty characters of an author's words, for a message. */
  static String brief(String words) {
    String line = words.replace('\n', ' ');
    int end = line.length() <= 40 ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, 37));
    return end == line.length() ? line : line.substring(0, end) + "...";
  }
}
