package dev.engross.pipeline;

import dev.engross.check.Rules;
import dev.engross.finding.Finding;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Slips of prose that a paper has by its {@code sic}, or by that of the section they stand in. They are found when the
 * prose is printed, after all rules, so that they are accepted here, and what accepts nothing is told here too.
 */
final class AcceptedSlips {

  private final Agreement agreement;
  private final Set<Sic.Accepted> used = new HashSet<>();

  AcceptedSlips(Agreement agreement) {
    this.agreement = agreement;
  }

  /** What is left of the findings of a document. */
  List<Finding> left(List<Finding> found) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : found) {
      List<Sic.Accepted> accepting = Rules.OF_PROSE.contains(finding.rule())
          ? sics(finding.at()).stream().flatMap(s -> s.accepting(finding.rule()).stream()).toList()
          : List.of();
      used.addAll(accepting);
      if (accepting.isEmpty()) {
        left.add(finding);
      }
    }
    return left;
  }

  /** Whether a paper says that it has any. */
  static boolean mayBeIn(Instrument paper) {
    boolean some = !paper.sic().accepts().isEmpty();
    for (Section section : paper.body().all()) {
      some |= !section.sic().accepts().isEmpty();
    }
    return some && accepted(paper).findAny().isPresent();
  }

  private static Stream<Sic.Accepted> accepted(Instrument paper) {
    return Stream.concat(Stream.of(paper.sic()), paper.body().all().stream().map(Section::sic))
        .flatMap(sic -> sic.accepts().stream()).filter(a -> Rules.OF_PROSE.contains(a.rule()));
  }

  /** Of a paper of which all was printed, what accepts a slip that is not there. */
  List<Finding> idle(Instrument paper) {
    return accepted(paper).filter(a -> !used.contains(a)).distinct().map(Rules::idle).toList();
  }

  private List<Sic> sics(Location at) {
    List<Sic> sics = new ArrayList<>();
    Optional<Instrument> paper = Stream.concat(agreement.amendments().stream(), Stream.of(agreement.base()))
        .filter(p -> isIn(p, at.file())).findFirst();
    paper.ifPresent(p -> {
      sics.add(p.sic());
      around(p.body().sections(), at, sics);
    });
    return sics;
  }

  private static boolean isIn(Instrument paper, String file) {
    return paper.at().file().equals(file) || paper.exhibits().stream().anyMatch(e -> e.at().file().equals(file))
        || paper.body().sections().stream().anyMatch(s -> s.at().file().equals(file));
  }

  /** The sections around a place: of each level the last that begins before it. */
  private static void around(List<Section> sections, Location at, List<Sic> sics) {
    sections.stream().filter(s -> s.at().file().equals(at.file()) && begins(s.at(), at)).reduce((one, other) -> other)
        .ifPresent(s -> {
          sics.add(s.sic());
          around(s.sections(), at, sics);
        });
  }

  private static boolean begins(Location one, Location other) {
    return one.line() < other.line() || one.line() == other.line() && one.column() <= other.column();
  }
}
