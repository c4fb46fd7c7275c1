package dev.engross.bind;

import dev.engross.model.Party;
import dev.engross.model.Party.Signatory;
import dev.engross.model.Signed;
import dev.engross.model.Signing;
import dev.engross.model.Signing.Apart;
import dev.engross.model.Signing.Notary;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Binds how a paper is signed, and who signed it. */
final class SigningBinder {

  static final List<String> SIGNING =
      List.of("layout", "order", "lines", "words", "attest", "witness", "seal", "notary", "blocks", "parties");
  static final String NONE = "none";
  static final List<String> BLOCK = List.of("words", "parties", "jointly");
  static final List<String> NOTARY = List.of("state", "county");
  static final List<String> SIGNED = List.of("by", "title", "on");

  private final Binding binding;
  private final PartyBinder parties;
  private final List<Party> known;
  private final boolean all;

  /**
   * @param known the parties that may sign
   * @param all whether there can be no others: those of an agreement that did not read are not known
   */
  SigningBinder(Binding binding, PartyBinder parties, List<Party> known, boolean all) {
    this.all = all;
    this.binding = binding;
    this.parties = parties;
    this.known = known;
  }

  Signing signing(Optional<Mapping> given, Location otherwise) {
    if (given.isEmpty()) {
      return Signing.unsaid(otherwise);
    }
    Keys keys = Keys.of(binding, given.get(), "signing", SIGNING);
    keys.mapping("parties").ifPresent(m -> m.entries().forEach(e -> mustBeKnown(e.key())));
    return new Signing(
        keys.oneOf("layout", StyleBinder.LAYOUTS, ""),
        partyList(keys, "order"),
        isNone(keys, "lines") ? List.of() : keys.texts("lines"),
        isNone(keys, "words") ? "" : keys.prose("words"),
        isNone(keys, "attest") ? Map.of() : keys.node("attest").map(n -> beside(n, "who attests")).orElse(Map.of()),
        isNone(keys, "witness") ? Map.of() : keys.node("witness").map(n -> beside(n, "who witnesses")).orElse(Map.of()),
        partyList(keys, "seal"),
        isNone(keys, "notary") ? Notary.NONE : keys.mapping("notary").map(this::notary).orElse(Notary.NONE),
        isNone(keys, "blocks") ? List.of() : keys.list("blocks").stream()
            .flatMap(n -> binding.mapping(n, "a block apart").stream()).map(this::apart).toList(),
        keys.mapping("parties").map(parties::signsByParty).orElse(Map.of()),
        SIGNING.stream().filter(keys::has).collect(Collectors.toSet()),
        keys.at());
  }

  /** What the agreement says for all its papers can be taken away for one. */
  private static boolean isNone(Keys keys, String key) {
    return keys.node(key).filter(n -> n instanceof Scalar scalar && scalar.text().equals(NONE)).isPresent();
  }

  private Notary notary(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a notary", NOTARY);
    return new Notary(keys.required("state"), keys.required("county"));
  }

  /** Who signs beside a party, by party; or parties alone, where that is not known. */
  private Map<String, Signatory> beside(Node node, String who) {
    Map<String, Signatory> beside = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        mustBeKnown(entry.key());
        binding.mapping(entry.value(), who).ifPresent(m -> beside.put(entry.key().text(), parties.signatory(m)));
      }
    } else {
      for (Scalar scalar : binding.wordList(node, "a party")) {
        mustBeKnown(scalar);
        beside.put(scalar.text(), Signatory.BLANK);
      }
    }
    return beside;
  }

  private Apart apart(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "a block apart", BLOCK);
    return new Apart(keys.requiredProse("words"), partyList(keys, "parties"), keys.yes("jointly", false), keys.at());
  }

  private List<String> partyList(Keys keys, String key) {
    List<String> list = new ArrayList<>();
    keys.node(key).filter(n -> !isNone(keys, key)).ifPresent(n -> {
      for (Scalar scalar : binding.wordList(n, "a party")) {
        mustBeKnown(scalar);
        list.add(scalar.text());
      }
    });
    return list;
  }

  Map<String, List<Signed>> signed(Mapping mapping) {
    Map<String, List<Signed>> signed = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      mustBeKnown(entry.key());
      List<Signed> by = new ArrayList<>();
      for (Node item : binding.list(entry.value())) {
        binding.mapping(item, "who signed").ifPresent(m -> {
          Keys keys = Keys.of(binding, m, "who signed", SIGNED);
          by.add(new Signed(keys.required("by"), keys.text("title"), keys.date("on")));
        });
      }
      signed.put(entry.key().text(), List.copyOf(by));
    }
    return signed;
  }

  /** The key of a party; a finding if there is none. */
  String known(Scalar party) {
    mustBeKnown(party);
    return party.text();
  }

  private void mustBeKnown(Scalar party) {
    if (all && known.stream().noneMatch(p -> p.key().equals(party.text()))) {
      binding.unknownParty(party, known);
    }
  }
}
