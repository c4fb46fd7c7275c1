package dev.engross.pipeline;

import dev.engross.bind.BookBinder;
import dev.engross.bind.BoundForms;
import dev.engross.bind.FormBinder;
import dev.engross.check.Rules;
import dev.engross.check.Subject;
import dev.engross.conform.Chain;
import dev.engross.conform.Standing;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.lock.Lock;
import dev.engross.lock.LockReader;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import dev.engross.model.Form;
import dev.engross.model.Forms;
import dev.engross.model.Instrument;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a book, or what changed of it: files, nodes, model, state, findings. Used once. */
final class BookLoader {

  static final String AGREEMENTS = "agreements";
  static final String TEMPLATES = "templates";
  static final String BOOK = "agreements/book.yaml";
  private static final String YAML = ".yaml";

  private final Request request;
  private final BookFiles files;
  private final Workers workers;
  private final Findings findings = new Findings();
  private final ReadFiles reading;
  private final Map<String, SourceFile> sources;
  private final Map<String, Node> nodes;

  /** Of a book as it lies in its folder. */
  BookLoader(Request request, Workers workers) {
    this(request, open(request), workers);
  }

  BookLoader(Request request, BookFiles files, Workers workers) {
    this.request = request;
    this.files = files;
    this.workers = workers;
    this.reading = new ReadFiles(files, workers, findings);
    this.sources = reading.sources();
    this.nodes = reading.nodes();
  }

  Loaded load() {
    return load(Remembered.NOTHING);
  }

  /** Some agreements alone, with those that anything in them names. */
  Loaded load(Set<String> some) {
    return load(Remembered.allBut(some, AgreementFolders.ids(files.list(AGREEMENTS, new Findings()))));
  }

