package dev.engross.pipeline;

import dev.engross.check.Rules;
import dev.engross.check.Subject;
import dev.engross.confidential.Confidential;
import dev.engross.confidential.EditedSource;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockedCopy;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import dev.engross.source.SourceFile;
import dev.engross.template.TemplateResult;
import dev.engross.view.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The copies of papers that are to be filed. They are printed from a book of its own, of which every source was edited
 * before anything read it: what is confidential is not in it, so that no step could let it out. A book without marks is
 * not read again.
 */
final class Filings {

  private static final String WHOLE =
      "mark the whole value, or all words that stand together, with [[ ]], and in each paper alike; or mark fewer";
  private static final String APART = "take in more of the words round it, outside [[ ]], that tell it from the others"
      + " that are confidential; or mark fewer";

  /** In place of an agreement's id, for what is marked in a file that concerns all. */
  private static final String EVERY = "";

  private final Loaded loaded;
  private final Map<String, Subject> subjects;
  private final Map<String, Subject> redacted;
  private final Map<String, EditedSource> edits;
  private final Set<String> marked;
  private final Press plain;
  private final List<Press> press;
  private final Map<Instrument.Name, Paper> papers = new HashMap<>();
  private final List<Finding> faults;

  private Filings(
      Loaded loaded, List<Subject> redacted, Map<String, EditedSource> edits, Press plain, List<Press> press,
      List<Paper> papers, List<Finding> faults) {
    this.loaded = loaded;
    this.subjects = byAgreement(loaded.subjects());
    this.redacted = byAgreement(redacted);
    this.edits = Map.copyOf(edits);
    this.marked =
        edits.keySet().stream().map(file -> BookShape.agreement(file).orElse(EVERY)).collect(Collectors.toSet());
    this.plain = plain;
    this.press = press;
    papers.forEach(p -> this.papers.put(p.drawn().get(0).paper().name(), p));
    this.faults = List.copyOf(faults);
  }

  private static Map<String, Subject> byAgreement(List<Subject> subjects) {
    return subjects.stream().collect(Collectors.toMap(s -> s.agreement().id(), s -> s, (first, next) -> first));
  }

  private record Redacted(String name, Optional<EditedSource> edited, List<Finding> findings) {

    static Redacted of(SourceFile source) {
      Findings found = new Findings();
      return new Redacted(source.name(), Confidential.redacted(source, found), found.sorted());
    }
  }

  /**
   * The copies of a book that was read without an error.
   *
   * @param files that it was read from
   */
  static Filings of(Loaded loaded, BookFiles files, Request request, Workers workers) {
    Map<String, EditedSource> edits = new HashMap<>();
    Findings marks = new Findings();
    List<SourceFile> authors = loaded.sources().values().stream().filter(s -> isAuthors(s.name())).toList();
    for (Redacted one : workers.map(authors, Redacted::of)) {
      marks.addAll(one.findings());
      one.edited().ifPresent(edited -> edits.put(one.name(), edited));
    }
    Press plain = new Press(loaded, request);
    if (edits.isEmpty() || marks.hasErrors()) {
      return new Filings(loaded, loaded.subjects(), edits, plain, List.of(), List.of(), marks.sorted());
    }
    Map<String, byte[]> bytes = new HashMap<>();
    edits.forEach((name, edited) -> bytes.put(name, edited.edited().text().getBytes(StandardCharsets.UTF_8)));
    BookFiles redacted = files.with(bytes);
    Loaded part = new BookLoader(request, redacted, workers).load(loaded.last());
    Loaded read = part.hasErrors() && !part.last().read().isEmpty()
        ? new BookLoader(request, redacted, workers).load(part.last().whole())
        : part;
    Filings none = new Filings(loaded, List.of(), edits, plain, List.of(), List.of(), List.of());
    return new Filings(
        loaded, read.subjects(), edits, plain, List.of(new Press(read, request)), new Papers(read, request).all(),
        none.told(read.findings()));
  }

  /** Whether a file is one that authors write, and may mark something in. */
  static boolean isAuthors(String name) {
    return (name.startsWith(BookLoader.AGREEMENTS + "/") || name.startsWith(BookLoader.TEMPLATES + "/"))
        && (name.endsWith(".yaml") || name.endsWith(".md")) && Lock.agreement(name).isEmpty();
  }

  /** Why there can be none, though the book itself has no error. */
  List<Finding> faults() {
    return faults;
  }

  /** The press that prints them; none where nothing is marked. */
  Optional<Press> press() {
    return press.stream().findFirst();
  }

  /** The same paper as the book has it without what is confidential, whether that is in the paper or not. */
  Optional<Paper> redacted(Paper paper) {
    return Optional.ofNullable(papers.get(paper.drawn().get(0).paper().name())).map(Paper::filed);
  }

