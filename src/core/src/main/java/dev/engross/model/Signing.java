package dev.engross.model;

import dev.engross.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a paper is signed.
 *
 * @param layout {@code columns}, {@code stacked}, or empty for the form's
 * @param order party keys; empty for the order in which they are declared
 * @param lines labels of signature lines; empty for the form's
 * @param words the testimonium; empty for the form's
 * @param attest who attests, by party key
 * @param witness who witnesses, by party key
 * @param seal keys of the parties that sign under seal
 * @param notary where a notary takes the acknowledgment
 * @param blocks blocks apart from the main ones
 * @param parties how a party signs this paper only, by key
 */
public record Signing(
    String layout,
    List<String> order,
    List<String> lines,
    String words,
    Map<String, Party.Signatory> attest,
    Map<String, Party.Signatory> witness,
    List<String> seal,
    Notary notary,
    List<Apart> blocks,
    Map<String, Party.Signs> parties,
    Location at) {

  public Signing {
    order = List.copyOf(order);
    lines = List.copyOf(lines);
    attest = Collections.unmodifiableMap(new LinkedHashMap<>(attest));
    witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    seal = List.copyOf(seal);
    blocks = List.copyOf(blocks);
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
  }

  /** Nothing said. */
  public static Signing unsaid(Location at) {
    return new Signing(
        "", List.of(), List.of(), "", Map.of(), Map.of(), List.of(), Notary.NONE, List.of(), Map.of(), at);
  }

  /** Where an acknowledgment is taken; both empty for none. */
  public record Notary(String state, String county) {
    /** No acknowledgment is taken. */
    public static final Notary NONE = new Notary("", "");

    /** Whether there is one. */
    public boolean given() {
      return !state.isEmpty();
    }
  }

  /** A block apart, with its own words. */
  public record Apart(String words, List<String> parties, boolean jointly, Location at) {
    public Apart {
      parties = List.copyOf(parties);
    }

    /** The same, where a party signs elsewhere. */
    public Apart without(String party) {
      return new Apart(words, parties.stream().filter(p -> !p.equals(party)).toList(), jointly, at);
    }
  }
}
