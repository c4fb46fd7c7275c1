package dev.engross.conform;

import java.util.List;
import java.util.Random;

/** What chance gives, and words that were never given before; all the same for the same seed. */
final class Draw {

  private final Random random;
  private int names;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  int below(int end) {
    return random.nextInt(end);
  }

  /** Once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A number that was not given before. */
  int number() {
    return ++names;
  }

  /** A name that was not given before. */
  String fresh(String word) {
    return word + " " + (char) ('A' + random.nextInt(26)) + number();
  }

  String money() {
    return "$" + random.nextInt(90) + ".00";
  }

  /** The words of a provision, as YAML: prose, items, definitions or paragraphs. */
  String text() {
    int n = number();
    return any(List.of(
        "\"All is new " + n + ". It stays as {Section 1} has it. It ends.\"",
        "\"The loads are\\n(a) clay " + n + "\\n(b) sand\\n(c) gravel of the pit\"",
        "\"\\\"Word " + n + "\\\" means a word.\\n\\n\\\"Zinc " + n + "\\\" means a metal.\"",
        "\"The first paragraph is " + n + ". It has two sentences.\\n\\nThe second paragraph is short.\""));
  }

  /** Words in single quotes, as YAML takes them as they stand. */
  static String quoted(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
