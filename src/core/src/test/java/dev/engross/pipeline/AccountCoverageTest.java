package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.account.Account;
import dev.engross.account.RecordEdits;
import dev.engross.account.Version;
import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.files.BookFiles;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Body;
import dev.engross.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nothing that a book says can be edited without a word of it in the account. */
class AccountCoverageTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Workers WORKERS = new Workers(2);

  /** So many edits of one kind are tried. */
  private static final int TRIED = 12;

  /** What follows from other components, or tells where something is written, by the simple names of records. */
  private static final Set<String> DERIVED = Set.of(
      "Instrument.name", "Instrument.the", "Instrument.titled", "Instrument.samples", "Instrument.body",
      "Body.printed", "Name.number", "Name.recorded", "Section.empty", "Manner.of", "Manner.along", "Set.tiers",
      "Cell.tiers", "Many.places", "Restated.places", "Exhibit.file");

  /** Sets, and things that have names, which no paper prints one after the other; and edits that no binding gives. */
  private static final Pattern IDLE = Pattern.compile(
      ".*(/cells|/silently|/accepts|/said): in another order|.*/given.*/value/(amount|unit|percent|count|date): .*"
          + "|.*/changes/schedule/label: .*|/numbering.*: another word");

  private final RecordEdits edits =
      new RecordEdits((type, component) -> DERIVED.contains(type.getSimpleName() + "." + component));
  private final Map<String, Integer> tried = new HashMap<>();
  private final Set<String> kinds = new TreeSet<>();
  private final Map<String, String> silent = new TreeMap<>();

  @AfterAll
  static void closed() {
    WORKERS.close();
  }

  @Test
  void any_edit_of_a_paper_or_an_event_is_told() throws IOException {
    List<Path> books = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      cases.sorted().map(c -> c.resolve("book")).forEach(books::add);
    }
    books.add(SampleBook.HERE);
    for (Path book : books) {
      Request request = new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, "1.0");
      Loaded loaded = new BookLoader(request, BookFiles.of(book), WORKERS).load();
      for (Subject subject : loaded.subjects()) {
        subject.standings().forEach(standing -> paper(subject, standing));
        subject.agreement().events().forEach(event -> event(subject, event));
      }
    }
    assertThat(silent).isEmpty();
    assertThat(kinds).hasSizeGreaterThan(200);
  }

  private void paper(Subject subject, Standing standing) {
    Instrument paper = standing.instrument();
    edits.of(paper, (where, edited) -> told(where, subject, standing, (Instrument) edited));
    edits.of(paper.body(), (where, edited) -> {
      Body body = (Body) edited;
      told("/body" + where, subject, standing, (Instrument) RecordEdits.with(
          paper, "body", new Body(body.known(), body.sections(), body.sections())));
    });
  }

  private void told(String where, Subject subject, Standing standing, Instrument edited) {
    boolean sound = edited.body().all().stream()
        .allMatch(s -> s.changes().isEmpty() || !s.changes().get(0).manner().along());
    if (sound && isNew(where)) {
      Body body = standing.instrument().body();
      Standing before = standing(standing, (Instrument) RecordEdits.with(
          standing.instrument(), "body", new Body(body.known(), body.sections(), body.sections())));
      told(where, version(subject, List.of(before), List.of()),
          version(subject, List.of(standing(standing, edited)), List.of()));
    }
  }

  private static Standing standing(Standing stood, Instrument paper) {
    List<TimedChange> changes = paper.body().changes().stream()
        .map(change -> new TimedChange(paper, Section.NONE, change, LocalDate.MAX)).toList();
    return new Standing(paper, stood.prior(), stood.before(), stood.stages(), changes, List.of(), List.of(), List.of());
  }

  private void event(Subject subject, Event event) {
    edits.of(event, (where, edited) -> {
      if (isNew("event" + where)) {
        told("event" + where, version(subject, subject.standings(), List.of(event)),
            version(subject, subject.standings(), List.of((Event) edited)));
      }
    });
  }

  private static Version version(Subject subject, List<Standing> standings, List<Event> events) {
    return new Version(standings, events, subject.book().forms().general());
  }

  private void told(String where, Version before, Version after) {
    if (Account.between(before, after).isEmpty()) {
      silent.put(kind(where), where + after.standings().get(0).instrument().at());
    }
  }

  private boolean isNew(String where) {
    kinds.add(kind(where));
    return !IDLE.matcher(kind(where)).matches() && tried.merge(kind(where), 1, Integer::sum) <= TRIED;
  }

  private static String kind(String where) {
    return where.replaceAll("\\[\\d+]|\\.[^/:]*", "");
  }
}
