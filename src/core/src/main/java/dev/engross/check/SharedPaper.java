package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper that amends several agreements, in its places among their papers.
 *
 * @param paper as the agreement knows it that it lies with
 * @param parts in the order in which the paper names the agreements
 */
record SharedPaper(Instrument paper, List<Standing> parts) {

  SharedPaper {
    parts = List.copyOf(parts);
  }

  /**
   * Those that lie with an agreement. One is left out where an agreement that it amends, or a file of one, did not
   * read.
   *
   * @param all the agreements that its papers amend too among them
   */
  static List<SharedPaper> of(Subject subject, List<Subject> all) {
    List<SharedPaper> shared = new ArrayList<>();
    for (Standing standing : subject.standings()) {
      Instrument paper = standing.instrument();
      if (paper.isAtHome() && paper.amends().size() > 1) {
        List<Standing> parts = paper.amends().stream().flatMap(a -> part(paper, a, all).stream()).toList();
        if (parts.size() == paper.amends().size()) {
          shared.add(new SharedPaper(paper, parts));
        }
      }
    }
    return shared;
  }

  private static Optional<Standing> part(Instrument paper, Amended amended, List<Subject> all) {
    return all.stream().filter(s -> s.agreement().id().equals(amended.name().agreement()))
        .filter(SharedPaper::isRead).flatMap(s -> s.standings().stream())
        .filter(s -> s.instrument().home().equals(paper.name())).findFirst();
  }

  private static boolean isRead(Subject subject) {
    String base = subject.agreement().base().at().file();
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    return subject.unread().isEmpty() && subject.faulty().stream().noneMatch(file -> file.startsWith(folder));
  }

  /** Where it names the agreement of one of its parts. */
  Amended amended(int part) {
    return paper.amends().get(part);
  }
}
