package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A change by words: to the text of an agreement, or to how it is read. Texts are Markdown, and may be empty. */
public sealed interface TextChange extends Change {

  /** What the verb's own keys say, by key, without those that say nothing. */
  Map<String, String> words();

  @Override
  TextChange aimedAt(Target other);

  /** The words that it brings into the agreement; empty if it brings none. */
  default String given() {
    return "";
  }

  /** The same, with the sections that it brings in its text, as those of an exhibit are. */
  default TextChange inText() {
    return this;
  }

  /** A new provision, part or definition. */
  record Add(Target target, NewProvision content, Place place, Manner manner) implements TextChange {
    @Override
    public String given() {
      return content.inText().text();
    }

    @Override
    public TextChange inText() {
      return new Add(target, content.inText(), place, manner);
    }

    @Override
    public TextChange aimedAt(Target other) {
      return new Add(other, content, place, manner);
    }

    @Override
    public String verb() {
      return "add";
    }

    @Override
    public Map<String, String> words() {
      return said(
          "heading", content.heading(), "text", content.text(), "after", place.after(), "before", place.before());
    }
  }

  /**
   * New content in the same place.
   *
   * @param content without a heading to keep the one that stands
   */
  record Replace(Target target, NewProvision content, Manner manner) implements TextChange {
    @Override
    public String given() {
      return content.inText().text();
    }

    @Override
    public TextChange inText() {
      return new Replace(target, content.inText(), manner);
    }

    @Override
    public TextChange aimedAt(Target other) {
      return new Replace(other, content, manner);
    }

    @Override
    public String verb() {
      return "replace";
    }

    @Override
    public Map<String, String> words() {
      return content.heading().isEmpty()
          ? said("with", content.text())
          : said("heading", content.heading(), "text", content.text());
    }
  }

  /**
   * Words struck and inserted in a text.
   *
   * @param strike the words that go; empty where words are only inserted
   */
  record In(Target target, String strike, String insert, Spot spot, Manner manner) implements TextChange {
    @Override
    public String given() {
      return insert;
    }

    @Override
    public TextChange aimedAt(Target other) {
      return new In(other, strike, insert, spot, manner);
    }

    @Override
    public String verb() {
      return "in";
    }

    @Override
    public Map<String, String> words() {
      Map<String, String> words = new LinkedHashMap<>(
          said("strike", strike, "insert", insert, "after", spot.after(), "before", spot.before(), "at", spot.at()));
      if (spot.which() > 0) {
        words.put("which", Integer.toString(spot.which()));
      }
      if (spot.every()) {
        words.put("every", "yes");
      }
      return words;
    }
  }

  /**
   * Where in a text words are struck or inserted.
   *
   * @param after the words after which
   * @param at {@code start} or {@code end}; empty for neither
   * @param which of several places, from 1; 0 for the only one
   * @param every at all of them
   * @param wordsAt where the words are written by which the place is found
   */
  record Spot(String after, String before, String at, int which, boolean every, Location wordsAt) {}

  /** Another number for a provision. */
  record Renumber(Target target, String to, Manner manner) implements TextChange {
    @Override
    public TextChange aimedAt(Target other) {
      return new Renumber(other, to, manner);
    }

    @Override
    public String verb() {
      return "renumber";
    }

    @Override
    public Map<String, String> words() {
      return said("to", to);
    }
  }

  /** What says something of the agreement without changing a word of it. */
  sealed interface Saying extends TextChange {}

  /** A rule of construction: some words are read as others. */
  record Read(Target target, String as, Manner manner) implements Saying {
    @Override
    public TextChange aimedAt(Target other) {
      return new Read(other, as, manner);
    }

    @Override
    public String verb() {
      return "read";
    }

    @Override
    public Map<String, String> words() {
      return said("as", as);
    }
  }

  /** An effect that no edit expresses. */
  record Note(Target target, String that, Manner manner) implements Saying {
    @Override
    public TextChange aimedAt(Target other) {
      return new Note(other, that, manner);
    }

    @Override
    public String verb() {
      return "note";
    }

    @Override
    public Map<String, String> words() {
      return said("that", that);
    }
  }

  /** A provision with which somebody need not comply; its text stays. */
  record Waive(Target target, String as, Manner manner) implements Saying {
    @Override
    public TextChange aimedAt(Target other) {
      return new Waive(other, as, manner);
    }

    @Override
    public String verb() {
      return "waive";
    }

    @Override
    public Map<String, String> words() {
      return said("for", as);
    }
  }

  /** Takes an earlier paper's changes away. */
  record Supersede(Target target, Manner manner) implements Saying {
    @Override
    public TextChange aimedAt(Target other) {
      return new Supersede(other, manner);
    }

    @Override
    public String verb() {
      return "supersede";
    }

    @Override
    public Map<String, String> words() {
      return Map.of();
    }
  }

  /** The end of the agreement, but for what survives: provisions, a paragraph each. */
  record Terminate(Target target, String surviving, Manner manner) implements Saying {
    @Override
    public TextChange aimedAt(Target other) {
      return new Terminate(other, surviving, manner);
    }

    @Override
    public String verb() {
      return "terminate";
    }

    @Override
    public Map<String, String> words() {
      return said("surviving", surviving);
    }
  }

  private static Map<String, String> said(String... keysAndWords) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < keysAndWords.length; i += 2) {
      if (!keysAndWords[i + 1].isEmpty()) {
        said.put(keysAndWords[i], keysAndWords[i + 1]);
      }
    }
    return Collections.unmodifiableMap(said);
  }
}
