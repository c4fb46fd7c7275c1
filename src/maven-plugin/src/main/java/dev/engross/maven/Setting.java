package dev.engross.maven;

import dev.engross.finding.NearName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters, as {@code help} shows them.
 *
 * @param goals that take it
 */
record Setting(String property, String about, Set<Goal> goals) {

  static final Setting AT = new Setting("engross.at",
      "the commit or tag as of which the book is read; by default as it lies in its folder",
      Set.of(Goal.CONFORM, Goal.INFO, Goal.HISTORY, Goal.RUN));

  static final Setting AMENDMENT =
      of("engross.amendment", "only this instrument of the agreement, by the name of its file, or base",
          Goal.VALIDATE, Goal.GENERATE, Goal.CHECK, Goal.INFO, Goal.CONFORM);

  static final List<Setting> ALL =
      List.of(
          of("engross.book", "the book's folder; by default that of the pom"),
          of("engross.agreement", "only this agreement, by the name of its folder"),
          AMENDMENT,
          of("engross.formats", "what to render, a list of text, pdf and html; by default what the agreement says,"
              + " else agreements/book.yaml, else all three",
              Goal.VALIDATE, Goal.GENERATE, Goal.CHECK, Goal.INFO, Goal.CONFORM),
          of("engross.failOn", "ERROR or WARN: the mildest finding that fails the run; by default ERROR"),
          of("engross.threads", "how many documents to work on at once; by default one a core"),
          of("engross.asOf", "the day on which an agreement is to be in force; by default the last of effect",
              Goal.CONFORM),
          of("engross.signedUntil", "the last day of papers that count; by default all count", Goal.CONFORM),
          AT,
          of("engross.row", "only what bears on this row of a schedule, by any name that it had", Goal.HISTORY),
          of("engross.trust", "whose signatures are believed: a ref by its full name, or a folder of keys; with"
              + " engross.file, a folder of certificates",
              Goal.HISTORY, Goal.VERIFY, Goal.EVIDENCE),
          of("engross.section", "only what bears on this provision: 3, or Section 3", Goal.HISTORY),
          of("engross.instrument", "the paper that a goal is about: lease/3, or lease/base",
              Goal.FINALIZE, Goal.SIGN, Goal.EXECUTE, Goal.CORRECT, Goal.TAG, Goal.EVIDENCE),
          of("engross.key", "the file of the secret key that signs tags, of OpenPGP or SSH; its passphrase is"
              + " taken from the environment, ENGROSS_PASSPHRASE", Goal.TAG),
          of("engross.signatory", "the party whose field is to be signed", Goal.SIGN),
          of("engross.keystore", "the key to sign with and its certificates, a file of the kind PKCS#12 or JKS, by"
              + " its path from the book on; its password is that of ENGROSS_KEYSTORE_PASSWORD in the environment,"
              + " or asked for", Goal.SIGN),
          of("engross.alias", "the name of the key, where the keystore has several", Goal.SIGN),
          of("engross.file", "one PDF to prove, wherever it is, by its path from the book on; by default the locks of"
              + " the book are proved",
              Goal.VERIFY),
          of("engross.undo", "true: take a finalized paper back, so that it is a draft again", Goal.FINALIZE),
          of("engross.executed", "the day on which the paper was executed", Goal.EXECUTE),
          of("engross.signatories", "who signed for whom: \"Seller=Ray Ott, President; Buyer=Ann Lee\"; by default what"
              + " the paper's YAML says", Goal.EXECUTE),
          of("engross.scan", "the scan of the signed paper, by its path in the book", Goal.EXECUTE, Goal.CORRECT),
          of("engross.reason", "why an executed paper is corrected", Goal.CORRECT),
          of("engross.today", "the day on which it is corrected", Goal.CORRECT),
          of("engross.skip", "true: do nothing, and read nothing"),
          new Setting("engross.run", "the goal to run in place of generating", Set.of(Goal.RUN)));

  private static final String OURS = "engross.";

  /** Refuses a name that begins like ours and is none: what it was to say would go unheard. */
  static void mustKnow(Collection<String> properties) throws MojoFailureException {
    List<String> known = ALL.stream().map(Setting::property).toList();
    for (String property : new TreeSet<>(properties)) {
      if (property.regionMatches(true, 0, OURS, 0, OURS.length()) && !known.contains(property)) {
        throw new MojoFailureException(
            "there is no property " + property + ": "
                + NearName.of(property, known).map(near -> "did you mean " + near + "?")
                    .orElse("choose among " + String.join(", ", known)));
      }
    }
  }

  /** The goals that take it, but run, which hands it on. */
  String readers() {
    return goals.stream().filter(g -> g != Goal.RUN).map(Goal::word).sorted().collect(Collectors.joining(", "));
  }

  /** One that all goals take. */
  private static Setting of(String property, String about) {
    return new Setting(property, about, EnumSet.allOf(Goal.class));
  }

  /** One that some goals take, and {@code run}, which may run each of them. */
  private static Setting of(String property, String about, Goal... goals) {
    EnumSet<Goal> all = EnumSet.of(Goal.RUN, goals);
    return new Setting(property, about, all);
  }
}
