package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Passages.Definition;
import dev.engross.model.Instrument;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms that an agreement defines as it stands, and the places that use them. */
public final class Terms {

  private static final String ARTICLE =
      "(?:[Tt]he|[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Aa]ll|[Ss]uch|[Nn]o|[Bb]oth|[Ee]ither|[Oo]ther)";
  private static final String CAPITAL = "\\p{Lu}\\p{Ll}+";
  private static final Pattern STOP = Pattern.compile("[.;](?=\\s)");
  static final Pattern CAPITALS = Pattern.compile(
      "\\b" + ARTICLE + "\\s+(" + CAPITAL + "(?:\\s+" + CAPITAL + ")*)(?![\\p{L}\\p{N}\"\u201d'\u2019])");

  /** What is a name of a paper or of its parts, of a body or a law, and of a time, and needs no definition. */
  private static final Pattern NAMES = Pattern.compile(
      ".*\\b(?:Agreement|Amendment|Addendum|Instrument|Section|Sections|Article|Articles|Schedule|Schedules|Exhibit"
          + "|Exhibits|Annex|Appendix|Recital|Recitals|Part|Party|Parties|State|States|Commonwealth|Republic|Kingdom"
          + "|Union|County|City|Province|Act|Acts|Code|Rule|Rules|Regulation|Regulations|Court|Courts|Commission"
          + "|Board|Department|Ministry|Treasury|Convention|Directive|Law|Constitution|Monday|Tuesday|Wednesday"
          + "|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
          + "|November|December|Christmas|Easter|Internet|Federal|English|American|European|British)\\b.*",
      Pattern.DOTALL);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final State state;
  private final List<Placed> provisions;
  private Optional<List<Defined>> defined = Optional.empty();
  private Optional<Known> known = Optional.empty();

  /** A term, and the provision that defines it. */
  public record Defined(String term, Placed in) {}

  /** What needs no definition. */
  private static final class Known {

    private final Set<String> parts;
    private final Set<String> names;
    private List<Pattern> inside = List.of();

    /**
     * @param parts whatever holds one of these
     * @param names what is called so
     */
    Known(Set<String> parts, Set<String> names) {
      this.parts = parts;
      this.names = names;
    }

    /** Most phrases are one of these, so that the patterns are made only for others. */
    boolean holds(String phrase) {
      String one = stem(phrase);
      if (names.contains(one) || parts.contains(one)) {
        return true;
      }
      inside = inside.isEmpty() ? parts.stream().map(Terms::words).toList() : inside;
      return inside.stream().anyMatch(p -> p.matcher(phrase).find());
    }
  }

  private Terms(State state) {
    this.state = state;
    this.provisions = state.text().all();
  }

  /** Those of a state; nothing is looked for before it is asked for. */
  public static Terms of(State state) {
    return new Terms(state);
  }

  /** Whatever the provisions define, in their order. */
  public List<Defined> defined() {
    if (defined.isEmpty()) {
      defined = Optional.of(provisions.stream().flatMap(p -> defined(p).stream()).toList());
    }
    return defined.get();
  }

  /** What one provision defines. */
  public static List<Defined> defined(Placed provision) {
    return passages(provision.provision().text()).stream().map(d -> new Defined(d.term(), provision)).toList();
  }

  private static List<Definition> passages(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\u201c') < 0 ? List.of() : Passages.of(text).definitions();
  }

  /** Where the first sentence of a passage ends. */
  private static int sentence(String text, int from, int to) {
    Matcher stop = STOP.matcher(text).region(from, to);
    return stop.find() ? stop.end() : to;
  }

  /** What uses a term, as prose calls it; the sentence that defines it is no use. */
  public Optional<String> user(String term) {
    Pattern words = words(term);
    for (Placed placed : provisions) {
      String text = withoutLonger(term, placed.provision().text());
      for (Definition one : words.matcher(text).find() ? passages(text) : List.<Definition>of()) {
        if (one.term().equals(term)) {
          int from = one.span().start();
          int to = sentence(text, from, one.span().end());
          text = text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
        }
      }
      if (words.matcher(text).find()) {
        return Optional.of(placed.name().isEmpty() ? "a provision" : placed.name());
      }
    }
    return state.schedules().stream().filter(s -> words.matcher(withoutLonger(term, words(s))).find())
        .map(s -> s.schedule().label()).findFirst();
  }

  /** Whether words that are not of the agreement yet use a term that they do not define themselves. */
  public boolean areUsedBy(String term, String text) {
    return words(term).matcher(withoutLonger(term, text)).find()
        && passages(text).stream().noneMatch(d -> d.term().equals(term));
  }

