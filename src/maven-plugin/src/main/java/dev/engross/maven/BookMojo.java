package dev.engross.maven;

import dev.engross.pipeline.Conformity;
import dev.engross.pipeline.HistoryQuestion;
import dev.engross.pipeline.LockOrder;
import dev.engross.pipeline.Pipeline;
import dev.engross.pipeline.SigningOrder;
import dev.engross.schema.SchemaFiles;
import dev.engross.source.Printable;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals on a book share: their parameters, and how a failure is told to Maven. */
@NullUnmarked // Maven sets the fields
abstract class BookMojo extends AbstractMojo {

  /** The book's folder. */
  @Parameter(property = "engross.book", defaultValue = "${project.basedir}")
  private File book;

  /** Only this agreement, by the name of its folder. */
  @Parameter(property = "engross.agreement")
  private String agreement;

  /** Only this instrument of the agreement, by the name of its file, or {@code base}. */
  @Parameter(property = "engross.amendment")
  private String amendment;

  /** What to render, a list of text, pdf and html; by default what agreements/book.yaml says. */
  @Parameter(property = "engross.formats")
  private String formats;

  /** The mildest finding that fails the run: ERROR or WARN. */
  @Parameter(property = "engross.failOn", defaultValue = "ERROR")
  private String failOn;

  /** How many documents to work on at once; by default one a core. */
  @Parameter(property = "engross.threads")
  private String threads;

  /** Do nothing, and read nothing. */
  @Parameter(property = "engross.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /**
   * The goal to run.
   *
   * @param given properties of the command line
   */
  abstract Goal goal(Properties given) throws MojoFailureException;

  /** The state that {@code conform} is asked for. */
  Conformity conformity() throws MojoFailureException {
    return Settings.conformity(null, null);
  }

  /** The paper that {@code tag} or {@code evidence} is asked for; empty for all, or none. */
  String instrument() {
    return "";
  }

  /** The file of the key that {@code tag} signs with. */
  Optional<String> key() {
    return Optional.empty();
  }

  /** What {@code history} is asked for, and whose signatures are believed. */
  HistoryQuestion question() {
    return new HistoryQuestion(Optional.empty(), Optional.empty());
  }

  /** The commit or tag as of which the book is to be read. */
  Optional<String> at() {
    return Optional.empty();
  }

  /** The one PDF that {@code verify} is to prove. */
  Optional<Path> file() {
    return Optional.empty();
  }

  /** What is to be signed. */
  SigningOrder signing() throws MojoFailureException {
    throw new IllegalStateException("signs nothing");
  }

  /** What is to be done to a paper and its lock. */
  LockOrder order(Goal goal) throws MojoFailureException {
    throw new IllegalStateException(goal + " orders nothing");
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped, as engross.skip says");
      return;
    }
    Setting.mustKnow(session.getUserProperties().stringPropertyNames());
    Goal goal = goal(session.getUserProperties());
    if (goal == Goal.HELP) {
      Help.goals().forEach(getLog()::info);
      return;
    }
    Settings.Given given = new Settings.Given(agreement, amendment, formats, failOn, threads);
    mustHeed(goal, Setting.AT, at());
    mustHeed(goal, Setting.AMENDMENT, Settings.text(amendment));
    Settings settings = Settings.of(book.toPath(), given, at(), version);
    try {
      RunLog log = new RunLog(getLog(), settings.failOn());
      if (goal == Goal.SCHEMA) {
        log.schemas(new SchemaFiles(settings.request().book()).write());
        return;
      }
      run(goal, new Pipeline(settings.request()), log);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(Printable.of(String.valueOf(e.getMessage())), e.getCause());
    }
  }

  /** Refuses what would go unheard, and would leave more to be told or done than was asked for. */
  private static void mustHeed(Goal goal, Setting setting, Optional<String> given) throws MojoFailureException {
    if (given.isPresent() && !setting.goals().contains(goal)) {
      throw new MojoFailureException(
          setting.property() + " is heeded by " + setting.readers() + ", not by " + goal.word());
    }
  }

  private void run(Goal goal, Pipeline pipeline, RunLog log) throws MojoFailureException {
    switch (goal) {
      case VALIDATE -> log.validated(pipeline.validate());
      case CHECK -> log.checked(pipeline.check());
      case INFO -> log.shown(pipeline.info());
      case HISTORY -> log.told(pipeline.history(question()));
      case CONFORM -> log.conformed(pipeline.conform(conformity()));
      case GENERATE -> {
        long start = System.nanoTime();
        log.generated(pipeline.generate(), System.nanoTime() - start);
      }
      case FINALIZE, EXECUTE, CORRECT -> log.locked(pipeline.lock(order(goal)));
      case TAG -> log.tagged(pipeline.tag(instrument(), Instant.now(), key(), passphrase()));
      case EVIDENCE -> log.packed(pipeline.evidence(Orders.paper(instrument()), question().trust()));
      case SIGN -> log.signed(pipeline.sign(signing()));
      case VERIFY -> verify(pipeline, log);
      case RUN, SCHEMA, HELP -> throw new IllegalStateException(goal + " runs no pipeline");
    }
  }

  /** From the environment alone: what stands on a command line, everybody on the machine can read. */
  private static String passphrase() {
    return Optional.ofNullable(System.getenv("ENGROSS_PASSPHRASE")).orElse("");
  }

  private void verify(Pipeline pipeline, RunLog log) throws MojoFailureException {
    Optional<String> trust = question().trust();
    if (file().isPresent()) {
      log.proved(pipeline.verify(file().get(), trust.map(Path::of)));
    } else {
      log.verified(pipeline.verify(trust));
    }
  }
}
