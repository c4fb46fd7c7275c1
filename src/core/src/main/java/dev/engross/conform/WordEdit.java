package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Span;
import dev.engross.model.TextChange;
import dev.engross.model.TextChange.Spot;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The edits of a change that strikes or inserts words: what it strikes must stand there, and once. */
final class WordEdit {

  private final TextState state;
  private final TextTargets targets;
  private final NotAtHand notAtHand;
  private final Function<String, Optional<String>> prints;
  private final Findings findings;

  /** A part of a provision's text in which words are looked for. */
  private record Field(Placed in, Span span) {
    String text() {
      return in.provision().text();
    }
  }

  /** @param piece the reference of which the words are only a piece */
  private record Found(Field field, Span span, Optional<String> piece) {}

  /** @param prints what stands in braces to what it prints, as far as that is known */
  WordEdit(
      TextState state, TextTargets targets, Function<String, Optional<String>> prints, NotAtHand notAtHand,
      Findings findings) {
    this.state = state;
    this.targets = targets;
    this.prints = prints;
    this.notAtHand = notAtHand;
    this.findings = findings;
  }

  /** By the key of the provision in whose text they are made; none, with a finding, where the words are not there. */
  Map<String, List<TextEdit>> edits(Made made, TextChange.In in) {
    Spot spot = in.spot();
    List<Field> fields = fields(made, in);
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    boolean told = in.strike().isEmpty() && (in.insert().isEmpty() || spot.after().isEmpty() && spot.before().isEmpty()
        && spot.at().isEmpty());
    if (fields.isEmpty() || told) {
      return edits; // an insertion without words or place is the binder's finding
    }
    if (in.strike().isEmpty() && !spot.at().isEmpty()) {
      Field field = spot.at().equals("start") ? fields.get(0) : fields.get(fields.size() - 1);
      boolean start = spot.at().equals("start");
      int at = start ? field.span().start() : field.span().end();
      add(edits, field, TextEdit.of(new Span(at, at), start ? in.insert() + " " : spaced(in.insert()), made));
      return edits;
    }
    boolean after = in.strike().isEmpty() && !spot.after().isEmpty();
    String words = !in.strike().isEmpty() ? in.strike() : after ? spot.after() : spot.before();
    for (Found one : found(in, words, fields)) {
      if (!in.strike().isEmpty()) {
        add(edits, one.field(), in.insert().isEmpty()
            ? TextEdit.striking(one.field().text(), one.span(), made)
            : TextEdit.of(one.span(), in.insert(), made));
      } else {
        int at = after ? one.span().end() : one.span().start();
        add(edits, one.field(),
            TextEdit.of(new Span(at, at), after ? spaced(in.insert()) : in.insert() + " ", made));
      }
    }
    return edits;
  }

  private static void add(Map<String, List<TextEdit>> edits, Field field, TextEdit edit) {
    edits.computeIfAbsent(field.in().provision().key(), k -> new ArrayList<>()).add(edit);
  }

  /** A comma or the like stands right at the word before it. */
  private static String spaced(String insert) {
    return ",.;:)?!".indexOf(insert.charAt(0)) >= 0 ? insert : " " + insert;
  }

  /** The texts that a target takes in: of a provision, those of the provisions inside it too. */
  private List<Field> fields(Made made, TextChange.In in) {
    if (isWhole(in)) {
      if (!state.known()) {
        notAtHand.add(made);
      }
      return state.all().stream().map(WordEdit::field).toList();
    }
    Optional<TextPlace> place = targets.place(in.target());
    if (place.isPresent() && place.get() instanceof TextPlace.Passage passage) {
      return List.of(new Field(passage.in(), passage.span()));
    }
    if (place.isPresent() && place.get() instanceof TextPlace.Wholes wholes) {
      return state.all().stream()
          .filter(p -> wholes.provisions().stream()
              .anyMatch(w -> w.provision() == p.provision() || p.around().contains(w.provision())))
          .map(WordEdit::field).toList();
    }
    if (place.isPresent()) {
      notAtHand.add(made);
    }
    return List.of();
  }

  private static boolean isWhole(TextChange.In in) {
    return in.target().text().equals(TextState.WHOLE);
  }

