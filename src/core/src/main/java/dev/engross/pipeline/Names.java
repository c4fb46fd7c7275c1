package dev.engross.pipeline;

import dev.engross.check.Rules;
import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that only the whole book can confirm: what a goal asks for, rules in {@code book.yaml}, templates of kinds. */
final class Names {

  private final Request request;
  private final Findings findings;

  Names(Request request, Findings findings) {
    this.request = request;
    this.findings = findings;
  }

  /** @param templates all files below {@code templates/} */
  void check(Book book, List<Subject> subjects, Optional<Node> settings, List<String> templates) {
    agreement(book);
    amendment(subjects);
    settings.ifPresent(node -> rules(node, book));
    for (String name : book.forms().names()) {
      book.forms().named(name).ifPresent(form -> kinds(form, templates));
    }
  }

  private void agreement(Book book) {
    List<String> known = book.agreements().stream().map(Agreement::id).toList();
    request.agreement().filter(asked -> !known.contains(asked)).ifPresent(asked ->
        findings.add(asked("unknown-agreement", "agreement", asked, BookLoader.AGREEMENTS, known)));
  }

  private void amendment(List<Subject> subjects) {
    if (request.amendment().isEmpty() || subjects.isEmpty()) {
      return;
    }
    String asked = request.amendment().get();
    List<String> known = new ArrayList<>(List.of("base"));
    for (Subject subject : subjects) {
      subject.agreement().amendments().stream().map(i -> i.name().key()).filter(k -> !known.contains(k))
          .forEach(known::add);
    }
    String folder = BookLoader.AGREEMENTS + request.agreement().map(a -> "/" + a).orElse("");
    if (!known.contains(asked)) {
      findings.add(asked("unknown-amendment", "amendment", asked, folder, known));
      return;
    }
    List<Instrument> papers = subjects.stream().flatMap(s -> s.standings().stream()).map(Standing::instrument)
        .filter(request::asksFor).toList();
    Optional<Instrument> elsewhere = papers.stream().filter(i -> !i.isAtHome()).findFirst();
    if (elsewhere.isPresent() && papers.stream().noneMatch(Instrument::isPrinted)) {
      Instrument.Name home = elsewhere.get().home();
      findings.add(
          Finding.warn("no-paper", Location.startOf(folder),
              "amendment " + asked + ", which engross.amendment asks for, lies with " + home.agreement()
                  + ", which it amends too, and is rendered there",
              "ask for engross.agreement=" + home.agreement() + " and engross.amendment=" + home.key()));
    } else if (papers.stream().noneMatch(Instrument::isPrinted)) {
      findings.add(
          Finding.warn("no-paper", Location.startOf(folder),
              "the text of " + (asked.equals("base") ? "the base" : "amendment " + asked)
                  + ", which engross.amendment asks for, is not at hand, so it has no paper",
              "name one whose sections are in the book"));
    }
  }

  private static Finding asked(String rule, String what, String asked, String folder, List<String> known) {
    String mend =
        NearName.of(asked, known)
            .map(near -> "did you mean -Dengross." + what + "=" + near + "?")
            .orElseGet(() -> Unknown.mend(asked, known));
    return Finding.error(
        rule, Location.startOf(folder),
        "there is no " + what + " " + Unknown.quoted(asked) + ", which engross." + what + " asks for", mend);
  }

  private void rules(Node settings, Book book) {
    List<String> known = Rules.ids(book);
    Optional<Node> rules = settings instanceof Mapping root ? root.get("rules") : Optional.empty();
    if (rules.isPresent() && rules.get() instanceof Mapping given) {
      for (Entry entry : given.entries()) {
        if (!known.contains(entry.key().text())) {
          findings.add(Unknown.of(
              "unknown-rule", entry.key().at(), "rule", entry.key().text(), "that a book can set", known));
        }
      }
    }
  }

  /** What an author gives to a kind, or a term that it defines, and only a template could print. */
  private void lost(Kind kind, String file) {
    for (Kind.Parameter parameter : kind.unused()) {
      findings.add(Finding.warn("unused-parameter", parameter.at(),
          "the kind " + Unknown.quoted(kind.name()) + " takes " + Unknown.quoted(parameter.name())
              + ", and nothing prints it or changes anything by it",
          "use $" + parameter.name() + " in its changes, print it in " + file + ", or take it out"));
    }
    if (!kind.defines().isEmpty()) {
      findings.add(Finding.warn("unused-parameter", kind.at(),
          "the kind " + Unknown.quoted(kind.name()) + " defines a term, and nothing prints it",
          "print ${section.defines} in " + file + ", or take defines out"));
    }
  }

  /** A kind that makes no change prints nothing without a template. */
  private void kinds(Form form, List<String> templates) {
    for (Kind kind : form.kinds().values()) {
      String own = "templates/" + form.name() + "/";
      boolean declared = kind.at().file().equals(own + "form.yaml");
      String file = "sections/" + kind.name() + ".ftlh";
      boolean worded = form.chain().stream().anyMatch(f -> templates.contains("templates/" + f + "/" + file));
      if (declared && !worded && !kind.changing()) {
        findings.add(
            Finding.error("missing-template", kind.at(),
                "the kind " + Unknown.quoted(kind.name()) + " makes no change and has no words",
                "write its words in " + own + file));
      } else if (declared && !worded) {
        lost(kind, own + file);
      }
    }
  }
}
