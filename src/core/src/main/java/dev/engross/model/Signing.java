package dev.engross.model;

import dev.engross.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param said the keys under which the paper says something, if only that there is none
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
    Set<String> said,
    Location at) {

  public Signing {
    order = List.copyOf(order);
    lines = List.copyOf(lines);
    attest = Collections.unmodifiableMap(new LinkedHashMap<>(attest));
    witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    seal = List.copyOf(seal);
    blocks = List.copyOf(blocks);
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    said = Set.copyOf(said);
  }

  /**
   * What a paper says, and what all papers of its agreement have where it says nothing.
   *
   * @param to whom the paper is written to, if it is a letter: it signs in no block apart of theirs
   */
  public Signing over(Signing all, String to) {
    List<Apart> shared =
        all.blocks.stream().map(b -> b.without(to)).filter(b -> !b.parties().isEmpty()).toList();
    return new Signing(
        has("layout") ? layout : all.layout, has("order") ? order : all.order, has("lines") ? lines : all.lines,
        has("words") ? words : all.words, has("attest") ? attest : all.attest, has("witness") ? witness : all.witness,
        has("seal") ? seal : all.seal, has("notary") ? notary : all.notary, has("blocks") ? blocks : shared, parties,
        said, at);
  }

  private boolean has(String key) {
    return said.contains(key);
  }

  /** Nothing said. */
  public static Signing unsaid(Location at) {
    return new Signing(
        "", List.of(), List.of(), "", Map.of(), Map.of(), List.of(), Notary.NONE, List.of(), Map.of(), Set.of(), at);
  }

  /** Where an acknowledgment is taken; both empty for none. */
  public record Notary(String state, String county) {
    /** No acknowledgment is taken. */
    public static final Notary NONE = new Notary("", "");
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
