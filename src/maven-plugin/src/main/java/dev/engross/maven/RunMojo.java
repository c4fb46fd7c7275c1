package dev.engross.maven;

import dev.engross.finding.NearName;
import dev.engross.pipeline.HistoryQuestion;
import dev.engross.pipeline.LockOrder;
import dev.engross.pipeline.SigningOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Runs the goal that engross.run names, by default generate; for a book whose build also builds this plugin. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "run", aggregator = true, threadSafe = true)
public final class RunMojo extends DatedMojo {

  /** So many letters tell which goal they begin. */
  private static final int BEGINS = 3;

  /** The goal to run in place of generating. */
  @Parameter(property = "engross.run", defaultValue = "generate")
  private String run;

  /** The paper, by the name of its agreement's folder and its own: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** Take it back: make a draft of it again. */
  @Parameter(property = "engross.undo", defaultValue = "false")
  private boolean undo;

  /** The day on which it was executed. */
  @Parameter(property = "engross.executed")
  private String executed;

  /** Who signed for whom: Seller=Ray Ott, President; Buyer=Ann Lee. */
  @Parameter(property = "engross.signatories")
  private String signatories;

  /** The scan of the signed paper, by its path in the book. */
  @Parameter(property = "engross.scan")
  private String scan;

  /** Why an executed paper is corrected. */
  @Parameter(property = "engross.reason")
  private String reason;

  /** The day on which it is corrected. */
  @Parameter(property = "engross.today")
  private String today;

  /** Only what bears on this row of a schedule, by any name that it had. */
  @Parameter(property = "engross.row")
  private String row;

  /** Only what bears on this provision: 3, or Section 3. */
  @Parameter(property = "engross.section")
  private String section;

  /** The file of the secret key that signs tags, of OpenPGP or SSH; its passphrase is in ENGROSS_PASSPHRASE. */
  @Parameter(property = "engross.key")
  private String key;

  /** The party whose field is to be signed. */
  @Parameter(property = "engross.signatory")
  private String signatory;

  /** The key to sign with and its certificates, a file of the kind PKCS#12 or JKS; by its path from the book on. */
  @Parameter(property = "engross.keystore")
  private String keystore;

  /** The name of the key, where the keystore has several. */
  @Parameter(property = "engross.alias")
  private String alias;

  /** One PDF to prove, wherever it is; by its path from the book on. */
  @Parameter(property = "engross.file")
  private String file;

  @Override
  SigningOrder signing() throws MojoFailureException {
    return Orders.signing(instrument, signatory, keystore, alias);
  }

  @Override
  Optional<Path> file() {
    return Settings.text(file).map(Path::of);
  }

  @Override
  String instrument() {
    return Settings.text(instrument).orElse("");
  }

  /** Where it is said whose signatures are believed: a ref by its full name, or a folder outside the repository. */
  @Parameter(property = "engross.trust")
  private String trust;

  @Override
  Optional<String> key() {
    return Settings.text(key);
  }

  @Override
  HistoryQuestion question() {
    return new HistoryQuestion(Settings.text(row), Settings.text(section), Settings.text(trust));
  }

  @Override
  Goal goal(Properties given) throws MojoFailureException {
    return named(run);
  }

  @Override
  LockOrder order(Goal goal) throws MojoFailureException {
    return switch (goal) {
      case FINALIZE -> Orders.finalizing(instrument, undo);
      case EXECUTE -> Orders.executing(instrument, executed, signatories, scan);
      case CORRECT -> Orders.correcting(instrument, reason, today, scan);
      default -> super.order(goal);
    };
  }

  static Goal named(String word) throws MojoFailureException {
    Goal goal = Goal.of(word).orElse(Goal.RUN);
    if (goal != Goal.RUN) {
      return goal;
    }
    List<String> known = Goal.words().stream().filter(w -> !w.equals(Goal.RUN.word())).toList();
    Optional<String> near =
        NearName.of(word, known)
            .or(() -> known.stream().filter(k -> word.length() >= BEGINS && k.startsWith(word)).findFirst());
    throw new MojoFailureException(
        "there is no goal " + word + " for engross.run: "
            + near.map(n -> "did you mean " + n + "?").orElse("choose among " + String.join(", ", known)));
  }
}
