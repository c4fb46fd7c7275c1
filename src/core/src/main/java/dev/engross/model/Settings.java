package dev.engross.model;

import dev.engross.finding.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code agreements/book.yaml} says of the whole book.
 *
 * @param formats names of formats: {@code text}, {@code pdf}, {@code html}
 * @param evidence {@code none}, {@code manifest} or {@code sources}
 * @param rules severities that replace a rule's own, by rule id
 * @param silenced ids of rules that are off
 * @param holidays days that are no business days
 * @param parties shared by agreements, by id
 * @param events what befell shared parties
 */
public record Settings(
    List<String> formats,
    String evidence,
    Map<String, Severity> rules,
    Set<String> silenced,
    List<LocalDate> holidays,
    Map<String, Party> parties,
    List<Event> events) {

  /** The words for formats in {@code book.yaml}; a book without any of them has all. */
  public static final List<String> FORMATS = List.of("text", "pdf", "html");

  public Settings {
    formats = List.copyOf(formats);
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    silenced = Set.copyOf(silenced);
    holidays = List.copyOf(holidays);
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    events = List.copyOf(events);
  }

  /** A book without a {@code book.yaml}. */
  public static Settings defaults() {
    return new Settings(FORMATS, "manifest", Map.of(), Set.of(), List.of(), Map.of(), List.of());
  }

  /** The severity that the book sets for a rule; empty for the rule's own. */
  public Optional<Severity> severity(String rule) {
    return Optional.ofNullable(rules.get(rule));
  }
}
