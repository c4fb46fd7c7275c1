package dev.engross.pipeline;

import dev.engross.account.Account;
import dev.engross.account.Fact;
import dev.engross.account.Matter;
import dev.engross.account.Version;
import dev.engross.check.Subject;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.history.Commit;
import dev.engross.history.GitBook;
import dev.engross.history.Merges;
import dev.engross.history.Trust;
import dev.engross.history.Verdict;
import dev.engross.pipeline.Past.Point;
import dev.engross.pipeline.Past.Reading;
import dev.engross.pipeline.Stops.Stop;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the history of one agreement, each commit against those before it. */
final class Chronicle {

  private final String agreement;
  private final Past past;
  private final GitBook git;
  private final Merges merges;
  private final Trust trust;
  private final Findings findings;

  /** @param past of that agreement */
  Chronicle(String agreement, Past past, GitBook git, Merges merges, Trust trust, Findings findings) {
    this.agreement = agreement;
    this.past = past;
    this.git = git;
    this.merges = merges;
    this.trust = trust;
    this.findings = findings;
  }

  /**
   * @param now the agreement as the last commit holds it
   * @param folder the same as it lies in the folder; the same where there is none
   * @param remarks what may be wrong with all that is told
   */
  AgreementHistory of(Loaded now, Loaded folder, HistoryQuestion asked, List<String> remarks) {
    Set<String> kept = past.kept(agreement);
    List<Entry> entries = new ArrayList<>();
    for (Stop stop : past.stops()) {
      List<Fact> facts = facts(stop);
      if (stop.own() || !facts.isEmpty()) {
        git.describe(stop.commit(), findings).ifPresent(commit -> {
          Commit by = merges.of(commit.id()).flatMap(merge -> git.describe(merge, findings)).orElse(commit);
          String signature = git.verdict(commit.id(), trust, findings).map(Verdict::ofCommit).orElse("not known");
          entries.add(new Entry(commit, by, signature, !stop.own() || kept.contains(commit.id()), facts));
        });
      }
    }
    Reading head = past.at(past.head(agreement));
    Bearing bearing = Bearing.of(asked, head.version());
    if (!asked.isAll() && entries.stream().flatMap(e -> e.facts().stream())
        .noneMatch(f -> bearing.isOn(f) && !(f.matter() instanceof Matter.Unread))) {
      findings.add(Finding.warn("bears-on-nothing", Location.startOf(BookLoader.AGREEMENTS + "/" + agreement),
          "no commit bore on " + asked.words() + " of " + agreement,
          Unknown.mend(asked.row().or(asked::section).orElse(""), Bearing.known(entries, asked))));
    }
    Bearing status = bearing.with(entries);
    List<Entry> told = entries.stream().map(e -> e.with(e.facts().stream().filter(status::isOn).toList()))
        .filter(e -> asked.isAll() || !e.facts().isEmpty()).toList();
    List<GivenValue> values =
        head.fault().isPresent() ? List.of() : new Values(past, past.head(agreement)).all();
    return new AgreementHistory(agreement, title(now), asked.words(), now.commit(), remarks, told,
        unrecorded(head, Reading.of(folder, agreement)).stream().filter(status::isOn).toList(),
        values.stream().filter(bearing::isOn).toList());
  }

  private String title(Loaded now) {
    return now.subjects().stream().map(Subject::agreement).filter(a -> a.id().equals(agreement)).findFirst()
        .map(a -> a.title()).orElse(agreement);
  }

  private List<Fact> unrecorded(Reading head, Reading folder) {
    if (folder.fault().isPresent()) {
      return head.fault().map(Finding::toString).equals(folder.fault().map(Finding::toString))
          ? List.of() : List.of(unread("in the folder", folder.fault().get()));
    }
    Point point = past.head(agreement);
    return between(head.fault().isEmpty() ? List.of(point) : past.before(point), folder.version());
  }

  private List<Fact> facts(Stop stop) {
    Point point = new Point(stop.commit(), stop.id());
    Reading now = past.at(point);
    List<Reading> before = past.parents(point).stream().map(past::at).toList();
    List<Fact> facts = new ArrayList<>();
    if (now.fault().isEmpty()) {
      facts.addAll(between(past.before(point), now.version()));
    } else if (stop.own() || before.stream().allMatch(r -> r.fault().isEmpty())) {
      facts.add(unread("at this commit", now.fault().get()));
    }
    facts.addAll(FormChanges.of(stop.wording(), before, now));
    return facts;
  }

  private static Fact unread(String where, Finding fault) {
    return new Fact("", "unread", new Matter.Unread(), "cannot be read " + where + ": " + fault.at() + ": "
        + fault.message());
  }

  /** Of a merge, what it says otherwise than each of those that it was made on: what is new with it. */
  private List<Fact> between(List<Point> before, Version now) {
    if (before.isEmpty()) {
      return Account.between(now.nothing(), now);
    }
    List<Fact> facts = new ArrayList<>(Account.between(past.at(before.get(0)).version(), now));
    for (Point other : before.subList(1, before.size())) {
      List<Fact> against = Account.between(past.at(other).version(), now);
      facts.removeIf(fact -> against.stream().noneMatch(fact::isAbout));
    }
    return facts;
  }
}
