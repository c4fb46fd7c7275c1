package dev.engross.bind;

import dev.engross.model.Agreement;
import dev.engross.model.Event;
import dev.engross.model.Form;
import dev.engross.model.Forms;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Name;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds one agreement: its base, what came later, what is recorded of the rest, and events. */
final class AgreementBinder {

  /** A date, or a short word; the names of outputs then stay short. */
  private static final int LONGEST_FILE = 12;

  private final Binding binding;
  private final BoundForms forms;
  private final Map<String, Party> shared;
  private final List<String> agreements;

  /** @param agreements the ids of all agreements of the book */
  AgreementBinder(Binding binding, BoundForms forms, Map<String, Party> shared, List<String> agreements) {
    this.binding = binding;
    this.forms = forms;
    this.shared = shared;
    this.agreements = agreements;
  }

  Optional<Agreement> agreement(AgreementFiles files) {
    Location folder = Location.startOf(files.folder() + "agreement.yaml");
    Ids.check(binding, files.id(), folder, "the folder of an agreement");
    Optional<Mapping> root = files.agreement().stream().findFirst().flatMap(n -> binding.mapping(n, "agreement.yaml"));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Keys keys = Keys.of(binding, root.get(), "an agreement", InstrumentBinder.BASE);
    PartyBinder parties = new PartyBinder(binding, shared);
    List<Schedule> schedules = keys.mapping("schedules").map(m -> new ScheduleBinder(binding).schedules(m))
        .orElse(List.of());
    Optional<Form> asked = form(keys, Forms.GENERAL);
    Form form = asked.or(() -> forms.forms().named(Forms.GENERAL)).orElseThrow();
    List<Party> declared = keys.mapping("parties").map(parties::parties).orElse(List.of());
    Texts texts = new Texts(binding, files.folder(), files.texts());
    Scope scope = new Scope(form, asked.isPresent(), forms, declared, schedules, agreements);
    Instrument base = new InstrumentBinder(binding, scope, parties, texts)
        .instrument(new Name(files.id(), "base", 0, false), keys);
    Scope later = new Scope(form, asked.isPresent(), forms, base.parties(), schedules, agreements).after(base);
    List<Instrument> amendments = new ArrayList<>();
    // In the order of their numbers, since each may speak of what those before it added.
    for (Later one : later(files)) {
      Optional<Instrument> bound = one.recorded()
          ? recorded(files, one.node(), later, parties, texts)
          : amendment(files, one.file(), one.node(), later, parties, texts);
      bound.ifPresent(amendments::add);
      later = bound.map(later::after).orElse(later);
    }
    amendments.sort(Comparator.comparing(AgreementBinder::ordinal).thenComparing(AgreementBinder::day)
        .thenComparing(i -> i.name().key()));
    List<Schedule> known = later.schedules();
    List<Event> events = files.events().stream()
        .flatMap(n -> new EventBinder(binding, parties, known).events(binding.list(n)).stream()).toList();
    List<String> formats = Formats.names(binding, keys);
    return Optional.of(new Agreement(files.id(), formats, base, amendments, events, base.at()));
  }

  /** Numbered ones in the order of their numbers, the others after them. */
  private static int ordinal(Instrument instrument) {
    return instrument.name().isNumbered() ? instrument.name().number() : Integer.MAX_VALUE;
  }

  private static LocalDate day(Instrument instrument) {
    return instrument.dated().latest().orElse(LocalDate.MAX);
  }

  /** The form that a paper asks for; empty, with a finding, if there is none of that name. */
  private Optional<Form> form(Keys keys, String otherwise) {
    String name = keys.text("form", otherwise);
    Optional<Form> form = forms.forms().named(name);
    if (form.isEmpty() && keys.node("form").stream().allMatch(Scalar.class::isInstance)) {
      binding.unknown("unknown-form", keys.at("form"), "form", name, forms.forms().names());
    }
    return form;
  }

