package dev.engross.bind;

import dev.engross.model.Party;
import dev.engross.model.Party.Notices;
import dev.engross.model.Party.Role;
import dev.engross.model.Party.Signatory;
import dev.engross.model.Party.Signs;
import dev.engross.model.Party.Through;
import dev.engross.source.Location;
import dev.engross.wording.Particle;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Binds parties, and how they sign. */
final class PartyBinder {

  static final List<String> PARTY =
      List.of("name", "party", "is", "person", "role", "group", "term", "article", "notices", "signs");
  static final List<String> SIGNS = List.of("for", "through", "by");
  static final List<String> NOTICES = List.of("address", "attention", "email", "copy");
  static final List<String> THROUGH = List.of("name", "as");
  static final List<String> SIGNATORY = List.of("name", "title");
  static final List<String> ROLES = List.of("party", "guarantor", "acknowledges", "consents");

  private final Binding binding;
  private final Map<String, Party> shared;

  /** @param shared the book's parties, by id */
  PartyBinder(Binding binding, Map<String, Party> shared) {
    this.binding = binding;
    this.shared = shared;
  }

  /** The same, whose findings go elsewhere. */
  PartyBinder telling(Binding other) {
    return new PartyBinder(other, shared);
  }

  /** Parties in the order in which they are declared, each under its defined term. */
  List<Party> parties(Mapping mapping) {
    List<Party> parties = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      binding.name(entry.key(), "the key of a party");
      binding.mapping(entry.value(), "a party").ifPresent(m -> parties.add(party(entry.key(), m)));
    }
    return parties;
  }

  private Party party(Node.Scalar key, Mapping mapping) {
    return party(key.text(), key.at(), Keys.of(binding, mapping, "a party", PARTY));
  }

  /** The party that some keys describe, among others that are somebody else's to read. */
  Party party(String key, Location at, Keys keys) {
    String term = keys.text("term", key);
    GivenName.check(binding, key, at, "a party");
    if (!term.equals(key)) {
      GivenName.check(binding, term, keys.at("term"), "a party");
    }
    Party base = base(keys);
    String name = keys.has("party") ? keys.text("name", base.name()) : keys.name("name");
    String defined = term.equals("none") ? "" : term;
    return new Party(
        key,
        defined,
        name,
        keys.text("is", base.is()),
        keys.yes("person", base.person()),
        Role.valueOf(keys.oneOf("role", ROLES, "party").toUpperCase(Locale.ROOT)),
        keys.text("group", base.group()),
        keys.has("article")
            ? keys.oneOf("article", List.of("the", "none"), "the").equals("the")
            : Particle.takesThe(defined, name),
        keys.mapping("notices").map(this::notices).orElse(base.notices()),
        keys.mapping("signs").map(this::signs).orElse(base.signs()),
        at);
  }

  /** The shared party that is named, or one that says nothing. */
  private Party base(Keys keys) {
    Party blank =
        new Party("", "", "", "", false, Role.PARTY, "", true, Notices.NONE, Signs.PLAIN, keys.at());
    if (!keys.has("party")) {
      return blank;
    }
    String id = keys.text("party");
    Party party = shared.get(id);
    if (party == null) {
      binding.unknown("unknown-party", keys.at("party"), "party", id, "in agreements/book.yaml", shared.keySet());
      return blank;
    }
    return party;
  }

  private Notices notices(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a notice address", NOTICES);
    return new Notices(keys.text("address"), keys.text("attention"), keys.text("email"), keys.text("copy"));
  }

  Signs signs(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a signature", SIGNS);
    List<Through> through = new ArrayList<>();
    for (Node item : keys.list("through")) {
      binding.mapping(item, "a partner or manager", listed("through", item, "as: General Partner")).ifPresent(m -> {
        Keys one = Keys.of(binding, m, "a partner or manager", THROUGH);
        through.add(new Through(one.required("name"), one.required("as")));
      });
    }
    List<Signatory> by = new ArrayList<>();
    for (Node item : keys.list("by")) {
      binding.mapping(item, "a signatory", listed("by", item, "title: President"))
          .ifPresent(m -> by.add(signatory(m)));
    }
    return new Signs(keys.text("for"), through, by);
  }

  /** How a plain name is written as a list; as what it signs is printed, and nobody but the author knows it. */
  private static String listed(String key, Node item, String as) {
    String name = item instanceof Node.Scalar scalar && !scalar.text().isBlank() ? Binding.quoted(scalar.text()) : "…";
    return "write " + key + ": [{name: " + name + ", " + as + "}], with your own words after "
        + as.substring(0, as.indexOf(' '));
  }

  Signatory signatory(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a signatory", SIGNATORY);
    return new Signatory(keys.text("name"), keys.text("title"));
  }

  Map<String, Signs> signsByParty(Mapping mapping) {
    Map<String, Signs> byParty = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      binding.mapping(entry.value(), "a signature").ifPresent(m -> byParty.put(entry.key().text(), signs(m)));
    }
    return byParty;
  }
}
