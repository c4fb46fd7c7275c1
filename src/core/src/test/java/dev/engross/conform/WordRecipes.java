package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Passages;
import dev.engross.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words struck and inserted. */
final class WordRecipes {

  private static final Pattern REFERENCE = Pattern.compile("\\{Section [^}]+}");

  static final List<Recipe> ALL = List.of(
      once("strike a word for another", Ground::section, (p, w) -> "{in: " + p + ", strike: " + w + ", insert: swan}"),
      once("strike a word", Ground::section, (p, w) -> "{in: " + p + ", strike: " + w + "}"),
      once("insert after a word", Ground::section, (p, w) -> "{in: " + p + ", insert: gladly, after: " + w + "}"),
      once("insert before a word", Ground::section, (p, w) -> "{in: " + p + ", insert: gladly, before: " + w + "}"),
      once("insert at the end", Ground::section, (p, w) -> "{in: " + p + ", insert: So be it., at: end}"),
      once("insert at the start", Ground::section, (p, w) -> "{in: " + p + ", insert: Now., at: start}"),
      once("strike a word of an exhibit", Ground::exhibit, (p, w) -> "{in: " + p + ", strike: " + w + "}"),
      again("strike a word everywhere", (p, w) -> "{in: " + p + ", strike: " + w + ", insert: tern, every: yes}"),
      again("strike a word at its second place", (p, w) -> "{in: " + p + ", strike: " + w + ", which: 2}"),
      new Recipe("strike a word of a sentence", g -> in(g, p -> p.sentences().size() > 2, "first sentence")),
      new Recipe("strike a word of a paragraph", g -> in(g, p -> p.paragraphs().size() > 1, "first paragraph")),
      new Recipe("strike a word of an item", g -> in(g, p -> p.items().size() > 1, "(c)")),
      new Recipe("strike a word of a definition", g -> g.having(p -> !p.definitions().isEmpty()).map(p ->
          "{in: " + Draw.quoted(p.name() + " > \"" + Passages.of(p.provision().text()).definitions().get(0).term()
              + "\"") + ", strike: means, insert: includes}")),
      new Recipe("strike a word wherever it stands", g -> g.section().flatMap(p -> g.word(p.provision().text(), 1))
          .map(w -> "{in: Agreement, strike: " + w + ", insert: gull, every: yes}")),
      new Recipe("strike a reference", g -> g.withText(t -> REFERENCE.matcher(t).find()).map(p -> "{in: "
          + Draw.quoted(p.name()) + ", strike: \"" + REFERENCE.matcher(p.provision().text()).results().findFirst()
              .orElseThrow().group() + "\", insert: another section}")));

  private WordRecipes() {}

  private static Optional<String> in(Ground ground, Predicate<Passages> part, String step) {
    return ground.having(part).flatMap(p -> ground.state().text()
        .words(Target.of(p.name() + " > " + step, p.provision().at()))
        .flatMap(text -> ground.word(text, 1))
        .map(w -> "{in: " + Draw.quoted(p.name() + " > " + step) + ", strike: " + w + ", insert: heron}"));
  }

  private static Recipe once(
      String name, Function<Ground, Optional<Placed>> where, BiFunction<String, String, String> change) {
    return new Recipe(name, g -> where.apply(g).flatMap(p ->
        g.word(p.provision().text(), 1).map(w -> change.apply(Draw.quoted(p.name()), w))));
  }

  private static Recipe again(String name, BiFunction<String, String, String> change) {
    return new Recipe(name, g -> g.withText(t -> g.word(t, 2).isPresent()).flatMap(p ->
        g.word(p.provision().text(), 2).map(w -> change.apply(Draw.quoted(p.name()), w))));
  }
}
