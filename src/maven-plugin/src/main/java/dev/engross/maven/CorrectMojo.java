package dev.engross.maven;

import dev.engross.pipeline.LockOrder;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Locks an executed paper anew whose sources were corrected on purpose. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "correct", aggregator = true, threadSafe = true)
public final class CorrectMojo extends BookMojo {

  /** The paper, by the name of its agreement's folder and its own: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** Why an executed paper is corrected. */
  @Parameter(property = "engross.reason")
  private String reason;

  /** The day on which it is corrected. */
  @Parameter(property = "engross.today")
  private String today;

  /** The scan of the signed paper, by its path in the book. */
  @Parameter(property = "engross.scan")
  private String scan;

  @Override
  Goal goal(Properties given) {
    return Goal.CORRECT;
  }

  @Override
  LockOrder order(Goal goal) throws MojoFailureException {
    return Orders.correcting(instrument, reason, today, scan);
  }
}
