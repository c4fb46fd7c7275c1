package dev.engross.view;

import dev.engross.conform.ProvisionNames;
import dev.engross.conform.RowState;
import dev.engross.conform.RowState.CellState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State.ParticularState;
import dev.engross.conform.State;
import dev.engross.conform.State.PartyState;
import dev.engross.conform.TextState;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.NearName;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.provision.ItemNames;
import dev.engross.provision.Provision;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that prose may refer to in braces, with what it prints; gathered when it is first asked for, which is rare. */
final class References {

  /** What stands before the id of a section. */
  static final String ID = "#";

  private static final String WITHIN = " > ";

  private final Map<String, String> printed = new HashMap<>();

  /** The files of cells whose words name sections by their ids, by what stands in braces. */
  private final Map<String, String> cellFiles = new HashMap<>();
  private final Map<String, Map<String, String>> idsByFile = new HashMap<>();
  private final Side side;
  private final Agreement agreement;
  private final Standing standing;
  private final List<Provision> own;
  private final Printing printing;
  private final Function<Instrument, List<Provision>> provisions;
  private final Predicate<String> once;

  /**
   * What prose may refer to that concerns one of the agreements that its paper amends. A section that has neither
   * number nor heading prints nothing.
   *
   * @param own the sections of the paper
   * @param provisions those of an earlier amendment, whose words may stand in a schedule
   */
  References(
      Side side, List<Provision> own, Printing printing, Function<Instrument, List<Provision>> provisions) {
    this(side, own, printing, provisions, name -> false);
  }

  /** @param once whether something meant a thing when a paper was made, though it means none now */
  References(
      Side side, List<Provision> own, Printing printing, Function<Instrument, List<Provision>> provisions,
      Predicate<String> once) {
    this.once = once;
    this.side = side;
    this.agreement = side.agreement();
    this.standing = side.standing();
    this.own = own;
    this.printing = printing;
    this.provisions = provisions;
  }

  private Map<String, String> printed() {
    if (printed.isEmpty()) {
      instrument();
      state();
      provisions();
      fillCells();
    }
    return printed;
  }

  /**
   * What something in braces prints.
   *
   * @param file in which the words stand: an id names a section of the paper whose words they are
   */
  Optional<String> find(String name, String file) {
    if (name.startsWith(ID) && isOfAnother(file)) {
      return Optional.ofNullable(idsOf(file).get(name));
    }
    return Optional.ofNullable(printed().get(name)).or(() -> provisions(name).stream().findFirst())
        .or(() -> standing.after().text().formerly(name)).or(() -> standing.after().text().removed(name));
  }

  /** What something prints that means nothing on the day, and did when a paper was made; empty if it never did. */
  Optional<String> ended(String name) {
    return once.test(name) ? Optional.of(name + " [not in force]") : Optional.empty();
  }

  /** What prose calls each provision that a name may mean: of several, nothing tells which. */
  List<String> provisions(String name) {
    if (printed().containsKey(name) || name.startsWith(ID)) {
      return List.of();
    }
    List<String> called = ProvisionNames.of(standing.after().text()).called(name);
    return called.isEmpty() ? ProvisionNames.of(standing.before().text()).called(name) : called;
  }

  /** What was meant by something in braces that prints nothing. */
  Optional<String> near(String name, String file) {
    if (name.startsWith("Section ")) {
      return Optional.empty(); // any other number is as near
    }
    Map<String, String> meant = new HashMap<>();
    printed().keySet().stream().filter(known -> !known.startsWith(ID)).forEach(known -> meant.put(known, known));
    (isOfAnother(file) ? idsOf(file) : printed()).keySet().stream().filter(known -> known.startsWith(ID))
        .forEach(known -> meant.put(known, known));
    Party.keysByOtherWords(standing.named().parties().stream().map(PartyState::party).toList())
        .forEach(meant::putIfAbsent);
    for (ScheduleState schedule : standing.after().schedules()) {
      schedule.schedule().keysByHeading().forEach((heading, key) -> schedule.rows().forEach(row ->
          meant.putIfAbsent(cell(schedule, row, heading), cell(schedule, row, key))));
    }
    return NearName.of(name, meant.keySet()).map(meant::get);
  }

