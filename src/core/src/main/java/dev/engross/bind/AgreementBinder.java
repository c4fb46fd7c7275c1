package dev.engross.bind;

import dev.engross.model.Agreement;
import dev.engross.model.Event;
import dev.engross.model.Form;
import dev.engross.model.Forms;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;
import dev.engross.model.Instrument.Name;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.wording.TitleStyle;
import dev.engross.yaml.Node.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds one agreement: its base, what came later, what is recorded of the rest, and events. Papers are bound in the
 * order of their numbers, since each may speak of what those before it added; one that amends several agreements stands
 * among the papers of each of them, and is bound when all have come to it.
 */
final class AgreementBinder {

  private final Binding binding;
  private final BoundForms forms;
  private final Map<String, AgreementBinder> others;
  private final AgreementFiles files;
  private final Instrument base;
  private final List<String> formats;
  private final PartyBinder parties;
  private final PaperBinder papers;
  private final List<LaterPaper> later;
  private final Map<LaterPaper, Instrument> bound = new IdentityHashMap<>();
  private Scope scope;
  private int next;
  private boolean underway;

  private AgreementBinder(
      Binding binding, BoundForms forms, Map<String, Party> shared, BookPapers book, AgreementFiles files,
      Map<String, AgreementBinder> others, Mapping root) {
    this.binding = binding;
    this.forms = forms;
    this.files = files;
    this.others = others;
    this.parties = new PartyBinder(binding, shared);
    Texts texts = new Texts(binding, files);
    this.papers = new PaperBinder(binding, forms, book.agreements(), parties, texts);
    this.later = book.of(files.id());
    Keys keys = Keys.of(binding, root, "an agreement", InstrumentBinder.BASE);
    List<Schedule> schedules = keys.mapping("schedules").map(m -> new ScheduleBinder(binding).schedules(m))
        .orElse(List.of());
    Optional<Form> asked = PaperBinder.form(binding, forms, keys, Forms.GENERAL);
    Form form = asked.or(() -> forms.forms().named(Forms.GENERAL)).orElseThrow();
    List<Party> declared = keys.mapping("parties").map(parties::parties).orElse(List.of());
    Scope own = new Scope(files.id(), "", form, asked.isPresent(), forms, declared, schedules);
    this.base = new InstrumentBinder(binding, Scopes.of(List.of(own)), book.agreements(), parties, texts)
        .instrument(new Name(files.id(), "base", 0, false), keys);
    this.formats = Formats.names(binding, keys);
    this.scope = new Scope(files.id(), base.called(), form, asked.isPresent(), forms, base.parties(), schedules)
        .after(base);
  }

  /**
   * Binds the base.
   *
   * @param others those of all agreements of the book that read, once they are there
   * @return empty, with a finding, if there is none
   */
  static Optional<AgreementBinder> of(
      Binding binding, BoundForms forms, Map<String, Party> shared, BookPapers book, AgreementFiles files,
      Map<String, AgreementBinder> others) {
    Location folder = Location.startOf(files.folder() + "agreement.yaml");
    Ids.check(binding, files.id(), folder, "the folder of an agreement");
    return files.agreement().stream().findFirst().flatMap(n -> binding.mapping(n, "agreement.yaml"))
        .map(root -> new AgreementBinder(binding, forms, shared, book, files, others, root));
  }

  /** The whole agreement. */
  Agreement agreement() {
    bindUpTo(later.size());
    List<Instrument> amendments =
        new ArrayList<>(later.stream().flatMap(p -> Optional.ofNullable(bound.get(p)).stream()).toList());
    amendments.sort(Comparator.comparing(AgreementBinder::ordinal).thenComparing(AgreementBinder::day)
        .thenComparing(i -> i.name().key()));
    List<Event> events = files.events().stream()
        .flatMap(n -> new EventBinder(binding, parties, files.id(), scope.schedules()).events(binding.list(n)).stream())
        .toList();
    List<Instrument> titled = amendments.stream().map(a -> byOwnTitle(a, amendments)).toList();
    return new Agreement(files.id(), formats, base, titled, events, base.at());
  }

  /**
   * What papers call one whose own title has lines: by the number that these have; without a number where they have
   * none and it is the only one of its noun.
   */
  private Instrument byOwnTitle(Instrument paper, List<Instrument> all) {
    Optional<String> own = ownTitle(paper).filter(
        name -> all.stream().filter(a -> name.equals(ownTitle(a).orElse(a.called()))).count() == 1);
    return own.map(name -> {
      String titled = style(paper).print(name, 0);
      boolean number = TitleStyle.of(titled).filter(t -> t.endsInNumber(1)).isPresent();
      return paper.titled(titled, number ? titled : "the " + titled);
    }).orElse(paper);
  }

  private static Optional<String> ownTitle(Instrument paper) {
    if (paper.title().isEmpty() || !paper.isAtHome() || TitleStyle.isNumbered(paper.called())) {
      return Optional.empty();
    }
    return TitleStyle.told(String.join(" ", paper.title()), paper.called()).or(() -> Optional.of(paper.called()));
  }

  private TitleStyle style(Instrument paper) {
    String sample = forms.forms().named(paper.form()).orElse(forms.forms().general()).wording().title();
    return TitleStyle.of(sample).orElseThrow();
  }

  /** Numbered ones in the order of their numbers, the others after them. */
  private static int ordinal(Instrument instrument) {
    return instrument.name().isNumbered() ? instrument.name().number() : Integer.MAX_VALUE;
  }

  private static LocalDate day(Instrument instrument) {
    return instrument.dated().latest().orElse(LocalDate.MAX);
  }

  /** What is known just before a paper; where two papers wait for each other, as far as it is known by then. */
  private Scope before(LaterPaper paper) {
    bindUpTo(place(paper));
    return scope;
  }

  private int place(LaterPaper paper) {
    int place = 0;
    while (later.get(place) != paper) {
      place++;
    }
    return place;
  }

  private void bindUpTo(int end) {
    while (next < end && !underway) {
      underway = true;
      LaterPaper paper = later.get(next++);
      if (paper.agreement().equals(files.id())) {
        bind(paper);
      } else {
        Optional.ofNullable(others.get(paper.agreement())).ifPresent(o -> o.bindUpTo(o.place(paper) + 1));
      }
      scope = Optional.ofNullable(bound.get(paper)).map(scope::after).orElse(scope);
      underway = false;
    }
  }

  /** Binds a paper that lies here, and gives each agreement that it amends its part. */
  private void bind(LaterPaper paper) {
    List<Scope> scopes = new ArrayList<>(List.of(scope));
    paper.amends().stream().filter(id -> !id.equals(files.id()) && others.containsKey(id))
        .forEach(id -> scopes.add(others.get(id).before(paper)));
    papers.paper(paper, Scopes.of(scopes)).ifPresent(instrument -> {
      bound.put(paper, instrument);
      for (Amended amended : instrument.amends()) {
        AgreementBinder other = others.get(amended.name().agreement());
        if (other != null && other != this) {
          other.bound.put(paper, among(amended, instrument));
        }
      }
    });
  }

  /** Where it has no number, other agreements' papers call it by its title here. */
  private Instrument among(Amended amended, Instrument instrument) {
    TitleStyle titles = style(instrument);
    boolean numbered = amended.name().isNumbered();
    int number = Math.max(0, numbered ? amended.name().number() : instrument.name().number());
    String titled = titles.print(instrument.called(), number) + (numbered ? "" : " to the " + base.called());
    String the = titles.endsInNumber(number) ? titled : "the " + titled;
    return instrument.among(amended, numbered ? instrument.called() : titled, titled, the);
  }
}
