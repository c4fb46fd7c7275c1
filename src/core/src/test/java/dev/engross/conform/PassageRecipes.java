package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Passages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes to sentences, paragraphs, items and definitions, of sections and of exhibits. */
final class PassageRecipes {

  private static final Predicate<Passages> SENTENCES = p -> p.sentences().size() > 2;
  private static final Predicate<Passages> PARAGRAPHS = p -> p.paragraphs().size() > 1;
  private static final Predicate<Passages> ITEMS = p -> p.items().size() > 1;
  private static final Predicate<Passages> DEFINITIONS = p -> p.definitions().size() > 1;

  static final List<Recipe> ALL = Stream.of(
      in("add a sentence", SENTENCES, (g, p) -> "{add: " + to(p, "second sentence") + ", text: " + words(g) + "}"),
      in("add a last sentence", SENTENCES, (g, p) -> "{add: " + to(p, "last sentence") + ", text: " + words(g) + "}"),
      in("replace a sentence", SENTENCES, (g, p) ->
          "{replace: " + to(p, "first sentence") + ", with: " + words(g) + "}"),
      in("replace sentences", SENTENCES, (g, p) ->
          "{replace: " + to(p, "sentences 1-2") + ", with: " + words(g) + "}"),
      in("remove a sentence", SENTENCES, (g, p) -> "{remove: " + to(p, "last sentence") + "}"),
      in("add a paragraph", PARAGRAPHS, (g, p) -> "{add: " + to(p, "first paragraph") + ", text: " + words(g) + "}"),
      in("replace a paragraph", PARAGRAPHS, (g, p) ->
          "{replace: " + to(p, "paragraph 2") + ", with: " + words(g) + "}"),
      in("remove a paragraph", PARAGRAPHS, (g, p) -> "{remove: " + to(p, "last paragraph") + "}"),
      in("replace a sentence of a paragraph", PARAGRAPHS, (g, p) ->
          "{replace: " + to(p, "first paragraph > first sentence") + ", with: " + words(g) + "}"),
      in("add an item", ITEMS, (g, p) ->
          "{add: " + Draw.quoted(p.name() + "(" + letter(g) + ")") + ", text: the quay}"),
      in("add an item in an item", ITEMS, (g, p) -> "{add: " + Draw.quoted(p.name() + "(b)(i)") + ", text: the quay}"),
      in("replace an item", ITEMS, (g, p) -> "{replace: " + Draw.quoted(p.name() + "(b)") + ", with: the ferry}"),
      in("replace an item that is a step", ITEMS, (g, p) ->
          "{replace: " + to(p, "(a)") + ", with: a pier " + g.draw().number() + "}"),
      in("remove an item", ITEMS, (g, p) -> "{remove: " + Draw.quoted(p.name() + "(b)") + "}"),
      in("remove an item and keep its place", ITEMS, (g, p) ->
          "{remove: " + Draw.quoted(p.name() + "(a)") + ", mark: reserved}"),
      in("renumber an item", ITEMS, (g, p) -> "{renumber: " + Draw.quoted(p.name() + "(b)") + ", to: "
          + Draw.quoted(p.name() + "(" + letter(g) + ")") + "}"),
      in("add a definition", DEFINITIONS, (g, p) -> {
        String term = g.draw().fresh("Word");
        return "{add: " + to(p, "\"" + term + "\"") + ", text: " + Draw.quoted("\"" + term + "\" means a word.") + "}";
      }),
      in("add definitions", DEFINITIONS, (g, p) -> "{add: " + to(p, "definitions") + ", text: ["
          + Draw.quoted("\"" + g.draw().fresh("Ash") + "\" means ash.") + ", "
          + Draw.quoted("\"" + g.draw().fresh("Vat") + "\" means a vat.") + "]}"),
      in("replace a definition", DEFINITIONS, (g, p) -> term(g, p).map(t -> "{replace: " + to(p, "\"" + t + "\"")
          + ", with: " + Draw.quoted("\"" + t + "\" means another thing " + g.draw().number() + ".") + "}").orElse("")),
      in("remove a definition", DEFINITIONS, (g, p) ->
          term(g, p).map(t -> "{remove: " + to(p, "\"" + t + "\"") + "}").orElse("")),
      in("replace a definition wherever it stands", DEFINITIONS, (g, p) -> term(g, p).map(t -> "{replace: "
          + Draw.quoted("\"" + t + "\"") + ", with: " + Draw.quoted("\"" + t + "\" means a thing.") + "}").orElse("")),
      in("rename a definition", DEFINITIONS, (g, p) -> term(g, p).map(t ->
          "{rename: " + to(p, "\"" + t + "\"") + ", to: " + g.draw().fresh("Term") + "}").orElse("")),
      exhibit("add a sentence of an exhibit", SENTENCES, (g, p) ->
          "{add: " + to(p, "last sentence") + ", text: " + words(g) + "}"),
      exhibit("replace a sentence of an exhibit", p -> !p.sentences().isEmpty(), (g, p) ->
          "{replace: " + to(p, "first sentence") + ", with: " + words(g) + "}"),
      exhibit("replace an item of an exhibit", ITEMS, (g, p) -> "{replace: " + to(p, "(b)") + ", with: the ferry}"),
      exhibit("remove a paragraph of an exhibit", PARAGRAPHS, (g, p) -> "{remove: " + to(p, "last paragraph") + "}"))
      .toList();

  private PassageRecipes() {}

  private static String to(Placed in, String part) {
    return Draw.quoted(in.name() + " > " + part);
  }

  private static String words(Ground ground) {
    return "Rain is no excuse " + ground.draw().number() + ".";
  }

  private static char letter(Ground ground) {
    return (char) ('k' + ground.draw().below(14));
  }

  private static Optional<String> term(Ground ground, Placed in) {
    return Optional.of(ground.draw().any(Passages.of(in.provision().text()).definitions()).term());
  }

  private static Recipe in(String name, Predicate<Passages> part, BiFunction<Ground, Placed, String> change) {
    return new Recipe(name, g -> g.having(part).map(p -> change.apply(g, p)).filter(c -> !c.isEmpty()));
  }

  private static Recipe exhibit(String name, Predicate<Passages> part, BiFunction<Ground, Placed, String> change) {
    return new Recipe(name, g -> g.exhibit(part).map(p -> change.apply(g, p)));
  }
}
