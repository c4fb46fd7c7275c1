package dev.engross.model;

import dev.engross.source.Location;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Who only acknowledges a paper or consents to it stands in no preamble, so that no paper defines its term. */
  public boolean isIntroduced() {
    return role == Role.PARTY || role == Role.GUARANTOR;
  }

  /** What prose calls it: its term, or its name where no paper defines one. */
  public String called() {
    return term.isEmpty() || !isIntroduced() ? name : term;
  }

  /** This party under another name. */
  public Party named(String newName) {
    return new Party(key, term, newName, is, person, role, group, article, notices, signs, at);
  }

  /**
   * This party, called and signing as another in its place: its key and its term stay, and its role and its group where
   * the other has none of its own.
   *
   * @param inRole whether the other has
   */
  Party substituted(Party other, boolean inRole) {
    return new Party(key, term, other.name, other.is, other.person, inRole ? other.role : role,
        other.group.isEmpty() ? group : other.group, article, other.notices, other.signs, other.at);
  }

  /** This party as it signs the paper that puts it in another's place, under its own name. */
  public Party incoming() {
    return new Party(name, "", name, is, person, role, group, article, notices, signs, at);
  }

  /** What a key says, {@code is} or {@code notices > address}; empty text for nothing, none for no such key. */
  public Optional<String> said(List<String> path) {
    return switch (String.join(" > ", path)) {
      case "is" -> Optional.of(is);
      case "group" -> Optional.of(group);
      case "notices > address" -> Optional.of(notices.address());
      case "notices > attention" -> Optional.of(notices.attention());
      case "notices > email" -> Optional.of(notices.email());
      case "notices > copy" -> Optional.of(notices.copy());
      case "signs > for" -> Optional.of(signs.on());
      default -> Optional.empty();
    };
  }

  /** The keys of which {@link #said} tells. */
  public static List<String> sayable() {
    return List.of("is", "group", "notices > address", "notices > attention", "notices > email", "notices > copy",
        "signs > for");
  }

  /** This party with another word under a key that {@link #said} knows; itself for any other. */
  public Party saying(List<String> path, String words) {
    return switch (String.join(" > ", path)) {
      case "is" -> new Party(key, term, name, words, person, role, group, article, notices, signs, at);
      case "group" -> new Party(key, term, name, is, person, role, words, article, notices, signs, at);
      case "notices > address" ->
          noticed(new Notices(words, notices.attention(), notices.email(), notices.copy()));
      case "notices > attention" ->
          noticed(new Notices(notices.address(), words, notices.email(), notices.copy()));
      case "notices > email" ->
          noticed(new Notices(notices.address(), notices.attention(), words, notices.copy()));
      case "notices > copy" ->
          noticed(new Notices(notices.address(), notices.attention(), notices.email(), words));
      case "signs > for" -> new Party(key, term, name, is, person, role, group, article, notices,
          new Signs(words, signs.through(), signs.by()), at);
      default -> this;
    };
  }

  private Party noticed(Notices others) {
    return new Party(key, term, name, is, person, role, group, article, others, signs, at);
  }
}
