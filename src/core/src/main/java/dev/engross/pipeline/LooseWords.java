package dev.engross.pipeline;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.State.PartyState;
import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Prose;
import dev.engross.model.Schedule;
import dev.engross.model.Signing;
import dev.engross.render.Renderer;
import dev.engross.source.Location;
import dev.engross.source.SourcePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that stand in no section and no row: titles, legends, parties, exhibits, the heads of schedules. Renderers tell
 * what is wrong with them at the paper itself; here it is found where they are written.
 */
final class LooseWords {

  private static final String UNSUPPORTED = "unsupported-character";
  private static final int SHORTEST = 8;
  private static final int COMPARED = 20;

  /** So many are looked for of one paper; more findings of one kind nobody reads. */
  private static final int MOST_PLACED = 300;

  private final SourcePlaces places;
  private final List<Prose> all = new ArrayList<>();

  LooseWords(Paper paper, SourcePlaces places) {
    this.places = places;
    Instrument instrument = paper.instrument();
    paper.sides().forEach(s -> add(s.agreement().title(), s.agreement().base().at()));
    instrument.title().forEach(line -> add(line, instrument.at()));
    instrument.legend().forEach(line -> add(line, instrument.at()));
    instrument.recitals().forEach(all::add);
    paper.sides().forEach(s -> s.standing().after().parties().forEach(this::party));
    signing(paper.agreement().base().signing());
    signing(instrument.signing());
    paper.sides().forEach(side -> side.standing().after().schedules().stream()
        .filter(s -> attaches(side.standing().instrument(), s)).forEach(this::schedule));
    instrument.exhibits().forEach(this::exhibit);
  }

  /** Findings at the paper itself, told where their words are written; as they are where that is not known. */
  static List<Finding> placed(List<Finding> findings, Paper paper, Renderer renderer, SourcePlaces places) {
    Location paperAt = paper.meta().at();
    if (findings.stream().noneMatch(f -> f.at().equals(paperAt))) {
      return findings;
    }
    LooseWords words = new LooseWords(paper, places);
    List<Finding> placed = new ArrayList<>();
    for (Finding finding : findings) {
      placed.addAll(finding.at().equals(paperAt) ? words.placed(finding, renderer) : List.of(finding));
    }
    return placed;
  }

  /** What a format cannot print of some words, told where they stand. */
  static List<Finding> unprintable(Prose words, Renderer renderer) {
    Document.Meta meta = new Document.Meta("", "", "", "", "en-US", false, words.at());
    List<Block> page = List.of(new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Text(words.text()))));
    return renderer.render(new Document(meta, Style.DEFAULT, page)).findings().stream()
        .filter(f -> f.rule().equals(UNSUPPORTED)).toList();
  }

  private List<Finding> placed(Finding finding, Renderer renderer) {
    List<Finding> found = new ArrayList<>();
    if (finding.rule().equals(UNSUPPORTED)) {
      all.stream().filter(w -> w.text().chars().anyMatch(c -> c > '~' || c == '^'))
          .limit(MOST_PLACED)
          .forEach(w -> found.addAll(unprintable(written(w), renderer)));
    } else {
      all.stream().flatMap(w -> named(finding, w).stream()).limit(1).forEach(at -> found.add(finding.movedTo(at)));
    }
    return found.isEmpty() ? List.of(finding) : found;
  }

  /** Where the word is written that a finding names; titles may be printed in capitals. */
  private Optional<Location> named(Finding finding, Prose words) {
    String message = finding.message().toUpperCase(Locale.ROOT);
    for (String word : words.text().split("\\s+")) {
      String begin = word.substring(0, Math.min(word.length(), COMPARED)).toUpperCase(Locale.ROOT);
      if (word.length() >= SHORTEST && message.contains(begin)) {
        return Optional.of(places.first(word, written(words).at()));
      }
    }
    return Optional.empty();
  }

  private void add(String text, Location from) {
    text.lines().filter(line -> !line.isBlank())
        .forEach(line -> all.add(new Prose(line.strip(), from)));
  }

  /** The same where it stands, which is looked for only when it is asked for. */
  private Prose written(Prose words) {
    return new Prose(words.text(), places.first(words.text(), words.at()));
  }

  private void party(PartyState one) {
    add(one.party().name(), one.party().at());
    add(one.party().is(), one.party().at());
    add(one.party().term(), one.party().at());
    add(one.party().notices().address(), one.party().at());
  }

  private void signing(Signing signing) {
    add(signing.words(), signing.at());
    signing.blocks().forEach(b -> add(b.words(), b.at()));
  }

  private static boolean attaches(Instrument instrument, ScheduleState schedule) {
    return instrument.name().isBase() || instrument.body().all().stream().flatMap(s -> s.changes().stream())
        .anyMatch(c -> c instanceof Change.Restate && c.target().first().equals(schedule.label()));
  }

  private void schedule(ScheduleState state) {
    Schedule schedule = state.schedule();
    add(schedule.label(), schedule.at());
    add(schedule.title(), schedule.at());
    add(schedule.opening(), schedule.at());
    schedule.columns().forEach(c -> add(c.heading(), c.at()));
    state.rows().stream().map(r -> r.group()).distinct().forEach(g -> add(g, schedule.at()));
    state.rows().forEach(r -> add(r.note(), r.at()));
  }

  private void exhibit(Instrument.Exhibit exhibit) {
    add(exhibit.label(), exhibit.labelAt());
    add(exhibit.title(), exhibit.labelAt());
    add(exhibit.text(), exhibit.at());
    exhibit.attached().forEach(file -> add(file.called(), exhibit.labelAt()));
  }
}
