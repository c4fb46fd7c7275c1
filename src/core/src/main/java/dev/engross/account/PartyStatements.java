package dev.engross.account;

import dev.engross.model.Party;
import dev.engross.model.Signing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a paper says of its parties, and of how they sign. */
final class PartyStatements {

  private final Telling telling;

  PartyStatements(Telling telling) {
    this.telling = telling;
  }

  /** A party that the paper declares. */
  void declared(Party party) {
    telling.put(new Statement.Wording(
        new Matter.Party(party.key()), "party " + party.key(), "the name of " + party.key(), party.name(),
        "named " + party.name() + (party.term().isEmpty() ? " as a party" : " as the " + party.term())));
    details(party.key(), party);
  }

  /** All but its name of a party that is told under some key. */
  void details(String key, Party party) {
    Matter matter = new Matter.Party(key);
    for (String path : Party.sayable()) {
      party.said(List.of(path.split(" > ")))
          .ifPresent(words -> telling.wording(matter, "what is said of " + key + " (" + path + ")", words));
    }
    telling.quiet(matter, "the key of " + key, party.key());
    telling.quiet(matter, "the defined term of " + key, party.term());
    telling.quiet(matter, "as what " + key + " signs", party.role().name().toLowerCase(Locale.ROOT));
    telling.quiet(matter, "whether " + key + " is a natural person", party.person());
    telling.quiet(matter, "whether prose puts an article before " + key, party.article());
    telling.quiet(matter, "through whom " + key + " signs", through(party.signs()));
    telling.quiet(matter, "who signs for " + key, by(party.signs()));
  }

  /** How the paper is signed. */
  void signing(Signing signing) {
    Matter matter = new Matter.Paper();
    telling.quiet(matter, "the layout of its signatures", signing.layout());
    telling.quiet(matter, "the order of its signatures", signing.order());
    telling.quiet(matter, "the labels of its signature lines", signing.lines());
    telling.quiet(matter, "the words before its signatures", signing.words());
    telling.quiet(matter, "who attests it", signatories(signing.attest()));
    telling.quiet(matter, "who witnesses it", signatories(signing.witness()));
    telling.quiet(matter, "who signs it under seal", signing.seal());
    telling.quiet(matter, "the State where it is acknowledged", signing.notary().state());
    telling.quiet(matter, "the county where it is acknowledged", signing.notary().county());
    telling.quiet(matter, "the signature blocks apart", signing.blocks().stream().map(b -> String.join(" and ",
        b.parties()) + (b.jointly() ? " jointly" : "") + ": " + b.words()).toList());
    signing.parties().forEach((key, signs) -> telling.loud(new Matter.Party(key), "how " + key + " signs it",
        signs.on() + "; " + through(signs) + "; " + by(signs)));
    telling.quiet(matter, "of what of its signatures it speaks itself", signing.said().stream().sorted().toList());
  }

  private static String through(Party.Signs signs) {
    return (signs.on().isEmpty() ? "" : "for " + signs.on() + ": ")
        + signs.through().stream().map(t -> t.name() + ", " + t.as()).collect(Collectors.joining("; "));
  }

  private static String by(Party.Signs signs) {
    return signs.by().stream().map(PartyStatements::words).collect(Collectors.joining("; "));
  }

  private static String signatories(Map<String, Party.Signatory> signatories) {
    return signatories.entrySet().stream().map(e -> e.getKey() + ": " + words(e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String words(Party.Signatory signatory) {
    return signatory.name() + ", " + signatory.title();
  }
}
