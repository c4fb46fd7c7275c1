package dev.engross.pipeline;

import dev.engross.account.Version;
import dev.engross.bind.FormBinder;
import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.files.BookFiles;
import dev.engross.files.HeldTree;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.lock.Lock;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;
import dev.engross.model.Settings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.view.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A book that was read, bound, folded and checked.
 *
 * @param subjects its agreements, those asked for
 * @param beside others that papers of those asked for amend too
 * @param files where it was read from
 * @param sources all files read, by name
 * @param pdfs those that papers attach, by name
 * @param templates the files of its forms, by name
 * @param loose where there are words of which only printing tells whether they are right
 * @param locks the locked papers of agreements that have any, by id
 * @param findings all of them, in order
 * @param unread those of them for which something could not be read, as YAML or as what it should say
 * @param commit the id of the commit that it was read from; empty if it was read from its folder
 * @param last what was remembered, so that the book lacks these agreements, or their papers need not be printed
 */
record Loaded(
    Book book, List<Subject> subjects, List<Subject> beside, BookFiles files, Map<String, SourceFile> sources,
    Map<String, BinaryFile> pdfs, Map<String, SourceFile> templates, LooseEnds loose, Map<String, Lock> locks,
    List<Finding> findings, List<Finding> unread, String commit, Remembered last) {

  Loaded {
    sources = Map.copyOf(sources); // once for all who keep them
  }

  /** A book that could not be found. */
  static Loaded nothing(List<Finding> findings) {
    Book book = new Book(Settings.defaults(), List.of(),
        new FormBinder(Map.of(), General.FORM.root(), new Findings()).forms().forms());
    return new Loaded(
        book, List.of(), List.of(), BookFiles.of(new HeldTree(Map.of())), Map.of(), Map.of(), Map.of(),
        new LooseEnds(Set.of(), Set.of()), Map.of(), findings, findings, "", Remembered.NOTHING);
  }

  /** The same, read from a commit. */
  Loaded from(String id) {
    return new Loaded(
        book, subjects, beside, files, sources, pdfs, templates, loose, locks, findings, unread, id, last);
  }

  /** The same, with more that is wrong. */
  Loaded with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return telling(all);
  }

  /** The same, with this found instead. */
  Loaded telling(List<Finding> instead) {
    return new Loaded(
        book, subjects, beside, files, sources, pdfs, templates, loose, locks, instead, unread, commit, last);
  }

  /** The lock of an agreement; one without entries where it has none, or one that does not read. */
  Lock lock(String agreement) {
    return locks.getOrDefault(agreement, Lock.none(agreement));
  }

  /** Whether an agreement has a lock that does not read, so that nobody knows what it locks. */
  boolean hasUnreadLock(String agreement) {
    return sources.containsKey(Lock.file(agreement)) && !locks.containsKey(agreement);
  }

  /** The first for which an agreement, or a paper or form of it, could not be read whole. */
  Optional<Finding> unread(String agreement) {
    Set<String> forms = forms(agreement);
    return unread.stream().filter(f -> {
      String file = f.at().file();
      String[] parts = file.split("/");
      return switch (parts[0]) {
        case BookLoader.AGREEMENTS -> parts.length < 3 || parts[1].equals(agreement) || mayAmend(file, agreement);
        case BookLoader.TEMPLATES -> parts.length > 1 && forms.contains(parts[1]);
        default -> false;
      };
    }).findFirst();
  }

  /** What could be read of an agreement, to be held against other versions of it. */
  Version version(String agreement) {
    return subjects.stream().filter(s -> s.agreement().id().equals(agreement)).findFirst()
        .map(s -> new Version(s.standings(), s.agreement().events(),
            form(s.agreement())))
        .orElseGet(() -> new Version(List.of(), List.of(), book.forms().general()));
  }

  /** The form that an agreement's own paper is worded by. */
  Form form(Agreement agreement) {
    return book.forms().named(agreement.base().form()).orElse(book.forms().general());
  }

  /** The files that word a form and those that it extends, by their names; those of the toolkit apart. */
  List<SourceFile> templates(Form form) {
    return new TreeMap<>(templates).values().stream()
        .filter(f -> form.chain().stream().anyMatch(n -> f.name().startsWith(BookLoader.TEMPLATES + "/" + n + "/")))
        .toList();
  }

  /** Whether what does not read could be a paper of another agreement too, if all of it could be read. */
  private boolean mayAmend(String file, String agreement) {
    return sources.containsKey(file) && SharedPapers.named(sources.get(file).text()).contains(agreement);
  }

  /** The names of the forms by which an agreement's papers are worded, and of those that these extend. */
  Set<String> forms(String agreement) {
    Set<String> names = new HashSet<>();
    subjects.stream().map(Subject::agreement).filter(a -> a.id().equals(agreement))
        .flatMap(a -> Stream.concat(Stream.of(a.base()), a.amendments().stream())).map(Instrument::form)
        .forEach(form -> {
          names.add(form);
          book.forms().named(form).ifPresent(f -> names.addAll(f.chain()));
        });
    return names;
  }

  boolean hasErrorAt(Location at) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR && f.at().equals(at));
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * A paper's places among those of the agreements that it amends, first the one that it lies with; one that did not
   * read is left out.
   */
  List<Side> sides(Agreement agreement, Standing standing) {
    Instrument paper = standing.instrument();
    List<Side> sides = new ArrayList<>(List.of(Side.own(agreement, standing)));
    for (Amended amended : paper.amends().subList(1, paper.amends().size())) {
      Stream.concat(subjects.stream(), beside.stream())
          .filter(s -> s.agreement().id().equals(amended.name().agreement()))
          .forEach(s -> s.standings().stream().filter(o -> o.instrument().home().equals(paper.name()))
              .forEach(o -> sides.add(new Side(s.agreement(), o, paper))));
    }
    return sides;
  }

  /** Whether an agreement's papers and its copy may have words of which only printing tells whether they are right. */
  boolean isLoose(Agreement agreement) {
    List<Form> forms = Stream.concat(Stream.of(agreement.base()), agreement.amendments().stream())
        .map(Instrument::form).distinct().flatMap(name -> book.forms().named(name).stream()).toList();
    return loose.mayBeIn(agreement, forms);
  }

  /** Whether the agreements that a paper amends, all their papers, and the forms that word it are free of errors. */
  boolean isSound(Paper paper) {
    List<String> folders = new ArrayList<>(
        paper.form().chain().stream().map(form -> BookLoader.TEMPLATES + "/" + form + "/").toList());
    Set<String> files = new HashSet<>();
    for (Side side : paper.sides()) {
      folders.add(BookLoader.AGREEMENTS + "/" + side.agreement().id() + "/");
      side.agreement().amendments().forEach(a -> files.add(a.at().file()));
    }
    return paper.sides().size() == paper.instrument().amends().size()
        && findings.stream().filter(f -> f.severity() == Severity.ERROR).map(f -> f.at().file()).noneMatch(
            file -> files.contains(file) || folders.stream().anyMatch(file::startsWith));
  }

  FindingReport report() {
    return new FindingReport(sources);
  }
}