  /** A text with blanks for longer terms that hold one: who speaks of a "Term Loan" does not speak of a "Loan". */
  private String withoutLonger(String term, String text) {
    String left = text;
    for (Defined other : defined()) {
      if (other.term().length() > term.length() && words(term).matcher(other.term()).find()) {
        left = words(other.term()).matcher(left).replaceAll(found -> " ".repeat(found.group().length()));
      }
    }
    return left;
  }

  /** Phrases in capitals that a provision uses as terms are used, and that nothing defines, in order. */
  public List<String> undefined(Placed provision, Instrument base) {
    if (known.isEmpty()) {
      known = Optional.of(new Known(known(base), names(base)));
    }
    Map<String, String> undefined = new LinkedHashMap<>();
    for (String phrase : phrases(provision.provision().text())) {
      if (!NAMES.matcher(phrase).matches() && !known.get().holds(phrase)) {
        undefined.putIfAbsent(stem(phrase), phrase);
      }
    }
    return List.copyOf(undefined.values());
  }

  /** Those after an article, in order. Words in capitals are few, so that the pattern is tried at these alone. */
  static List<String> phrases(String text) {
    List<String> phrases = new ArrayList<>();
    Matcher matcher = CAPITALS.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBeCapital(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
        int article = wordBefore(text, i);
        if (article >= from && matcher.region(article, text.length()).lookingAt()) {
          phrases.add(SPACES.matcher(matcher.group(1)).replaceAll(" "));
          from = matcher.end();
          i = from - 1;
        }
      }
    }
    return phrases;
  }

  private static boolean mayBeCapital(char c) {
    return c >= 'A' && c <= 'Z' || c > '~' && (Character.isUpperCase(c) || Character.isSurrogate(c));
  }

  /** Where the word before the white space begins that ends at an index. */
  private static int wordBefore(String text, int index) {
    int start = index;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whatever holds one of these is known. */
  private Set<String> known(Instrument base) {
    List<String> known = new ArrayList<>(base.terms());
    defined().forEach(d -> known.add(d.term()));
    for (State.PartyState one : state.parties()) {
      Party party = one.party();
      known.addAll(List.of(party.key(), party.term(), party.name(), party.group()));
    }
    state.particulars().forEach(p -> known.add(p.particular().name()));
    return known.stream().filter(k -> !k.isBlank()).map(Terms::stem).collect(Collectors.toSet());
  }

  /** What is called so, but means nothing as a part of another phrase. */
  private Set<String> names(Instrument base) {
    Set<String> names = new HashSet<>();
    provisions.forEach(p -> names.add(stem(p.provision().heading())));
    for (ScheduleState one : state.schedules()) {
      Schedule schedule = one.schedule();
      names.addAll(List.of(stem(schedule.title()), stem(schedule.subject().one()), stem(schedule.subject().many())));
      schedule.columns().forEach(c -> names.add(stem(c.heading())));
      one.rows().forEach(r -> names.add(stem(r.name())));
    }
    base.title().forEach(t -> names.add(stem(t)));
    return names;
  }

  private static String words(ScheduleState state) {
    Schedule schedule = state.schedule();
    StringBuilder words = new StringBuilder(schedule.title()).append('\n').append(schedule.opening());
    schedule.columns().forEach(c -> words.append('\n').append(c.heading()).append('\n').append(c.of()));
    state.rows().forEach(r -> r.cells().values().forEach(c -> words.append('\n').append(c.value().text())));
    return words.toString();
  }

  /** A term as a use has it, one or several; not in quotation marks, where it is defined or spoken of. */
  private static Pattern words(String term) {
    StringBuilder regex = new StringBuilder();
    for (String word : term.strip().split("\\s+")) {
      regex.append(regex.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
    }
    String one = regex.toString();
    String several = term.endsWith("y") ? "|" + Pattern.quote(term.substring(0, term.length() - 1)) + "ies" : "";
    return Pattern.compile("(?<![\\p{L}\\p{N}\"\u201c])(?:" + one
        + "(?:e?s)?" + several + ")(?![\\p{L}\\p{N}\"\u201d])");
  }

  /** Several of a term as one of them. */
  public static String stem(String term) {
    if (term.endsWith("ies") && term.length() > 4) {
      return term.substring(0, term.length() - 3) + "y";
    }
    return term.endsWith("s") && !term.endsWith("ss") && term.length() > 3
        ? term.substring(0, term.length() - 1)
        : term;
  }
}
