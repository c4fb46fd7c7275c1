package dev.engross.bind;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Event;
import dev.engross.model.Party;
import dev.engross.model.Settings;
import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Binds a whole book. */
public final class BookBinder {

  static final List<String> BOOK = List.of("engross", "formats", "evidence", "rules", "holidays", "parties", "events");
  private static final String VERSION = "1";
  private static final String OFF = "off";
  private static final List<String> RULE = Stream.concat(Severities.WORDS.stream(), Stream.of(OFF)).toList();

  /** Does work on each of several things, side by side if it can; what it gives stands in the order of the things. */
  @FunctionalInterface
  public interface Spread {
    <T, R> List<R> map(List<T> things, Function<T, R> work);
  }

  /** What one group of agreements came to. */
  private record Group(List<Agreement> agreements, List<Finding> findings) {}

  private final Findings findings;
  private final Binding binding;
  private final BoundForms forms;

  /** Puts what is wrong with the book into {@code findings}; what is wrong with forms is there already. */
  public BookBinder(BoundForms forms, Findings findings) {
    this.findings = findings;
    this.binding = new Binding(findings);
    this.forms = forms;
  }

  /**
   * @param settings the root of {@code book.yaml}, where there is one
   * @param files the agreements' folders, in the order of their ids
   * @param spread by which agreements are bound that have nothing to do with each other
   */
  public Book book(Optional<Node> settings, List<AgreementFiles> files, Spread spread) {
    Settings bound = settings.flatMap(n -> binding.mapping(n, "book.yaml")).map(this::settings)
        .orElseGet(Settings::defaults);
    BookPapers papers = BookPapers.of(files, binding);
    List<Group> groups =
        spread.map(List.copyOf(papers.together(files)), group -> group(group, bound.parties(), papers));
    groups.forEach(group -> findings.addAll(group.findings()));
    Map<String, Agreement> read = new HashMap<>();
    groups.forEach(group -> group.agreements().forEach(a -> read.put(a.id(), a)));
    List<Agreement> agreements = files.stream().flatMap(f -> Optional.ofNullable(read.get(f.id())).stream()).toList();
    return new Book(bound, agreements, forms.forms());
  }

  /** Binds agreements that papers amend together. */
  private Group group(List<AgreementFiles> files, Map<String, Party> shared, BookPapers papers) {
    Findings own = findings.further();
    Map<String, AgreementBinder> begun = new LinkedHashMap<>();
    for (AgreementFiles one : files) {
      AgreementBinder.of(new Binding(own), forms, shared, papers, one, begun)
          .ifPresent(binder -> begun.put(one.id(), binder));
    }
    return new Group(begun.values().stream().map(AgreementBinder::agreement).toList(), own.sorted());
  }

  private Settings settings(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "book.yaml", BOOK);
    Settings plain = Settings.defaults();
    keys.oneOf("engross", List.of(VERSION), VERSION);
    List<String> formats = Formats.names(binding, keys);
    Map<String, Severity> rules = new LinkedHashMap<>();
    Set<String> silenced = new HashSet<>();
    keys.mapping("rules").ifPresent(m -> m.entries().forEach(e -> rule(e, rules, silenced)));
    Map<String, Party> parties = new LinkedHashMap<>();
    keys.mapping("parties")
        .ifPresent(m -> new PartyBinder(binding, Map.of()).parties(m).forEach(p -> parties.put(p.key(), p)));
    return new Settings(
        formats.isEmpty() ? plain.formats() : formats,
        keys.oneOf("evidence", List.of("none", "manifest", "sources"), plain.evidence()),
        rules, silenced, holidays(keys), parties, events(keys));
  }

  private void rule(Entry entry, Map<String, Severity> rules, Set<String> silenced) {
    Optional<String> word = binding.oneOf(entry.value(), "a rule", RULE);
    if (word.isPresent() && word.get().equals(OFF)) {
      silenced.add(entry.key().text());
    } else {
      word.ifPresent(w -> rules.put(entry.key().text(), Severities.of(w)));
    }
  }

  private List<LocalDate> holidays(Keys keys) {
    List<LocalDate> holidays = new ArrayList<>();
    keys.node("holidays").ifPresent(n -> binding.wordList(n, "a holiday").forEach(s -> {
      LegalDate date = Dates.date(binding, s);
      if (date instanceof LegalDate.On on) {
        holidays.add(on.date());
      } else if (LegalDate.read(s.text()) instanceof DateReading.Read) {
        binding.error("wrong-value", s.at(), "a holiday must be one day, and this is " + Binding.quoted(s.text()),
            "write a whole date such as 2024-12-25");
      }
    }));
    return holidays;
  }

  private List<Event> events(Keys keys) {
    EventBinder binder = new EventBinder(binding, new PartyBinder(binding, Map.of()), "", List.of());
    return keys.has("events") ? binder.events(keys.list("events")) : List.of();
  }
}