  /** A cell of the row that a name in braces is of; empty where no row is called so, or several are. */
  Optional<String> cellOf(String name) {
    List<String> cells = new ArrayList<>();
    for (ScheduleState schedule : standing.after().schedules()) {
      String row = name.startsWith(schedule.label() + WITHIN)
          ? name.substring((schedule.label() + WITHIN).length())
          : name;
      schedule.row(row).ifPresent(r ->
          schedule.schedule().valueColumns().stream().limit(1).forEach(c -> cells.add(cell(schedule, r, c.key()))));
    }
    return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  private boolean isOfAnother(String file) {
    return !file.equals(standing.instrument().at().file())
        && (file.equals(agreement.base().at().file())
            || standing.prior().stream().anyMatch(paper -> paper.at().file().equals(file)));
  }

  /** By id, what the sections of another paper are called: those of the agreement as they are numbered by now. */
  private Map<String, String> idsOf(String file) {
    return idsByFile.computeIfAbsent(file, f -> {
      Map<String, String> ids = new HashMap<>();
      if (file.equals(agreement.base().at().file())) {
        standing.before().text().namesById(agreement.base()).forEach((id, name) -> ids.put(ID + id, name));
        standing.after().text().namesById(agreement.base()).forEach((id, name) -> ids.put(ID + id, name));
      }
      standing.prior().stream().filter(paper -> paper.at().file().equals(file))
          .forEach(paper -> ids(provisions.apply(paper), " of " + paper.the(), ids));
      return ids;
    });
  }

  private static String cell(ScheduleState schedule, RowState row, String column) {
    return schedule.label() + WITHIN + row.name() + WITHIN + column;
  }

  /** Cells of text may refer themselves; to words without references, so that none goes round in a circle. */
  private void fillCells() {
    Filling filling = new Filling();
    Map<String, String> filled = new HashMap<>();
    printed.forEach((name, text) -> {
      if (name.contains(WITHIN) && text.indexOf('{') >= 0) {
        filled.put(name, filling.fill(
            text, inner -> find(inner, cellFiles.getOrDefault(name, "")).orElse("{" + inner + "}"), rest -> { }));
      }
    });
    printed.putAll(filled);
  }

  private void instrument() {
    LegalDate dated = standing.instrument().dated();
    printed.put("dated", printing.date(dated).text());
    printed.put("effective", printing.moment(standing.instrument().effective(), dated).text());
    if (!(standing.instrument().until() instanceof Moment.Unsaid)) {
      printed.put("until", printing.moment(standing.instrument().until(), dated).text());
    }
    printed.put("title", side.paper().titled());
    printed.put("called", side.paper().called());
    printed.put("base", agreement.title());
    printed.put("base.title", agreement.title());
    printed.put("base.dated", printing.date(agreement.base().dated()).text());
    printed.put("base.effective", printing.moment(agreement.base().effective(), agreement.base().dated()).text());
    printed.put("prior", Language.and(standing.prior().stream().map(i -> printing.date(i.dated()).text()).toList()));
  }

  private void state() {
    Stream.concat(standing.named().parties().stream(), standing.named().left().stream().map(State.Left::party))
        .forEach(this::party);
    for (ParticularState one : standing.after().particulars()) {
      printed.put(one.particular().name(), printing.value(one.particular().value()).text());
    }
    for (ScheduleState schedule : standing.after().schedules()) {
      schedule(schedule, schedule.label());
      schedule.formerly().stream().filter(l -> standing.after().schedule(l).isEmpty())
          .forEach(l -> schedule(schedule, l));
    }
  }

  private void party(PartyState one) {
    PartyView party = PartyViews.party(one);
    printed.putIfAbsent(party.key(), one.party().called());
    printed.putIfAbsent(party.key() + ".name", party.name());
    if (!party.group().isEmpty()) {
      printed.putIfAbsent(party.group(), party.group());
    }
  }

  /** A schedule and its cells, under a label that it has or had when the words were written. */
  private void schedule(ScheduleState schedule, String label) {
    printed.put(label, schedule.label());
    for (Schedule.Column column : schedule.schedule().columns()) {
      schedule.rows().forEach(r -> r.cell(column.key())
          .ifPresent(cell -> cell(label + WITHIN + r.name() + WITHIN + column.key(), cell, column)));
    }
  }

  private void cell(String name, CellState cell, Schedule.Column column) {
    String text = printing.text(cell.value(), column.of());
    printed.put(name, text);
    if (text.contains("{" + ID)) {
      cellFiles.put(name, cell.at().file());
    }
  }

  /** Sections of this paper by their ids, and of the agreement by the numbers that they have before it and after it. */
  private void provisions() {
    if (standing.instrument().name().isBase()) {
      standing.after().text().namesById(agreement.base()).forEach((id, name) -> printed.put(ID + id, name));
    }
    ids(own, "", printed);
    named(standing.before().text());
    if (standing.after().text() != standing.before().text()) {
      named(standing.after().text());
    }
  }

  private static void ids(List<Provision> provisions, String of, Map<String, String> ids) {
    for (Provision one : provisions) {
      if (!one.section().id().isEmpty()) {
        ids.putIfAbsent(ID + one.section().id(), one.name().isEmpty() ? "" : one.name() + of);
      }
      ids(one.inner(), of, ids);
    }
  }

  private void named(TextState text) {
    for (Placed one : text.all()) {
      if (!one.provision().label().isEmpty()) {
        printed.put(one.name(), one.name());
        ItemNames.of(one.name(), one.provision().text()).forEach(item -> printed.put(item, item));
      }
    }
  }
}
