package dev.engross.conform;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes to parties and particulars. */
final class PartyRecipes {

  static final List<Recipe> ALL = List.of(
      of("add a party", (g, p) -> "{add: party P" + g.draw().number() + ", name: " + g.draw().fresh("Company")
          + ", is: a Maine corporation, role: guarantor, notices: {address: Quay 2}, signs: {by: {name: Jo Lund}}}"),
      of("add a party in some case", (g, p) -> "{add: party P" + g.draw().number() + ", name: "
          + g.draw().fresh("Company") + ", only: as to one boat}"),
      of("replace a party", (g, p) -> "{replace: " + p + ", with: {name: " + g.draw().fresh("Heir") + "}}"),
      of("replace a party in another role", (g, p) -> "{replace: " + p + ", with: {name: " + g.draw().fresh("Heir")
          + ", role: consents, group: Heirs}}"),
      of("remove a party", (g, p) -> g.state().parties().size() > 2 ? "{remove: " + p + "}" : ""),
      of("rename a party", (g, p) -> "{rename: " + p + ", to: " + g.draw().fresh("Firm") + "}"),
      of("set what a party is", (g, p) -> "{set: " + p + " > is, to: a Delaware corporation}"),
      of("set a party's group", (g, p) -> "{set: " + p + " > group, to: Owners}"),
      of("set for whom a party signs", (g, p) -> "{set: " + p + " > signs > for, to: each of its series}"),
      of("set a party's notices", (g, p) -> "{set: " + p + " > notices > attention, to: "
          + g.draw().fresh("Clerk") + "}"),
      of("remove what a party's key says", (g, p) -> "{remove: " + p + " > notices > attention}"),
      of("set a particular", (g, p) -> "{set: Price, to: " + g.draw().money() + "}"),
      of("set a particular that a paper may bring", (g, p) -> g.state().particulars().stream()
          .map(f -> f.particular().name()).filter(n -> n.startsWith("Fact ")).findFirst()
          .map(n -> "{set: " + n + ", to: " + g.draw().number() + " tons}").orElse("")));

  private PartyRecipes() {}

  /** Of a party as targets name it; empty text for nothing. */
  private static Recipe of(String name, BiFunction<Ground, String, String> change) {
    return new Recipe(name, g -> {
      Optional<String> party = g.party().map(p -> "party " + p.party().key());
      return party.map(p -> change.apply(g, p)).filter(c -> !c.isEmpty());
    });
  }
}
