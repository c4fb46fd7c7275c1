package dev.engross.view;

import dev.engross.conform.State.PartyState;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Party;
import dev.engross.model.Party.Role;
import dev.engross.model.Party.Signatory;
import dev.engross.model.Party.Signs;
import dev.engross.model.Party.Through;
import dev.engross.model.Signed;
import dev.engross.model.Signing;
import dev.engross.view.BlockView.LineView;
import dev.engross.view.InstrumentView.ApartView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Views of signature blocks. */
final class BlockViews {

  private static final Set<String> TITLES = Set.of("title", "its", "as");
  private static final Set<String> NAMES = Set.of("name", "print name", "printed name");

  private final Form form;
  private final Instrument instrument;
  private final Signing signing;
  private final List<PartyState> parties;
  private final ProseWriter prose;
  private final Printing printing;

  /**
   * @param signing how the paper is signed, by what it says itself and by what its agreement says for all
   * @param parties who signs
   */
  BlockViews(
      Form form, Instrument instrument, Signing signing, List<PartyState> parties, ProseWriter prose,
      Printing printing) {
    this.prose = prose;
    this.printing = printing;
    this.form = form;
    this.instrument = instrument;
    this.signing = signing;
    this.parties = List.copyOf(parties);
  }

  /** The blocks of the parties proper, and of whomever a letter is written to, in the order of signing. */
  List<BlockView> parties() {
    List<String> order = signing.order();
    return parties.stream()
        .filter(p -> (p.party().role() == Role.PARTY || isAddressed(p.party())) && !standsApart(p.party()))
        .sorted(Comparator.comparingInt(
            p -> order.contains(p.party().key()) ? order.indexOf(p.party().key()) : Integer.MAX_VALUE))
        .map(this::block)
        .toList();
  }

  /** Whoever a letter is written to accepts it, and signs no second time in the capacity of a guarantor. */
  private boolean isAddressed(Party party) {
    return party.key().equals(instrument.to());
  }

  private boolean standsApart(Party party) {
    return signing.blocks().stream().anyMatch(b -> b.parties().contains(party.key()));
  }

  /** The blocks apart: those that the paper makes, and guarantors and others who acknowledge or consent. */
  List<ApartView> apart() {
    Map<String, List<BlockView>> byWords = new LinkedHashMap<>();
    for (Signing.Apart apart : signing.blocks()) {
      List<BlockView> blocks = apart.parties().stream()
          .flatMap(key -> parties.stream().filter(p -> p.party().key().equals(key))).map(this::block).toList();
      byWords.computeIfAbsent(prose.plain(apart.words(), apart.at()), w -> new ArrayList<>())
          .addAll(apart.jointly() ? jointly(blocks) : blocks);
    }
    for (PartyState one : parties) {
      if (!standsApart(one.party()) && !isAddressed(one.party())) {
        words(one.party().role())
            .ifPresent(words -> byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(block(one)));
      }
    }
    List<ApartView> apart = new ArrayList<>();
    byWords.forEach((words, blocks) -> apart.add(new ApartView(words, blocks)));
    return apart;
  }

  /** One block for all; who signs for several of them signs once. */
  private static List<BlockView> jointly(List<BlockView> blocks) {
    if (blocks.size() < 2) {
      return blocks;
    }
    List<String> names = blocks.stream().flatMap(b -> b.parties().stream()).toList();
    List<PartyView> members = blocks.stream().flatMap(b -> b.members().stream()).toList();
    List<LineView> lines = blocks.stream().map(BlockView::lines).distinct().flatMap(List::stream).toList();
    return List.of(new BlockView(names, members, lines, blocks.get(0).at()));
  }

  /** The words above the blocks of a role; a party proper has none. */
  private Optional<String> words(Role role) {
    return role == Role.PARTY ? Optional.empty() : Optional.of(word(role.name().toLowerCase(Locale.ROOT)));
  }

  private String word(String key) {
    return form.wording().signatures().word(key);
  }

