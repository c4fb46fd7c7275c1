package dev.engross.bind;

import dev.engross.model.Instrument.Amended;
import dev.engross.model.Instrument.Name;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds which agreements a paper amends, its numbers among their papers, and what it calls them. */
final class AmendsBinder {

  static final List<String> AMENDS = List.of("agreement", "number", "as");

  /** What a paper that amends one agreement calls it. */
  private static final String ALONE = "Agreement";

  private final Binding binding;
  private final Scopes scopes;
  private final List<String> agreements;

  /**
   * @param scopes of the agreements that the paper amends and that are read
   * @param agreements the ids of all agreements of the book
   */
  AmendsBinder(Binding binding, Scopes scopes, List<String> agreements) {
    this.binding = binding;
    this.scopes = scopes;
    this.agreements = agreements;
  }

  /** One agreement as the paper names it; 0 for no number, and empty for what it is called by itself. */
  private record Said(String id, int number, Location numberAt, String as, Location asAt, Location at) {}

  /** First the agreement that the paper lies with, whatever its author left out. */
  List<Amended> amended(Name name, Keys keys) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (Node node : keys.list("amends")) {
      said(node).ifPresent(one -> {
        Said other = said.putIfAbsent(one.id(), one);
        if (other != null) {
          binding.error("amended-twice", one.at(), Binding.quoted(one.id()) + " is named twice",
              "take one of the two out; sections say which agreement they concern by of: " + one.id());
        }
      });
    }
    ownIsFirst(name, said, keys.at("amends"));
    Said own = said.getOrDefault(name.agreement(), new Said(name.agreement(), 0, keys.at(), "", keys.at(), keys.at()));
    if (own.number() > 0 && own.number() != name.number()) {
      binding.error("number-and-file", own.numberAt(),
          "the paper has another number than " + own.number() + " in " + Binding.quoted(own.id())
              + ", which it lies with",
          "leave the number out; that of its file holds");
    }
    List<Said> all = new ArrayList<>(List.of(own));
    said.values().stream().filter(s -> s != own).forEach(all::add);
    List<Amended> amended = new ArrayList<>();
    for (Said one : all) {
      Name among = one == own ? name : LaterPaper.nameAmong(one.id(), one.number(), name);
      amended.add(new Amended(among, called(one, all.size() == 1), one.at()));
    }
    if (all.size() > 1) {
      namesDiffer(all, amended);
    }
    return amended;
  }

  private Optional<Said> said(Node node) {
    if (node instanceof Mapping mapping) {
      Keys keys = Keys.of(binding, mapping, "an amended agreement", AMENDS);
      keys.required("agreement");
      int number = keys.integer("number", 0, 1, InstrumentBinder.MOST_NUMBER);
      String as = keys.text("as");
      return keys.scalar("agreement").filter(this::isKnown).map(id -> new Said(
          id.text(), number, keys.at("number"), as.startsWith("the ") ? as.substring("the ".length()) : as,
          keys.at("as"), id.at()));
    }
    return binding.words(node, "an agreement").filter(this::isKnown)
        .map(id -> new Said(id.text(), 0, id.at(), "", id.at(), id.at()));
  }

  private boolean isKnown(Scalar id) {
    boolean sound = Ids.check(binding, id.text(), id.at(), "an agreement");
    if (sound && !agreements.contains(id.text())) {
      binding.unknown("unknown-agreement", id.at(), "agreement", id.text(), "in this book", agreements);
    }
    return sound;
  }

  private void ownIsFirst(Name name, Map<String, Said> said, Location at) {
    if (said.isEmpty() || said.keySet().iterator().next().equals(name.agreement())) {
      return;
    }
    Said first = said.values().iterator().next();
    String folder = Binding.quoted(name.agreement());
    String mend = "write " + name.agreement() + " first, or move the paper to agreements/" + first.id();
    if (said.containsKey(name.agreement())) {
      binding.error("amends-elsewhere", said.get(name.agreement()).at(),
          "the paper lies with " + folder + ", which must be the first that it amends", mend);
    } else {
      binding.error("amends-elsewhere", first.at(), "the paper lies with " + folder + ", and does not amend it", mend);
    }
  }

  private String called(Said one, boolean alone) {
    if (!one.as().isEmpty()) {
      return one.as();
    }
    return alone ? ALONE : scopes.of(one.id()).map(Scope::called).orElse(one.id());
  }

  /** Prose could not tell two agreements from one another, or one from a party. */
  private void namesDiffer(List<Said> said, List<Amended> amended) {
    for (int i = 0; i < amended.size(); i++) {
      String as = amended.get(i).as();
      Location at = said.get(i).as().isEmpty() ? said.get(i).at() : said.get(i).asAt();
      boolean agreement = amended.subList(0, i).stream().anyMatch(a -> a.as().equals(as));
      boolean party = scopes.all().stream().flatMap(s -> s.parties().stream()).anyMatch(p -> p.term().equals(as));
      if (agreement || party) {
        binding.error("same-name", at,
            "the paper calls " + (agreement ? "another agreement" : "a party") + " " + Binding.quoted(as) + " too",
            "give this agreement another name: {agreement: " + said.get(i).id() + ", as: …}");
      }
    }
  }
}
