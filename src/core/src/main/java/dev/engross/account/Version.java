package dev.engross.account;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Event;
import dev.engross.model.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A version of an agreement. Used by one thread. */
public final class Version {

  private final List<Standing> standings;
  private final List<Event> events;
  private final Form form;
  private final Map<String, Standing> byKey = new LinkedHashMap<>();
  private final Map<String, Map<String, Statement>> statements = new HashMap<>();
  private final Map<String, Map<String, List<String>>> rows = new HashMap<>();

  /**
   * @param standings its instruments in their places; none where there is no such agreement
   * @param events facts that no instrument made
   * @param form of its base
   */
  public Version(List<Standing> standings, List<Event> events, Form form) {
    this.standings = List.copyOf(standings);
    this.events = List.copyOf(events);
    this.form = form;
    standings.forEach(s -> byKey.put(s.instrument().name().key(), s));
  }

  /** A version in which nothing is there. */
  public Version nothing() {
    return new Version(List.of(), List.of(), form);
  }

  /** Its instruments in their places. */
  public List<Standing> standings() {
    return standings;
  }

  /** The same, by the keys of the instruments. */
  Map<String, Standing> byKey() {
    return byKey;
  }

  /** The days of its events as keys, {@code event 2020-05-01}; several of one day are told together. */
  Map<String, List<Event>> events() {
    return events.stream().collect(Collectors.groupingBy(
        e -> "event " + e.on().iso(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The statements of a paper, or of the events of a day, by their keys; none of what is not there. */
  Map<String, Statement> statements(String paper) {
    return statements.computeIfAbsent(paper, key -> byKey.containsKey(key)
        ? Statements.of(byKey.get(key), form)
        : Statements.of(events().getOrDefault(key, List.of()), this::schedule));
  }

  /** A schedule as the last paper has it that knows it. */
  private Optional<ScheduleState> schedule(String label) {
    return standings.stream().flatMap(s -> s.after(label).stream()).reduce((one, later) -> later);
  }

  /**
   * What a paper says of some rows: for each thing something that is the same only if it says the same.
   *
   * @param names of the rows; an empty one for several rows at once
   */
  public Map<String, String> said(String paper, Set<String> names, Predicate<Matter.Row> about) {
    Map<String, Statement> all = statements(paper);
    Map<String, List<String>> keys = rows.computeIfAbsent(paper, key -> keys(all));
    Map<String, String> said = new LinkedHashMap<>();
    names.stream().flatMap(name -> keys.getOrDefault(name, List.of()).stream())
        .filter(key -> about.test((Matter.Row) all.get(key).matter()))
        .forEach(key -> said.put(key, all.get(key).content()));
    return said;
  }

  /** The keys of statements about rows, by the rows' names. */
  private static Map<String, List<String>> keys(Map<String, Statement> statements) {
    Map<String, List<String>> keys = new HashMap<>();
    statements.forEach((key, statement) -> {
      if (statement.matter() instanceof Matter.Row row) {
        keys.computeIfAbsent(row.row(), name -> new ArrayList<>()).add(key);
      }
    });
    return keys;
  }
}
