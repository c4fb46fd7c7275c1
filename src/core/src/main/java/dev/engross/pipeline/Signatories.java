package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.lock.Lock;
import dev.engross.lock.Signature;
import dev.engross.model.Instrument;
import dev.engross.source.Location;
import dev.engross.source.SourcePlaces;
import dev.engross.view.BlockView;
import dev.engross.view.BlockView.LineView;
import dev.engross.view.InstrumentView;
import dev.engross.view.InstrumentViews;
import dev.engross.view.PartyView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads who signed a paper, as the command line has it: {@code Seller=Ray Ott, President; Buyer=Ann Lee}. */
final class Signatories {

  private static final String SYNTAX =
      "write engross.signatories=\"Seller=Ray Ott, President; Buyer=Ann Lee\": a party, =, who signed, and after a"
          + " comma as what";

  private final Findings findings;
  private final Location at;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<String> parties = new ArrayList<>();

  private Signatories(Paper paper, Findings findings) {
    this.findings = findings;
    this.at = paper.instrument().at();
    List<BlockView> blocks = blocks(paper);
    blocks.stream().filter(b -> b.members().size() == 1)
        .forEach(b -> lines.merge(b.members().get(0).key(), lines(b), Integer::max));
    signers(blocks).forEach(party -> {
      parties.add(party.key());
      keys.putIfAbsent(party.name(), party.key());
    });
    parties.forEach(key -> keys.put(key, key));
  }

  /** Those who have a block on a paper, each once. */
  static List<PartyView> signers(Paper paper) {
    return signers(blocks(paper));
  }

  private static List<PartyView> signers(List<BlockView> blocks) {
    Map<String, PartyView> byKey = new LinkedHashMap<>();
    blocks.stream().flatMap(b -> b.members().stream()).forEach(p -> byKey.putIfAbsent(p.key(), p));
    return List.copyOf(byKey.values());
  }

  /** How many sign in a block: each has the line again that the first has to sign on. */
  private static int lines(BlockView block) {
    List<LineView> ruled = block.lines().stream().filter(LineView::ruled).toList();
    return Math.toIntExact(ruled.stream().filter(l -> l.label().equals(ruled.get(0).label())).count());
  }

  private static List<BlockView> blocks(Paper paper) {
    Object view = InstrumentViews.of(paper.sides(), paper.form(), SourcePlaces.NONE, new Findings()).get("instrument");
    Stream<BlockView> blocks = view instanceof InstrumentView seen
        ? Stream.concat(seen.blocks().stream(), seen.consents().stream().flatMap(c -> c.blocks().stream()))
        : Stream.empty();
    return blocks.toList();
  }

  /**
   * The signatures that are to be written; none where the YAML has them.
   *
   * @param given empty for what the YAML says
   */
  static List<Signature> of(Paper paper, String given, LocalDate on, Findings findings) {
    Signatories all = new Signatories(paper, findings);
    Instrument instrument = paper.drawn().get(0).paper();
    List<Signature> signatures = given.isBlank() ? List.of() : all.read(given, on);
    if (!given.isBlank() && !instrument.signed().isEmpty()) {
      findings.add(Finding.error("signatories", all.at,
          "who signed this paper stands in its YAML already, under signed",
          "leave out engross.signatories, or take signed out of the YAML"));
    }
    for (String party : all.parties) {
      long signed = signatures.stream().filter(s -> s.party().equals(party)).count()
          + instrument.signed().getOrDefault(party, List.of()).size();
      int lines = all.lines.getOrDefault(party, 0);
      if (signed == 0) {
        findings.add(Finding.error("signatories", all.at,
            "nobody is said to have signed for " + Unknown.quoted(party) + ", who has a block on this paper",
            "add it: " + SYNTAX));
      } else if (signed < lines) {
        findings.add(Finding.warn("signed-in-part", all.at,
            lines + " are to sign for " + Unknown.quoted(party) + ", and " + signed
                + " is said to have signed; the other lines stay open in the executed copy",
            "if more have signed, and what finalize wrote is committed: git restore "
                + EvidencePart.quoted(all.at.file()) + " " + EvidencePart.quoted(Lock.file(paper.agreement().id()))
                + ", these two alone, so that a PDF that was signed stays as it is; then execute it again: "
                + SYNTAX));
      }
    }
    return signatures;
  }

  private List<Signature> read(String given, LocalDate on) {
    List<Signature> signatures = new ArrayList<>();
    for (String part : given.split(";")) {
      int equals = part.indexOf('=');
      String party = equals < 0 ? "" : part.substring(0, equals).strip();
      String who = part.substring(equals + 1).strip();
      int comma = who.indexOf(',');
      String by = comma < 0 ? who : who.substring(0, comma).strip();
      if (part.isBlank()) {
        continue;
      }
      if (party.isEmpty() || by.isEmpty()) {
        findings.add(Finding.error("signatories", at,
            Unknown.quoted(part.strip()) + " in engross.signatories does not say who signed for whom", SYNTAX));
      } else if (!keys.containsKey(party)) {
        findings.add(Unknown.of("signatories", at, "party", party, "that signs this paper", keys.keySet()));
      } else {
        signatures.add(new Signature(
            keys.get(party), by, comma < 0 ? "" : who.substring(comma + 1).strip(), on.toString()));
      }
    }
    return signatures;
  }
}
