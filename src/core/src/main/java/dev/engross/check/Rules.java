package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Book;
import dev.engross.model.Settings;
import dev.engross.model.Sic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All rules, and the checks of forms. A new rule is a class beside the others and a line here. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new DuplicateNumber(),
          new AmendsNothing(),
          new AmendsOrder(),
          new MissingNumber(),
          new DatedBeforeAgreement(),
          new OutOfOrder(),
          new AlikeTitles(),
          new DraftPassedOver(),
          new Overtaken(),
          new LostChange(),
          new ColumnNotFilled(),
          new EffectiveBeforeAgreement(),
          new EndsBeforeItBegins(),
          new AfterTheEnd(),
          new AlreadyPast(),
          new RestatedOutOfOrder(),
          new RestatedEarly(),
          new RestatedUnknown(),
          new SameDay(),
          new Supersession(),
          new UnsaidChange(),
          new ShownOtherwise(),
          new UnexplainedRow(),
          new AddsNothing(),
          new OtherType(),
          new ChangesNothing(),
          new WasOtherwise(),
          new WordsNowhere(),
          new StillReferredTo(),
          new EmptySection());

  private static final List<TermRule> OF_TERMS =
      List.of(new DoubledTerm(), new LostTerm(), new UnusedTerm(), new UndefinedTerm());

  private static final List<FeeRule> OF_FEES =
      List.of(
          new TierUnknown(),
          new TierGap(),
          new TierOverlap(),
          new TierNever(),
          new TierOrder(),
          new TierOpen(),
          new TierRises());

  private static final Rule OF_ACCEPTED_FEES =
      new AcceptedAgain(OF_FEES.stream().map(FeeRule::id).collect(Collectors.toSet()));

  private static final List<SharedRule> OF_SHARED_PAPERS = List.of(new TwoNames());

  /** Rules of prose, which is looked at when it is printed; a {@code sic} may accept these too. */
  public static final List<String> OF_PROSE = List.of("unclosed", "item-sequence", "ragged-table");

  private static final ConfidentialUnmarked OF_FILING = new ConfidentialUnmarked();

  /** What it looks at is what the others have found. */
  private static final IdleSic LAST = new IdleSic();

  private Rules() {}

  /** The ids of all rules, and of those that the forms of a book declare. */
  public static List<String> ids(Book book) {
    List<String> ids = new ArrayList<>(ALL.stream().map(Rule::id).toList());
    OF_FEES.forEach(rule -> ids.add(rule.id()));
    ids.add(OF_ACCEPTED_FEES.id());
    OF_TERMS.forEach(rule -> ids.add(rule.id()));
    OF_SHARED_PAPERS.forEach(rule -> ids.add(rule.id()));
    ids.add(OF_FILING.id());
    ids.add(LAST.id());
    for (String name : book.forms().names()) {
      book.forms().named(name)
          .ifPresent(f -> f.kinds().values().forEach(k -> k.checks().forEach(c -> ids.add(c.rule()))));
    }
    return ids;
  }

  /** A {@code sic} accepts what is not there. */
  public static Finding idle(Sic.Accepted accepted) {
    return LAST.idle(accepted);
  }

  /** Every breach, with the severities that the book sets; rules that it silences are left out. */
  public static List<Finding> check(Subject subject) {
    Breaches breaches = new Breaches();
    for (Rule rule : ALL) {
      rule.check(subject, breaches);
    }
    for (WrittenFee fee : WrittenFee.all(subject)) {
      OF_FEES.forEach(rule -> rule.check(fee, breaches));
    }
    OF_ACCEPTED_FEES.check(subject, breaches);
    for (PaperTerms paper : PaperTerms.all(subject)) {
      OF_TERMS.forEach(rule -> rule.check(paper, breaches));
    }
    KindChecks.check(subject, breaches);
    LAST.check(subject, breaches);
    return kept(breaches, subject.book().settings());
  }

  /**
   * The same of what agreements say together in the papers that several share.
   *
   * @param subject the agreement that these papers lie with
   * @param all the agreements that its papers amend too among them
   */
  public static List<Finding> checkShared(Subject subject, List<Subject> all) {
    Breaches breaches = new Breaches();
    SharedPaper.of(subject, all).forEach(paper -> OF_SHARED_PAPERS.forEach(rule -> rule.check(paper, breaches)));
    return kept(breaches, subject.book().settings());
  }

  /**
   * What an agreement lets out in copies to be filed.
   *
   * @param redacted the same agreement, without what is confidential; the very same where nothing is
   */
  public static List<Finding> checkFiled(Subject subject, Subject redacted) {
    Breaches breaches = new Breaches();
    if (subject != redacted) {
      OF_FILING.check(subject, redacted, breaches);
    }
    LAST.check(subject, OF_FILING.id()::equals, breaches);
    return kept(breaches, subject.book().settings());
  }

  /** Whether a rule is looked at after all others, by what tells then what a sic accepts in vain. */
  static boolean isLater(String rule) {
    return OF_PROSE.contains(rule) || OF_FILING.id().equals(rule);
  }

  private static List<Finding> kept(Breaches breaches, Settings settings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : breaches.left()) {
      if (!settings.silenced().contains(finding.rule())) {
        Optional<Finding> other = settings.severity(finding.rule()).map(finding::as);
        kept.add(other.orElse(finding));
      }
    }
    return kept;
  }
}
