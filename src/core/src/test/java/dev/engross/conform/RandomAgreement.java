package dev.engross.conform;

import dev.engross.bind.Bound;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** An invented agreement and amendments to it, each of which changes what stands by then: any verb, on any target. */
final class RandomAgreement {

  static final String BASE =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-01-01
      numbering: ["1.", "1.1", "(a)"]
      parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor, notices: {attention: Works Manager}}, Hauler: {name: Otter Lines}}
      particulars: {Price: $60.00, Term: 12 months}
      sections:
        - {heading: Terms, text: "\\"Clay\\" means ball clay.\\n\\n\\"Kiln\\" means a kiln in Maine."}
        - {heading: Quantity, text: "The Buyer shall buy 400 tons of Clay. Orders lapse in June. Delivery is at\\n(a) Bath\\n(b) the pit\\n(c) Turner"}
        - {heading: Place, text: Loads go to the Kiln by rail. Nights are quiet.}
        - {heading: Care, text: The Hauler covers each load.}
      schedules:
        Schedule 1:
          columns: {name: Grade, price: {heading: Price, type: money}, most: {heading: Most, type: number}}
          rows: {Blue: [$61.50, 20], Ivory: [$74.00, 10], Grey: [$50.00, 30], Black: [$40.00, 5]}
      """;

  /** What a change does to what. */
  enum Kind {
    ADD_ROW, ADD_COLUMN, ADD_SCHEDULE, ADD_PARTY, ADD_PROVISION, ADD_ITEM, ADD_SENTENCE, ADD_DEFINITION,
    REPLACE_PROVISION, REPLACE_SENTENCE, REPLACE_PARTY, RESTATE, RESTATE_GIVEN, SET_CELL, SET_ALL, SET_OTHERS,
    SET_PARTICULAR, SET_PARTY, REMOVE_ROW, REMOVE_COLUMN, REMOVE_PROVISION, RESERVE_PROVISION, REMOVE_SENTENCE,
    REMOVE_ITEM, REMOVE_PARTY, RENAME_ROW, RENAME_SCHEDULE, RENAME_PARTY, RENAME_TERM, RENUMBER, MOVE, STRIKE,
    INSERT, READ, NOTE, WAIVE, SUPERSEDE, TERMINATE
  }

  private final Random random;
  private final Map<String, String> files = new LinkedHashMap<>(Map.of("agreement.yaml", BASE));
  private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);
  private int names;
  private int papers;

  RandomAgreement(long seed) {
    this.random = new Random(seed);
  }

  /** With so many papers; one that would be at fault is left out. */
  static RandomAgreement of(long seed, int papers) {
    RandomAgreement agreement = new RandomAgreement(seed);
    for (int i = 0; i < papers * 3 && agreement.papers < papers; i++) {
      agreement.paper();
    }
    return agreement;
  }

  Map<String, String> files() {
    return new LinkedHashMap<>(files);
  }

  Map<Kind, Integer> made() {
    return made;
  }

  static State state(Map<String, String> files, LocalDate day) {
    Bound bound = Bound.of(files);
    return Chain.inForce(bound.agreement(), bound.book().forms().general(), day, LocalDate.MAX).state();
  }

  private void paper() {
    int number = papers + 1;
    LocalDate dated = LocalDate.of(2019, 6, 1).plusDays(number * 40L);
    State state = state(files, dated);
    Map<Kind, String> changes = new EnumMap<>(Kind.class);
    for (int i = 0; i <= random.nextInt(3); i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      change(kind, state).ifPresent(c -> changes.put(kind, c));
    }
    String effective = random.nextInt(4) == 0 ? "effective: " + dated.plusDays(random.nextInt(160) - 60L) + "\n" : "";
    String text = "amendment: " + number + "\ndated: " + dated + "\nstatus: executed\n" + effective + "sections:\n"
        + String.join("", changes.values().stream().map(c -> "  - " + c + "\n").toList());
    Map<String, String> with = files();
    with.put(name(number), changes.isEmpty() ? text.replace("sections:\n", "") : text);
    Bound bound = Bound.of(with);
    boolean sound = bound.findings().isEmpty() && isSound(bound);
    if (sound) {
      files.putAll(with);
      papers = number;
      changes.keySet().forEach(k -> made.merge(k, 1, Integer::sum));
    }
  }

  private static boolean isSound(Bound bound) {
    Findings told = new Findings();
    bound.chain(told);
    return told.sorted().stream().map(Finding::severity).noneMatch(s -> s == Severity.ERROR);
  }

  static String name(int number) {
    return "amendments/" + (number < 10 ? "0" : "") + number + ".yaml";
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String fresh(String word) {
    return word + " " + (char) ('A' + random.nextInt(26)) + ++names;
  }

  private Optional<String> change(Kind kind, State state) {
    ScheduleState schedule = any(state.schedules());
    String label = schedule.label();
    boolean typed = schedule.schedule().column("price").isPresent();
    List<Placed> provisions = state.text().provisions().stream()
        .flatMap(p -> state.text().all().stream().filter(a -> a.provision() == p)).filter(p -> !p.provision().reserved())
        .toList();
    if (schedule.rows().size() < 2 || provisions.size() < 2 || !typed) {
      return Optional.empty();
    }
    String row = label + " > " + any(schedule.names());
    Placed provision = any(provisions);
    String section = provision.name();
    String text = provision.provision().text();
    String party = "party " + any(state.parties()).party().key();
    boolean many = state.parties().size() > 2;
    boolean items = text.contains("\n(a) ") && text.contains("\n(b) ");
    boolean sentences = !items && text.contains(". ");
    return Optional.ofNullable(switch (kind) {
      case ADD_ROW -> "{add: " + label + ", rows: {" + fresh("Row") + ": $" + random.nextInt(90) + ".00}, after: "
          + any(schedule.names()) + "}";
      case ADD_COLUMN -> "{add: " + label + " > c" + ++names + ", heading: Extra, type: text}";
      case ADD_SCHEDULE -> "{add: " + fresh("Schedule") + ", columns: {name: Grade, price: {heading: Price, type: money}}, "
          + "rows: {Red: $1.00, Green: $2.00, White: $3.00}}";
      case ADD_PARTY -> "{add: party P" + ++names + ", name: " + fresh("Company") + "}";
      case ADD_PROVISION -> "{add: Section " + (90 + ++names) + ", heading: New, text: Nothing else holds., after: " + section
          + "}";
      case ADD_ITEM -> items ? "{add: \"" + section + "(" + (char) ('p' + random.nextInt(8)) + ")\", text: the quay}" : null;
      case ADD_SENTENCE -> "{add: " + section + " > last sentence, text: Rain is no excuse " + ++names + ".}";
      case ADD_DEFINITION -> "{add: '" + section + " > \"" + fresh("Word") + "\"', text: '\"Word\" means a word.'}".replace("\"Word\" means",
          "\"Word Z\" means");
      case REPLACE_PROVISION -> "{replace: " + section + ", with: All is new " + ++names + ". It stays.}";
      case REPLACE_SENTENCE -> sentences ? "{replace: " + section + " > first sentence, with: The first is new " + ++names + ".}" : null;
      case REPLACE_PARTY -> "{replace: " + party + ", with: {name: " + fresh("Heir") + "}}";
      case RESTATE -> "{restate: " + label + "}";
      case RESTATE_GIVEN -> "{restate: " + label + ", rows: {" + String.join(", ", schedule.names().stream()
          .map(n -> n + ": $" + random.nextInt(90) + ".00").toList()) + "}}";
      case SET_CELL -> "{set: " + row + " > price, to: $" + random.nextInt(90) + ".50}";
      case SET_ALL -> "{set: " + label + " > all > price, to: $" + random.nextInt(90) + ".25}";
      case SET_OTHERS -> "{set: " + label + " > others > price, to: $" + random.nextInt(90) + ".75}";
      case SET_PARTICULAR -> "{set: Price, to: $" + random.nextInt(90) + ".10}";
      case SET_PARTY -> "{set: " + party + " > notices > attention, to: " + fresh("Clerk") + "}";
      case REMOVE_ROW -> "{remove: " + row + "}";
      case REMOVE_COLUMN -> schedule.schedule().column("most").isPresent() ? "{remove: " + label + " > most}" : null;
      case REMOVE_PROVISION -> "{remove: " + section + "}";
      case RESERVE_PROVISION -> "{remove: " + section + ", mark: reserved}";
      case REMOVE_SENTENCE -> sentences ? "{remove: " + section + " > last sentence}" : null;
      case REMOVE_ITEM -> items ? "{remove: \"" + section + "(b)\"}" : null;
      case REMOVE_PARTY -> many ? "{remove: " + party + "}" : null;
      case RENAME_ROW -> "{rename: " + row + ", to: " + fresh("Named") + "}";
      case RENAME_SCHEDULE -> "{rename: " + label + ", to: " + fresh("Exhibit") + "}";
      case RENAME_PARTY -> "{rename: " + party + ", to: " + fresh("Firm") + "}";
      case RENAME_TERM -> text.contains("\"Kiln\" means") ? "{rename: '" + section + " > \"Kiln\"', to: Oven}" : null;
      case RENUMBER -> "{renumber: " + section + ", to: Section " + (900 + ++names) + "}";
      case MOVE -> "{move: " + row + ", before: " + schedule.names().get(0) + "}";
      case STRIKE -> text.contains("400 tons") ? "{in: " + section + ", strike: 400 tons, insert: 500 tons}" : null;
      case INSERT -> "{in: " + section + ", insert: So be it., at: end}";
      case READ -> "{read: " + section + ", as: a new section}";
      case NOTE -> "{note: " + section + ", that: it binds nobody in May}";
      case WAIVE -> "{waive: " + section + ", for: one boat}";
      case SUPERSEDE -> papers > 1 ? "{supersede: Amendment No. " + (1 + random.nextInt(papers)) + "}" : null;
      case TERMINATE -> random.nextInt(4) == 0 ? "{terminate: Agreement}" : null;
    });
  }
}
