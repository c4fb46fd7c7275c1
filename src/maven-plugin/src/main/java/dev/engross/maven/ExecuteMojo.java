package dev.engross.maven;

import dev.engross.pipeline.LockOrder;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Notes who signed a paper, renders the executed copy, and locks both. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "execute", aggregator = true, threadSafe = true)
public final class ExecuteMojo extends BookMojo {

  /** The paper, by the name of its agreement's folder and its own: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** The day on which it was executed. */
  @Parameter(property = "engross.executed")
  private String executed;

  /** Who signed for whom: Seller=Ray Ott, President; Buyer=Ann Lee. */
  @Parameter(property = "engross.signatories")
  private String signatories;

  /** The scan of the signed paper, by its path in the book. */
  @Parameter(property = "engross.scan")
  private String scan;

  @Override
  Goal goal(Properties given) {
    return Goal.EXECUTE;
  }

  @Override
  LockOrder order(Goal goal) throws MojoFailureException {
    return Orders.executing(instrument, executed, signatories, scan);
  }
}