  /** Whether something is marked in a file that could show in a paper. */
  private boolean mayShow(Paper paper) {
    Set<String> ids = new HashSet<>();
    paper.drawn().stream().map(Side::agreement).forEach(agreement -> {
      ids.add(agreement.id());
      agreement.amendments().forEach(a -> ids.add(a.home().agreement()));
    });
    return marked.contains(EVERY) || marked.stream().anyMatch(ids::contains);
  }

  /**
   * The copy of a paper, if something of what it prints is confidential.
   *
   * @param findings takes why it cannot be made
   */
  Optional<Paper> copy(Paper paper, Findings findings) {
    Optional<Paper> redacted = mayShow(paper) ? redacted(paper) : Optional.empty();
    if (redacted.isEmpty() || press().isEmpty()) {
      return Optional.empty();
    }
    TemplateResult made = press().get().made(redacted.get());
    List<Finding> errors = told(made.findings());
    findings.addAll(errors);
    Optional<String> whole = plain.made(paper.filed()).document().map(CanonicalDocument::digest);
    boolean same = whole.isPresent() && whole.equals(made.document().map(CanonicalDocument::digest));
    if (same || !errors.isEmpty()) {
      return Optional.empty();
    }
    paper.agreement().amendments().stream().filter(i -> i.name().file().equals(redacted.get().meta().id()))
        .forEach(i -> findings.add(taken(i, paper.drawn().get(0).paper())));
    return redacted;
  }

  private static Finding taken(Instrument other, Instrument filed) {
    return Finding.error("locked-name", other.at(),
        "the paper in this file is rendered to the name of the filing copy of \"" + filed.name().key() + "\"",
        "give this file another name");
  }

  /** What is to be told of a paper's copy, and the copy to be printed; that of a locked paper may be locked too. */
  Optional<Paper> due(Paper paper, Findings findings) {
    Optional<LockedCopy> locked = paper.lock().stream().findFirst().flatMap(e -> e.copy(LockedCopy.FILING));
    Optional<Paper> copy = copy(paper, findings);
    if (locked.isEmpty()) {
      return copy;
    }
    Optional<String> now =
        copy.flatMap(c -> press().flatMap(p -> p.made(c).document())).map(CanonicalDocument::digest);
    if (!now.equals(locked.map(LockedCopy::document)) && !findings.hasErrors()) {
      LockEntry entry = paper.lock().get(0);
      findings.add(Finding.warn("locked-document", paper.instrument().at(),
          "the book now gives another filing copy than when this paper was " + entry.stage().done()
              + "; output/ keeps what was locked",
          "put back the earlier paper, the template or the toolkit that changed; " + entry.stage().amended()));
    }
    return Optional.empty();
  }

  /** What of an agreement is marked in one place and not in another. */
  Printed unmarked(Agreement agreement) {
    List<Finding> found = new ArrayList<>();
    if (!edits.isEmpty()) {
      found.addAll(new Unmarked(edits).in(agreement.id(), loaded.sources()));
    }
    Subject subject = subjects.get(agreement.id());
    Subject filed = redacted.get(agreement.id());
    if (subject != null && filed != null) {
      found.addAll(Rules.checkFiled(subject, filed));
    }
    return new Printed(agreement.id(), List.of(), found, List.of());
  }

  /** What is found when the copies of papers are made documents. */
  List<Finding> found(List<Paper> all, Workers workers) {
    List<Finding> found = new ArrayList<>(faults);
    if (faults.isEmpty()) {
      Map<String, Agreement> agreements = new LinkedHashMap<>();
      all.forEach(paper -> agreements.putIfAbsent(paper.agreement().id(), paper.agreement()));
      workers.map(List.copyOf(agreements.values()), this::unmarked).forEach(printed -> found.addAll(printed.made()));
    }
    if (faults.isEmpty() && press().isPresent()) {
      workers.map(all, paper -> {
        Findings own = new Findings();
        due(paper, own);
        return own.sorted();
      }).forEach(found::addAll);
    }
    return found;
  }

  /** Prints the copy of a paper, if there is one. */
  Optional<Printed> print(Paper paper, PrintRun run) {
    Findings findings = new Findings();
    Optional<Paper> copy = due(paper, findings);
    String agreement = paper.agreement().id();
    if (copy.isEmpty() || findings.hasErrors()) {
      return findings.sorted().isEmpty()
          ? Optional.empty()
          : Optional.of(new Printed(agreement, List.of(), findings.sorted(), List.of()));
    }
    Printed printed = run.print(copy.get());
    return Optional.of(new Printed(agreement, printed.lines(), findings.sorted(), told(printed.rendered())));
  }

  /** What of the book without the words keeps a copy from being made; all else is told of the book itself. */
  List<Finding> told(List<Finding> found) {
    return found.stream().filter(f -> f.severity() == Severity.ERROR).map(f -> Finding.error(
        "filing-copy",
        Optional.ofNullable(edits.get(f.at().file())).map(e -> e.original(f.at())).orElse(f.at()),
        "no filing copy can be made: with what is confidential left out, " + f.message() + " (" + f.rule() + ")",
        f.rule().equals("ambiguous-words") ? APART : WHOLE)).toList();
  }
}
