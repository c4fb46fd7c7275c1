package dev.engross.conform;

import dev.engross.model.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is said of an agreement, and changes no word of it; and papers that supersede others. */
final class SayingRecipes {

  static final List<Recipe> ALL = List.of(
      new Recipe("read words", g -> Optional.of("{read: '\"loads\"', as: loads of clay}")),
      section("read a section", s -> "{read: " + s + ", as: a new section}"),
      section("note on a section", s -> "{note: " + s + ", that: it binds nobody in May}"),
      section("waive a section", s -> "{waive: " + s + ", for: one boat}"),
      new Recipe("note on a schedule", g -> g.schedule().map(s -> "{note: " + s.label() + ", that: it is long}")),
      new Recipe("note on a row", g -> g.schedule()
          .map(s -> "{note: " + s.label() + " > " + s.names().get(0) + ", that: it is blue}")),
      new Recipe("waive a row", g -> g.schedule()
          .map(s -> "{waive: " + s.label() + " > " + s.names().get(0) + ", for: one boat}")),
      new Recipe("note on a party", g -> g.party()
          .map(p -> "{note: party " + p.party().key() + ", that: it moved}")),
      new Recipe("note on the agreement", g -> Optional.of("{note: Agreement, that: it is read at sea}")),
      new Recipe("note on an exhibit", g -> g.exhibit().map(p -> "{note: " + p.name() + ", that: it is torn}")),
      new Recipe("note on a particular", g -> Optional.of("{note: Price, that: it is high}")),
      paper("supersede a paper", p -> "{supersede: " + p.titled() + "}"),
      paper("supersede a section of a paper", p -> "{supersede: " + p.titled() + " > Section 1}"),
      new Recipe("supersede something else", g -> Optional.of("{supersede: Letter Agreement of 2018}")),
      new Recipe("terminate", g -> g.section()
          .map(p -> "{terminate: Agreement, surviving: [" + Draw.quoted(p.name()) + "]}")));

  private SayingRecipes() {}

  private static Recipe section(String name, UnaryOperator<String> change) {
    return new Recipe(name, g -> g.section().map(p -> change.apply(Draw.quoted(p.name()))));
  }

  private static Recipe paper(String name, Function<Instrument, String> change) {
    return new Recipe(name, g -> g.papers().isEmpty() ? Optional.empty()
        : Optional.of(change.apply(g.draw().any(g.papers()))));
  }
}
