package dev.engross.account;

import java.util.Arrays;
import java.util.List;

/** Words of papers in the words of an account: on one line, and not too many. */
final class Words {

  /** So many words are quoted of a passage. */
  private static final int MOST = 24;

  private Words() {}

  /** In quotation marks. */
  static String quoted(String text) {
    return "\"" + shortened(split(text)) + "\"";
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
    List<String> gone = old.subList(start, old.size() - end);
    List<String> come = now.subList(start, now.size() - end);
    if (gone.isEmpty() && come.isEmpty()) {
      return "its paragraphs or blanks";
    }
    if (gone.isEmpty()) {
      return "\"" + shortened(come) + "\" came in" + after(old, start);
    }
    if (come.isEmpty()) {
      return "\"" + shortened(gone) + "\" went out" + after(old, start);
    }
    return "\"" + shortened(gone) + "\" became \"" + shortened(come) + "\"";
  }

  private static String after(List<String> words, int index) {
    return index == 0 ? " at the beginning" : " after \"" + words.get(index - 1) + "\"";
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String shortened(List<String> words) {
    return words.size() <= MOST
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, MOST / 2)) + " ... "
            + String.join(" ", words.subList(words.size() - MOST / 2, words.size()));
  }
}
