package dev.engross.account;

import java.util.Arrays;
import java.util.List;

/** Words of papers in the words of an account: on one line, and none left out. */
final class Words {

  private Words() {}

  /** On one line. */
  static String whole(String text) {
    return String.join(" ", split(text));
  }

  /** In quotation marks. */
  static String quoted(String text) {
    return "\"" + whole(text) + "\"";
  }

  /** {@code "thirty days" became "forty days"}: what differs, with a word before and after it. */
  static String difference(String from, String to) {
    List<String> old = split(from);
    List<String> now = split(to);
    int shorter = Math.min(old.size(), now.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    String gone = quoted(old, start, end);
    String come = quoted(now, start, end);
    if (old.size() == start + end && now.size() == start + end) {
      return "its paragraphs or blanks";
    }
    if (old.size() == start + end) {
      return come + " came in" + after(old, start);
    }
    return now.size() == start + end ? gone + " went out" + after(old, start) : gone + " became " + come;
  }

  /** Without so many words at the start and at the end. */
  private static String quoted(List<String> words, int start, int end) {
    return "\"" + String.join(" ", words.subList(start, words.size() - end)) + "\"";
  }

  private static String after(List<String> words, int index) {
    return index == 0 ? " at the beginning" : " after \"" + words.get(index - 1) + "\"";
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}
