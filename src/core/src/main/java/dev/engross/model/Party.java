package dev.engross.model;

import dev.engross.source.Location;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A party.
 *
 * @param term the defined term; empty if the paper gives none
 * @param key what YAML calls it: the term, or a key of its own
 * @param is what it is, {@code a Maine limited partnership}; empty if not said
 * @param person a natural person, who signs without By, Name and Title
 * @param group the collective term that it falls under; empty for none
 * @param article whether prose says {@code the Buyer}
 */
public record Party(
    String key,
    String term,
    String name,
    String is,
    boolean person,
    Role role,
    String group,
    boolean article,
    Notices notices,
    Signs signs,
    Location at) {

  /** The keys of parties, by the terms and the names that authors take for them. */
  public static Map<String, String> keysByOtherWords(Collection<Party> parties) {
    Map<String, String> keys = new LinkedHashMap<>();
    parties.stream().filter(p -> !p.term().isBlank()).forEach(p -> keys.putIfAbsent(p.term(), p.key()));
    parties.stream().filter(p -> !p.name().isBlank()).forEach(p -> keys.putIfAbsent(p.name(), p.key()));
    return keys;
  }

  /** As what it signs: all but parties stand under words of their own. */
  public enum Role {
    PARTY,
    GUARANTOR,
    ACKNOWLEDGES,
    CONSENTS
  }

  /** Where notices go; each may be empty. */
  public record Notices(String address, String attention, String email, String copy) {
    /** Nothing said. */
    public static final Notices NONE = new Notices("", "", "", "");
  }

  /**
   * How it signs.
   *
   * @param on on whose behalf, {@code each of its series}; empty for its own
   * @param through by whom as its partner or manager, outermost first
   * @param by its officers; empty where they are not known
   */
  public record Signs(String on, List<Through> through, List<Signatory> by) {
    /** For itself, by an officer who is not known. */
    public static final Signs PLAIN = new Signs("", List.of(), List.of());

    public Signs {
      through = List.copyOf(through);
      by = List.copyOf(by);
    }
  }

  /** A partner or manager that signs for it, by name, and as what: {@code general partner}. */
  public record Through(String name, String as) {}

  /** Who signs; an empty name or title is left blank. */
  public record Signatory(String name, String title) {
    /** Somebody whose name and title are written in by hand. */
    public static final Signatory BLANK = new Signatory("", "");
  }

  /** This party under another name. */
  public Party named(String newName) {
    return new Party(key, term, newName, is, person, role, group, article, notices, signs, at);
  }
}
