package dev.engross.bind;

import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;
import dev.engross.model.Instrument.Basis;
import dev.engross.model.Instrument.Body;
import dev.engross.model.Instrument.Name;
import dev.engross.model.Instrument.Restated;
import dev.engross.model.Moment;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Prose;
import dev.engross.model.Section;
import dev.engross.model.Signed;
import dev.engross.model.Status;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import dev.engross.wording.ShortTitle;
import dev.engross.wording.TitleStyle;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds one instrument, a base or a later one. */
final class InstrumentBinder {

  static final List<String> STATUSES = List.of("draft", "final", "executed", "abandoned");

  /** Other words for them. */
  private static final Map<String, String> MEANT = Map.ofEntries(
      Map.entry("signed", "executed"), Map.entry("complete", "executed"), Map.entry("completed", "executed"),
      Map.entry("effective", "executed"), Map.entry("in force", "executed"), Map.entry("agreed", "final"),
      Map.entry("approved", "final"), Map.entry("proposed", "draft"), Map.entry("pending", "draft"),
      Map.entry("withdrawn", "abandoned"), Map.entry("cancelled", "abandoned"), Map.entry("canceled", "abandoned"),
      Map.entry("void", "abandoned"));

  static final List<String> RECORDED = List.of("executed");

  /** Keys of a base and of a later instrument alike. */
  static final List<String> COMMON =
      List.of(
          "called", "form", "status", "dated", "effective", "until", "restates", "recitals", "legend", "prior",
          "sections", "attach", "terms", "numbering", "parties", "signing", "signed", "to", "particulars", "sic");

  static final List<String> BASE = with(COMMON, "agreement", "as-of", "basis", "formats", "schedules");
  static final List<String> AMENDMENT = with(COMMON, "amendment", "amends", "title");
  static final List<String> RESTATES = List.of("agreement", "dated", "amended");
  static final List<String> FILE = List.of("file");

  /** The highest number that an amendment can have: four digits. */
  static final int MOST_NUMBER = 9_999;

  private final Binding binding;
  private final Scopes scopes;
  private final Scope scope;
  private final List<String> agreements;
  private final PartyBinder parties;
  private final Texts texts;

  /**
   * @param scopes of the agreements that the instrument amends and that are read
   * @param agreements the ids of all agreements of the book
   * @param texts the files beside the instrument
   */
  InstrumentBinder(
      Binding binding, Scopes scopes, List<String> agreements, PartyBinder parties, Texts texts) {
    this.binding = binding;
    this.scopes = scopes;
    this.scope = scopes.own();
    this.agreements = agreements;
    this.parties = parties;
    this.texts = texts;
  }

  static List<String> with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  /** @param keys of the mapping, already asked for the right names */
  Instrument instrument(Name name, Keys keys) {
    List<Party> own = name.isBase() ? scope.parties() : keys.mapping("parties").map(parties::parties).orElse(List.of());
    List<Party> signers = new ArrayList<>();
    scopes.all().forEach(s -> signers.addAll(s.parties()));
    List<Amended> amended = new AmendsBinder(binding, scopes, agreements).amended(name, keys);
    Body body = body(keys, amended);
    Stream.concat(own.stream(), body.joining(key -> Optional.empty()).stream())
        .filter(p -> !scope.partyKeys().contains(p.key())).forEach(signers::add);
    boolean all = amended.stream().allMatch(a -> scopes.of(a.name().agreement()).isPresent());
    SigningBinder signing = new SigningBinder(binding, parties, signers, all);
    LegalDate dated = dated(name, keys);
    TitleStyle titles = TitleStyle.of(scope.form().wording().title()).orElseThrow();
    String called = called(name, keys, titles);
    int number = Math.max(0, name.number());
    List<String> title = title(name, keys);
    String titled = name.isBase() ? title.get(0) : titles.print(called, number);
    boolean named = !name.isBase() && (TitleStyle.isNumbered(called)
        ? TitleStyle.of(called).orElseThrow().endsInNumber(1)
        : titles.endsInNumber(number));
    return new Instrument(
        name,
        title,
        called,
        titled,
        named ? titled : "the " + titled,
        scope.form().name(),
        status(name, keys),
        dated,
        keys.has("effective") ? Dates.moment(binding, keys, "effective") : new Moment.At(dated, keys.at("dated")),
        Dates.moment(binding, keys, "until"),
        amended,
        keys.mapping("restates").map(this::restated).orElse(Restated.NONE),
        keys.node("recitals").map(n -> binding.wordList(n, "a recital")).orElse(List.of()).stream()
            .map(s -> new Prose(s.text(), s.at())).toList(),
        keys.proseLines("legend"),
        keys.oneOf("prior", StyleBinder.PRIOR, ""),
        body,
        keys.mapping("attach").map(new ExhibitBinder(binding, texts)::exhibits).orElse(List.of()),
        keys.texts("terms"),
        new Basis(keys.date("as-of"), keys.text("basis")),
        StyleBinder.numbering(binding, keys, "numbering", List.of()),
        keys.node("numbering").map(n -> binding.wordList(n, "a sample")).orElse(List.of()).stream()
            .map(s -> new Prose(s.text(), s.at())).toList(),
        own,
        signing.signing(keys.mapping("signing"), keys.at()),
        keys.mapping("signed").map(signing::signed).orElse(Map.<String, List<Signed>>of()),
        keys.scalar("to").map(signing::known).orElse(""),
        name.isBase() ? scope.schedules() : List.of(),
        keys.mapping("particulars").map(this::particulars).orElse(List.of()),
        Sics.sic(binding, keys),
        keys.at("dated"),
        keys.at());
  }

