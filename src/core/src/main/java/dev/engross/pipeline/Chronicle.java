package dev.engross.pipeline;

import dev.engross.account.Account;
import dev.engross.account.Fact;
import dev.engross.check.Subject;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.history.Commit;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Merges;
import dev.engross.history.Trust;
import dev.engross.history.Verdict;
import dev.engross.model.Form;
import dev.engross.pipeline.Stops.Stop;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the history of one agreement, each commit against the one before it. */
final class Chronicle {

  private final Request request;
  private final Workers workers;
  private final GitBook git;
  private final Stops stops;
  private final Trust trust;
  private final Findings findings;
  private final Map<String, Account.Version> versions = new HashMap<>();

  /** @param request of a book in that repository */
  Chronicle(Request request, Workers workers, GitBook git, HistoryIndex index, Trust trust, Findings findings) {
    this.request = request;
    this.workers = workers;
    this.git = git;
    this.stops = new Stops(index);
    this.trust = trust;
    this.findings = findings;
  }

  /**
   * @param now the agreement as the last commit holds it
   * @param folder the same as it lies in the folder; the same where there is none
   */
  AgreementHistory of(Loaded now, Loaded folder, String agreement, Merges merges, HistoryQuestion asked) {
    Set<String> beside = now.last().together(now.book()).getOrDefault(agreement, Set.of());
    List<Entry> entries = new ArrayList<>();
    for (Stop stop : stops.of(agreement, beside)) {
      git.describe(stop.commit(), findings).ifPresent(commit -> {
        Commit by = merges.of(commit.id()).flatMap(merge -> git.describe(merge, findings)).orElse(commit);
        String signature = git.verdict(commit.id(), trust, findings).map(Verdict::sentence).orElse("not known");
        entries.add(new Entry(commit, by, signature, facts(commit, stop)));
      });
    }
    Account.Version recorded = version(now, agreement);
    List<Fact> unrecorded = Account.between(recorded, version(folder, agreement));
    Bearing bearing = Bearing.of(asked, recorded);
    if (!asked.isAll() && entries.stream().flatMap(e -> e.facts().stream()).noneMatch(bearing::isOn)) {
      findings.add(Finding.warn("bears-on-nothing", Location.startOf(BookLoader.AGREEMENTS + "/" + agreement),
          "no commit bore on " + asked.words() + " of " + agreement,
          Unknown.mend(asked.row().or(asked::section).orElse(""), Bearing.known(entries, asked))));
    }
    List<Entry> told = entries.stream()
        .map(e -> new Entry(e.commit(), e.by(), e.signature(), e.facts().stream().filter(bearing::isOn).toList()))
        .filter(e -> asked.isAll() || !e.facts().isEmpty()).toList();
    return new AgreementHistory(agreement, title(now, agreement), asked.words(), now.commit(), told,
        unrecorded.stream().filter(bearing::isOn).toList(),
        new Values(entries).of(recorded).stream().filter(bearing::isOn).toList());
  }

  private static String title(Loaded now, String agreement) {
    return subject(now, agreement).map(s -> s.agreement().title()).orElse(agreement);
  }

  /** Of a merge, what it says otherwise than each of its parents: what is new with it. */
  private List<Fact> facts(Commit commit, Stop stop) {
    Account.Version own = version(commit.id(), stop.id());
    if (commit.parents().isEmpty()) {
      return Account.between(nothing(own.form()), own);
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < commit.parents().size(); i++) {
      List<Fact> against = Account.between(version(commit.parents().get(i), stop.before()), own);
      if (i == 0) {
        facts.addAll(against);
      } else {
        facts.removeIf(fact -> against.stream().noneMatch(fact::isAbout));
      }
    }
    return facts;
  }

  private static Account.Version nothing(Form form) {
    return new Account.Version(List.of(), form);
  }

  /** Commits with the same sources hold the same version. */
  private Account.Version version(String commit, String agreement) {
    Findings found = new Findings();
    String sources = git.sources(commit) + " " + agreement;
    Account.Version known = versions.get(sources);
    if (known == null) {
      known = git.tree(commit, found)
          .map(tree -> version(new BookLoader(request, BookFiles.of(tree), workers).load(agreement), agreement))
          .orElseGet(() -> version(Loaded.nothing(found.sorted()), agreement));
      versions.put(sources, known);
    }
    return known;
  }

  private static Account.Version version(Loaded loaded, String agreement) {
    Form general = loaded.book().forms().general();
    return subject(loaded, agreement).map(s -> new Account.Version(
        s.standings(), loaded.book().forms().named(s.agreement().base().form()).orElse(general)))
        .orElseGet(() -> nothing(general));
  }

  private static Optional<Subject> subject(Loaded loaded, String agreement) {
    return loaded.subjects().stream().filter(s -> s.agreement().id().equals(agreement)).findFirst();
  }
}