  /** @param last what was found in agreements that need not be read, if nothing that changed names them */
  Loaded load(Remembered last) {
    List<String> templates = files.list(TEMPLATES, findings);
    List<String> all = files.list(AGREEMENTS, findings);
    List<String> present = BookShape.of(all, findings);
    reading.read(templates);
    Remembered unread = read(present, last.of(AgreementFolders.ids(all)));
    List<String> agreements = present.stream().filter(f -> !unread.covers(f)).toList();
    boolean unlisted = findings.hasErrorAt(Location.startOf(AGREEMENTS));
    if (request.agreement().isEmpty() && !unlisted && present.stream().allMatch(BOOK::equals)) {
      findings.add(
          Finding.error("no-agreements", Location.startOf(AGREEMENTS), "the book has no agreement",
              "write agreements/<id>/agreement.yaml; the guide shows one"));
    }
    BoundForms forms = forms(templates);
    AttachedPdfs pdfs = AttachedPdfs.of(files, nodes, workers, findings);
    Book book = new BookBinder(forms, findings)
        .book(
            Optional.ofNullable(nodes.get(BOOK)), AgreementFolders.of(agreements, nodes, reading.texts(), pdfs),
            workers::map);
    List<Finding> faults = findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR)
        .filter(f -> Lock.agreement(f.at().file()).isEmpty()).toList();
    List<Subject> subjects = subjects(book, agreements);
    new Names(request, findings).check(book, subjects, Optional.ofNullable(nodes.get(BOOK)), templates);
    Map<String, Lock> locks = locks();
    Map<String, SourceFile> wording = new HashMap<>();
    templates.stream().filter(sources::containsKey).forEach(t -> wording.put(t, sources.get(t)));
    List<Subject> beside = beside(book, subjects, agreements);
    List<Subject> both = Stream.concat(subjects.stream(), beside.stream()).toList();
    subjects.forEach(subject -> findings.addAll(Rules.checkShared(subject, both)));
    Remembered kept = unread.read().isEmpty() ? last.in(book) : unread;
    unread.read().values().forEach(findings::addAll);
    Stream.concat(
            unread.read().values().stream().flatMap(List::stream),
            unread.printed().values().stream().flatMap(one -> one.findings().stream()))
        .forEach(finding -> reading.show(finding.at().file()));
    return new Loaded(
        book, subjects, beside, files, sources, pdfs.good(), wording, reading.loose(), locks,
        reading.placed(findings.sorted()), faults, "", kept);
  }

  /** The locks of the agreements that were read, by their ids. */
  private Map<String, Lock> locks() {
    Map<String, Lock> locks = new HashMap<>();
    nodes.forEach((name, node) -> Lock.agreement(name).ifPresent(agreement ->
        LockReader.read(agreement, sources.get(name), node, findings).ifPresent(l -> locks.put(agreement, l))));
    return locks;
  }

  /**
   * Reads the agreements that changed, and those that are named in what is read, whether as agreements or not.
   *
   * @return those that were left
   */
  private Remembered read(List<String> names, Remembered last) {
    if (last.read().isEmpty()) {
      reading.read(names);
      return last;
    }
    // A lock is held to files that no snapshot has, such as scans.
    Set<String> locked = names.stream().flatMap(n -> Lock.agreement(n).stream()).collect(Collectors.toSet());
    Remembered left = last.without(locked);
    Set<String> done = new HashSet<>();
    List<String> next = names;
    while (!next.isEmpty()) {
      Remembered unread = left;
      next = names.stream().filter(n -> !done.contains(n) && !unread.covers(n)).toList();
      reading.read(next);
      done.addAll(next);
      left = left.read().isEmpty() ? left : left.without(words(next));
    }
    return left;
  }

  private Set<String> words(List<String> names) {
    return names.stream().flatMap(n -> Optional.ofNullable(sources.get(n)).stream())
        .flatMap(source -> Pattern.compile("[^a-z0-9-]+").splitAsStream(source.text())).collect(Collectors.toSet());
  }

  /** The files of a book that lies in its folder. */
  static BookFiles open(Request request) {
    try {
      return BookFiles.of(request.book());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "there is no folder " + request.book() + "; name the book's folder with engross.book", e);
    }
  }

  /** The files of folders whose agreement did not read. */
  private List<String> astray(Book book, List<String> files) {
    Set<String> read = new HashSet<>(book.agreements().stream().map(Agreement::id).toList());
    return files.stream().filter(f -> BookShape.agreement(f).filter(id -> !read.contains(id)).isPresent()).toList();
  }

  /** Whether what stands in a file of another agreement could amend this one too, if all of it could be read. */
  private boolean mayAmend(String file, Agreement agreement) {
    return file.endsWith(YAML) && !file.startsWith(AGREEMENTS + "/" + agreement.id() + "/")
        && agreement.amendments().stream().noneMatch(a -> a.at().file().equals(file))
        && Optional.ofNullable(sources.get(file)).filter(s -> s.text().contains(agreement.id())).isPresent();
  }

  private BoundForms forms(List<String> templates) {
    Map<String, Node> roots = new TreeMap<>();
    for (String name : templates) {
      String[] parts = name.split("/");
      if (parts.length == 3 && parts[2].equals("form.yaml") && nodes.containsKey(name)) {
        if (parts[1].equals(Forms.GENERAL)) {
          findings.add(Finding.error(
              "reserved-form", Location.startOf(name), "a form cannot be called general, which is the toolkit's own",
              "give its folder another name, and let it extend general"));
        } else {
          roots.put(parts[1], nodes.get(name));
        }
      }
    }
    General general = General.FORM;
    reading.add(general.source());
    return new FormBinder(roots, general.root(), findings).forms();
  }

  /** Agreements are folded and checked side by side: what is found in one decides nothing of another. */
  private List<Subject> subjects(Book book, List<String> files) {
    List<Agreement> asked = book.agreements().stream()
        .filter(a -> request.agreement().isEmpty() || request.agreement().get().equals(a.id())).toList();
    List<Checked> checked = checked(asked, book, files);
    checked.forEach(one -> findings.addAll(one.findings()));
    return checked.stream().map(Checked::subject).toList();
  }

  private record Checked(Subject subject, List<Finding> findings) {}

  private List<Checked> checked(List<Agreement> agreements, Book book, List<String> files) {
    Map<String, Set<Integer>> unread = unread(files);
    List<String> astray = astray(book, files);
    return workers.map(agreements, agreement -> {
      Findings own = findings.further();
      Form form = book.forms().named(agreement.base().form()).orElse(book.forms().general());
      List<Standing> standings = Chain.of(agreement, form, own);
      Set<Integer> numbers = new HashSet<>(unread.getOrDefault(agreement.id(), Set.of()));
      if (Stream.concat(own.faultyFiles().stream(), astray.stream()).anyMatch(f -> mayAmend(f, agreement))) {
        int last = agreement.amendments().stream().mapToInt(a -> a.name().number()).max().orElse(0);
        IntStream.rangeClosed(1, last).forEach(numbers::add);
      }
      Subject subject = new Subject(agreement, standings, book, numbers, own.faultyFiles());
      own.addAll(Rules.check(subject));
      return new Checked(subject, own.sorted());
    });
  }

  /**
   * The agreements that papers of those asked for amend too. Of what is wrong with them only that is told which stands
   * in the files of one that is asked for.
   */
  private List<Subject> beside(Book book, List<Subject> subjects, List<String> files) {
    Set<String> asked = new HashSet<>();
    Set<String> amended = new HashSet<>();
    for (Subject subject : subjects) {
      asked.add(subject.agreement().id());
      subject.agreement().amendments().stream().filter(Instrument::isAtHome).flatMap(i -> i.amends().stream())
          .forEach(a -> amended.add(a.name().agreement()));
    }
    List<Agreement> others = book.agreements().stream()
        .filter(a -> amended.contains(a.id()) && !asked.contains(a.id())).toList();
    List<Checked> checked = others.isEmpty() ? List.of() : checked(others, book, files);
    checked.stream().flatMap(one -> one.findings().stream()).filter(f -> asked.stream().anyMatch(
        id -> f.at().file().startsWith(AGREEMENTS + "/" + id + "/"))).forEach(findings::add);
    return checked.stream().map(Checked::subject).toList();
  }

  /** The numbers of amendments whose files are there and did not read, by agreement. */
  private Map<String, Set<Integer>> unread(List<String> files) {
    Map<String, Set<Integer>> unread = new HashMap<>();
    for (String file : files) {
      if (nodes.get(file) instanceof Mapping) {
        continue;
      }
      String[] parts = file.split("/");
      if (parts.length == 4 && parts[2].equals("amendments") && file.endsWith(YAML)) {
        String name = parts[3].substring(0, parts[3].length() - YAML.length());
        if (!name.isEmpty() && name.length() < 5 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
          unread.computeIfAbsent(parts[1], id -> new HashSet<>()).add(Integer.parseInt(name));
        }
      }
    }
    return unread;
  }
}
