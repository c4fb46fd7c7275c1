package dev.engross.bind;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Name;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;

/** Binds the later papers of one folder, each by what is known just before it of the agreements that it amends. */
final class PaperBinder {

  /** A date, or a short word; the names of outputs then stay short. */
  private static final int LONGEST_FILE = 12;

  private final Binding binding;
  private final BoundForms forms;
  private final List<String> agreements;
  private final PartyBinder parties;
  private final Texts texts;

  /**
   * @param agreements the ids of all agreements of the book
   * @param texts the files of the folder
   */
  PaperBinder(
      Binding binding, BoundForms forms, List<String> agreements, PartyBinder parties, Texts texts) {
    this.binding = binding;
    this.forms = forms;
    this.agreements = agreements;
    this.parties = parties;
    this.texts = texts;
  }

  /** The paper; empty, with a finding, if it is no set of keys. */
  Optional<Instrument> paper(LaterPaper paper, Scopes scopes) {
    String what = paper.recorded() ? "a recorded instrument" : "an amendment";
    return binding.mapping(paper.node(), what).map(mapping -> {
      Keys keys = Keys.of(binding, mapping, what, InstrumentBinder.AMENDMENT);
      return binder(keys, scopes).instrument(name(paper, keys), keys);
    });
  }

  private Name name(LaterPaper paper, Keys keys) {
    int number = number(keys, paper.file());
    String digits = number > 0 ? Integer.toString(number) : keys.text("dated", "unknown");
    return new Name(
        paper.agreement(), paper.recorded() ? digits : LaterPaper.key(paper.file()), number, paper.recorded());
  }

  /** By the instrument's own form, or else by that of the agreement that it lies with. */
  private InstrumentBinder binder(Keys keys, Scopes scopes) {
    Scope own = scopes.own();
    Optional<Form> asked = keys.has("form") ? form(binding, forms, keys, own.form().name()) : Optional.of(own.form());
    boolean known = keys.has("form") ? asked.isPresent() : own.formKnown();
    Form form = asked.orElse(own.form());
    Scopes worded = Scopes.of(scopes.all().stream().map(s -> s.in(form, known)).toList());
    return new InstrumentBinder(binding, worded, agreements, parties, texts);
  }

  /** The form that a paper asks for; empty, with a finding, if there is none of that name. */
  static Optional<Form> form(Binding binding, BoundForms forms, Keys keys, String otherwise) {
    String name = keys.text("form", otherwise);
    Optional<Form> form = forms.forms().named(name);
    if (form.isEmpty() && keys.node("form").stream().allMatch(Scalar.class::isInstance)) {
      binding.unknown("unknown-form", keys.at("form"), "form", name, forms.forms().names());
    }
    return form;
  }

  private int number(Keys keys, String file) {
    String word = keys.required("amendment");
    Location at = keys.at("amendment");
    if (word.equals("none") || word.isEmpty()) {
      unnumbered(file, at);
      return Name.UNNUMBERED;
    }
    int number = LaterPaper.whole(word);
    if (number == 0) {
      binding.error("bad-number", at, "an amendment's number cannot be " + Binding.quoted(word),
          "write 1, 2, 3 …, or none");
      return LaterPaper.whole(LaterPaper.key(file)) > 0 ? LaterPaper.whole(LaterPaper.key(file)) : Name.UNNUMBERED;
    }
    if (!file.isEmpty() && !LaterPaper.key(file).equals(Integer.toString(number))) {
      binding.error("number-and-file", at, "the file " + file + ".yaml holds Amendment No. " + number,
          "rename the file to " + (number < 10 ? "0" : "") + number + ".yaml, or correct the number");
      return LaterPaper.whole(LaterPaper.key(file)) > 0 ? LaterPaper.whole(LaterPaper.key(file)) : number;
    }
    return number;
  }

  /** An unnumbered paper's file names its outputs. */
  private void unnumbered(String file, Location at) {
    if (!file.isEmpty() && (file.length() > LONGEST_FILE || !file.chars().allMatch(PaperBinder::isPlain))) {
      binding.error("bad-id", at,
          "the file of an amendment without a number cannot be called " + Binding.quoted(file + ".yaml"),
          "use a to z, 0 to 9 and -, at most " + LONGEST_FILE + " characters, such as its date");
    }
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }
}