  private BlockView block(PartyState one) {
    Party party = one.party();
    Signs signs = Optional.ofNullable(signing.parties().get(party.key())).map(s -> over(party.signs(), s))
        .orElse(party.signs());
    List<String> names = new ArrayList<>();
    names.add(cased(party.name()));
    if (!signs.on().isEmpty()) {
      names.add(cased(word("for") + " " + signs.on()));
    }
    List<LineView> lines = new ArrayList<>();
    for (Through through : signs.through()) {
      lines.add(new LineView(word("by") + ":", through.name() + ", " + its(through.as()), false));
    }
    List<Signed> signed = instrument.signed().getOrDefault(party.key(), List.of());
    if (party.person()) {
      lines.addAll(person(party, signs, signed));
    } else {
      List<Signatory> by = signs.by().isEmpty() ? List.of(Signatory.BLANK) : signs.by();
      for (int i = 0; i < Math.max(by.size(), signed.size()); i++) {
        Signatory meant = i < by.size() ? by.get(i) : Signatory.BLANK;
        lines.addAll(i < signed.size() ? lines(meant, signed.get(i)) : lines(meant));
      }
    }
    if (signing.seal().contains(party.key())) {
      lines.add(new LineView("", word("seal"), false));
    }
    beside(word("attest"), party, signing.attest(), lines);
    beside(word("witness"), party, signing.witness(), lines);
    return new BlockView(names, List.of(PartyViews.party(one)), lines, party.at().toString());
  }

  /** {@code its manager}, of {@code manager} and of {@code its manager}. */
  private String its(String as) {
    String its = word("its") + " ";
    return as.regionMatches(true, 0, its, 0, its.length()) ? as : its + as;
  }

  /** What a paper says of a signature, over what the party says of all. */
  private static Signs over(Signs standing, Signs here) {
    return new Signs(
        here.on().isEmpty() ? standing.on() : here.on(),
        here.through().isEmpty() ? standing.through() : here.through(),
        here.by().isEmpty() ? standing.by() : here.by());
  }

  private String cased(String name) {
    return form.wording().signatures().caps() ? name.toUpperCase(Locale.ROOT) : name;
  }

  private List<LineView> lines(Signatory signatory) {
    List<LineView> lines = new ArrayList<>();
    List<String> unlabelled = new ArrayList<>(List.of(signatory.name(), signatory.title()));
    for (String label : labels()) {
      String key = label.toLowerCase(Locale.ROOT);
      if (label.isEmpty()) {
        String value = unlabelled.isEmpty() ? "" : unlabelled.remove(0);
        if (!value.isEmpty()) {
          lines.add(new LineView("", value, false));
        }
      } else if (NAMES.contains(key)) {
        lines.add(new LineView(label + ":", signatory.name(), false));
      } else if (TITLES.contains(key)) {
        lines.add(new LineView(label + ":", signatory.title(), false));
      } else {
        lines.add(new LineView(label + ":", "", true));
      }
    }
    return lines;
  }

  /** Who signs in person writes the name above it, and beside it what the form asks for but an office. */
  private List<LineView> person(Party party, Signs signs, List<Signed> signed) {
    List<LineView> lines = new ArrayList<>();
    lines.add(signed.isEmpty() ? new LineView("", "", true) : new LineView("", conformed(signed.get(0)), false));
    lines.add(new LineView("", signs.by().isEmpty() ? party.name() : signs.by().get(0).name(), false));
    List<LineView> ruled = lines(Signatory.BLANK).stream().filter(LineView::ruled).skip(1).toList(); // By is the first
    ruled.forEach(l -> lines.add(signed.isEmpty() ? l : dated(l, signed.get(0))));
    return lines;
  }

  /** The lines of somebody who has signed: whoever that was, not who was meant to. */
  private List<LineView> lines(Signatory meant, Signed signed) {
    Signatory who = new Signatory(signed.by(), signed.title().isEmpty() ? meant.title() : signed.title());
    List<LineView> lines = new ArrayList<>();
    boolean open = true;
    for (LineView line : lines(who)) {
      boolean here = open && line.ruled() && !isDate(line.label());
      lines.add(here ? new LineView(line.label(), conformed(signed), false) : dated(line, signed));
      open &= !here;
    }
    return lines;
  }

  private static String conformed(Signed signed) {
    return "/s/ " + signed.by();
  }

  private LineView dated(LineView line, Signed signed) {
    return line.ruled() && isDate(line.label()) && signed.on().known()
        ? new LineView(line.label(), printing.date(signed.on()).text(), false)
        : line;
  }

  private static boolean isDate(String label) {
    return label.regionMatches(true, 0, "date", 0, 4);
  }

  private List<String> labels() {
    return signing.lines().isEmpty() ? form.wording().signatures().lines() : signing.lines();
  }

  /** Who signs beside a party. */
  private void beside(String label, Party party, Map<String, Signatory> by, List<LineView> lines) {
    Optional<Signatory> who = Optional.ofNullable(by.get(party.key()));
    if (who.isEmpty()) {
      return;
    }
    lines.add(new LineView(label + ":", "", true));
    if (!who.get().name().isEmpty()) {
      lines.add(new LineView(word("name") + ":", who.get().name(), false));
    }
    if (!who.get().title().isEmpty()) {
      lines.add(new LineView(word("title") + ":", who.get().title(), false));
    }
  }
}