  private Optional<Instrument> amendment(
      AgreementFiles files, String file, Node node, Scope scope, PartyBinder parties, Texts texts) {
    return binding.mapping(node, "an amendment").map(mapping -> {
      Keys keys = Keys.of(binding, mapping, "an amendment", InstrumentBinder.AMENDMENT);
      Name name = new Name(files.id(), key(file), number(keys, file), false);
      return new InstrumentBinder(binding, own(keys, scope), parties, texts).instrument(name, keys);
    });
  }

  /** The scope with the instrument's own form, where it names one. */
  private Scope own(Keys keys, Scope scope) {
    if (!keys.has("form")) {
      return scope;
    }
    Optional<Form> form = form(keys, scope.form().name());
    return new Scope(form.orElse(scope.form()), form.isPresent(), forms, scope.parties(), scope.schedules(),
        scope.agreements());
  }

  /** A later paper as it is written: in a file of its own, or in the list of those that are recorded. */
  private record Later(String file, Node node, boolean recorded) {

    /** Its number as far as it can be read, and after all others where it has none. */
    int ordinal() {
      String digits = file;
      if (recorded && node instanceof Mapping mapping && mapping.get("amendment").orElse(node) instanceof Scalar word) {
        digits = word.text();
      }
      int number = whole(key(digits));
      return number > 0 ? number : Integer.MAX_VALUE;
    }
  }

  private List<Later> later(AgreementFiles files) {
    List<Later> later = new ArrayList<>();
    files.amendments().forEach((file, node) -> later.add(new Later(file, node, false)));
    for (Node root : files.recorded()) {
      binding.list(root).forEach(node -> later.add(new Later("", node, true)));
    }
    later.sort(Comparator.comparingInt(Later::ordinal));
    return later;
  }

  private Optional<Instrument> recorded(
      AgreementFiles files, Node node, Scope scope, PartyBinder parties, Texts texts) {
    return binding.mapping(node, "a recorded instrument").map(mapping -> {
      Keys keys = Keys.of(binding, mapping, "a recorded instrument", InstrumentBinder.AMENDMENT);
      int number = number(keys, "");
      String key = number > 0 ? Integer.toString(number) : keys.text("dated", "unknown");
      Name name = new Name(files.id(), key, number, true);
      return new InstrumentBinder(binding, own(keys, scope), parties, texts).instrument(name, keys);
    });
  }

  /** {@code 1} for the file {@code 01}. */
  private static String key(String file) {
    String digits = file.startsWith("0") ? file.replaceFirst("^0+", "") : file;
    return digits.isEmpty() ? file : digits;
  }

  private int number(Keys keys, String file) {
    String word = keys.required("amendment");
    Location at = keys.at("amendment");
    if (word.equals("none") || word.isEmpty()) {
      unnumbered(file, at);
      return Name.UNNUMBERED;
    }
    int number = whole(word);
    if (number == 0) {
      binding.error("bad-number", at, "an amendment's number cannot be " + Binding.quoted(word),
          "write 1, 2, 3 …, or none");
      return whole(key(file)) > 0 ? whole(key(file)) : Name.UNNUMBERED;
    }
    if (!file.isEmpty() && !key(file).equals(Integer.toString(number))) {
      binding.error("number-and-file", at, "the file " + file + ".yaml holds Amendment No. " + number,
          "rename the file to " + (number < 10 ? "0" : "") + number + ".yaml, or correct the number");
      return whole(key(file)) > 0 ? whole(key(file)) : number;
    }
    return number;
  }

  /** The number that digits write, or 0. */
  private static int whole(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }

  /** An unnumbered paper's file names its outputs. */
  private void unnumbered(String file, Location at) {
    if (!file.isEmpty() && (file.length() > LONGEST_FILE || !file.chars().allMatch(AgreementBinder::isPlain))) {
      binding.error("bad-id", at,
          "the file of an amendment without a number cannot be called " + Binding.quoted(file + ".yaml"),
          "use a to z, 0 to 9 and -, at most " + LONGEST_FILE + " characters, such as its date");
    }
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }
}