  /** One that is only recorded was executed, and can say no other. */
  private static Status status(Name name, Keys keys) {
    String word = name.recorded() ? keys.oneOf("status", RECORDED, RECORDED.get(0))
        : keys.oneOf("status", STATUSES, MEANT, keys.has("status") ? meant(keys) : STATUSES.get(0));
    return Status.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** What a word that is none was to say; later papers build on this one, and would be told of rows that it lacks. */
  private static String meant(Keys keys) {
    String given = keys.node("status").filter(Scalar.class::isInstance).map(n -> ((Scalar) n).text()).orElse("");
    if (STATUSES.contains(given)) {
      return given;
    }
    return NearName.of(MEANT.getOrDefault(given.toLowerCase(Locale.ROOT), given), STATUSES).orElse(RECORDED.get(0));
  }

  private List<String> title(Name name, Keys keys) {
    if (name.isBase()) {
      return List.of(keys.required("agreement"));
    }
    return keys.proseLines("title");
  }

  private static String called(Name name, Keys keys, TitleStyle titles) {
    return keys.text("called", name.isBase() ? ShortTitle.of(keys.text("agreement")) : titles.noun());
  }

  private LegalDate dated(Name name, Keys keys) {
    if (!keys.has("dated") && !name.isBase()) {
      keys.required("dated");
    }
    return keys.date("dated");
  }

  private Restated restated(Mapping mapping) {
    Keys keys = Keys.of(binding, mapping, "what is restated", RESTATES);
    List<LegalDate> amended = new ArrayList<>();
    List<Location> places = new ArrayList<>(List.of(keys.at("dated")));
    keys.node("amended").ifPresent(n -> binding.wordList(n, "a date").forEach(s -> {
      amended.add(Dates.date(binding, s));
      places.add(s.at());
    }));
    return new Restated(keys.required("agreement"), keys.date("dated"), amended, places);
  }

  private Body body(Keys keys, List<Amended> amended) {
    Optional<Node> node = keys.node("sections");
    if (node.isEmpty()) {
      return new Body(true, List.of());
    }
    if (node.get() instanceof Scalar word && word.text().equals("unknown")) {
      return Body.UNKNOWN;
    }
    if (node.get() instanceof Mapping mapping && mapping.get("file").isPresent()) {
      Keys file = Keys.of(binding, mapping, "sections in a file", FILE);
      return new Body(true, file.scalar("file").map(texts::sections).orElse(List.<Section>of()));
    }
    List<Node> sections = binding.list(node.get());
    List<Section> bound =
        new SectionBinder(binding, withColumns(sections, amended), amended, parties, texts).sections(sections);
    Body body = new Body(true, bound);
    return amended.size() > 1 ? body.of(scope.agreement()) : body;
  }

  /**
   * The scopes with the columns that the paper adds. Its sections are then bound twice; what is wrong with them is told
   * the second time.
   */
  private Scopes withColumns(List<Node> sections, List<Amended> amended) {
    if (!scope.kindsMayAddColumns() && sections.stream().noneMatch(AddedColumns::mayStandIn)) {
      return scopes;
    }
    Binding quiet = new Binding(new Findings());
    SectionBinder binder = new SectionBinder(quiet, scopes, amended, parties.telling(quiet), texts.telling(quiet));
    Body body = new Body(true, binder.sections(sections));
    return Scopes.of(scopes.all().stream().map(s -> s.with(body.of(s.agreement()))).toList());
  }

  private List<Particular> particulars(Mapping mapping) {
    List<Particular> particulars = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      Braces.none(binding, entry.key(), "the name of a particular");
      GivenName.check(binding, entry.key().text(), entry.key().at(), "a particular");
      particulars.add(new Particular(
          entry.key().text(), Literals.inferred(binding, entry.value(), "a particular"), entry.key().at()));
    }
    return particulars;
  }
}