  private static Field field(Placed placed) {
    return new Field(placed, new Span(0, placed.provision().text().length()));
  }

  private List<Found> found(TextChange.In in, String words, List<Field> fields) {
    List<Found> found = new ArrayList<>();
    fields.forEach(field -> found.addAll(found(WordSearch.of(worded(words)), field)));
    Spot spot = in.spot();
    Location at = spot.wordsAt();
    String place = in.target().text();
    if (found.isEmpty() && isWhole(in) && !state.known()) {
      return List.of(); // they stand in what is not at hand
    }
    if (found.isEmpty()) {
      notThere(at, place, words, fields);
      return List.of();
    }
    if (spot.which() > found.size()) {
      findings.add(Finding.error("unknown-words", at, "\"" + words + "\" stands " + times(found.size()) + " in "
          + place + ", and not " + times(spot.which()), "write which: with a number up to " + found.size()));
      return List.of();
    }
    if (spot.which() == 0 && found.size() > 1 && !spot.every()) {
      findings.add(Finding.error("ambiguous-words", at,
          "\"" + words + "\" stands " + times(found.size()) + " in " + place,
          "take in more words around it, name the sentence, or write which: 1 or every: yes"));
      return List.of();
    }
    List<Found> meant = spot.which() > 0 ? found.subList(spot.which() - 1, spot.which()) : found;
    Optional<String> piece = meant.stream().flatMap(f -> f.piece().stream()).findFirst();
    piece.ifPresent(reference -> findings.add(Finding.error("unknown-words", at,
        "\"" + words + "\" is in " + place + " a piece of what " + reference + " prints", wholly(reference))));
    return piece.isPresent() ? List.of() : meant;
  }

  private static String wholly(String reference) {
    return "take in the whole of it, as \"" + reference + "\", or change what it refers to with set, rename or replace";
  }

  private List<Found> found(WordSearch search, Field field) {
    return WordedText.of(field.text(), field.span(), prints).find(search, field.text()).stream()
        .map(f -> new Found(field, f.span(), f.piece())).toList();
  }

  /** Words that an author gives, as a reader would see them in the text. */
  private String worded(String words) {
    return WordedText.of(words, new Span(0, words.length()), prints).words();
  }

  private static String times(int number) {
    return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
  }

  private void notThere(Location at, String place, String words, List<Field> fields) {
    WordSearch loose = WordSearch.loose(worded(words));
    if (fields.stream().anyMatch(f -> !found(loose, f).isEmpty())) {
      findings.add(Finding.error("unknown-words", at, "\"" + words + "\" stands in " + place
          + " only as a part of longer words", "write the whole words"));
      return;
    }
    WordSearch search = WordSearch.of(worded(words));
    Optional<String> typed = fields.stream().flatMap(f -> search.in(f.text(), f.span()).stream()
        .map(span -> reference(f.text(), span))).findFirst();
    if (typed.isPresent()) {
      findings.add(Finding.error("unknown-words", at,
          "\"" + words + "\" stands in " + place + " only in the reference " + typed.get(), wholly(typed.get())));
      return;
    }
    List<String> elsewhere = state.all().stream()
        .filter(p -> !found(search, field(p)).isEmpty()).map(Placed::name)
        .filter(n -> !n.isEmpty()).limit(3).toList();
    boolean braces = fields.stream().anyMatch(f -> f.span().of(f.text()).contains("{"));
    String mend = !elsewhere.isEmpty() ? "they stand in " + String.join(", ", elsewhere)
        : braces ? "write them as the agreement's source has them; what stands in braces there is changed with set"
        : "write the words as they stand there";
    findings.add(Finding.error("unknown-words", at,
        "\"" + Passages.cleaned(words).replace('\n', ' ') + "\" does not stand in " + place, mend));
  }

  /** The reference that words stand in, or begin in. */
  private static String reference(String text, Span words) {
    int open = text.lastIndexOf('{', words.start());
    open = open < 0 ? text.indexOf('{', words.start()) : open;
    int close = text.indexOf('}', open);
    return open < 0 || close < 0 ? words.of(text) : text.substring(open, close + 1);
  }
}
