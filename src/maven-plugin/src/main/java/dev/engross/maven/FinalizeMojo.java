package dev.engross.maven;

import dev.engross.pipeline.LockOrder;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Freezes the execution copy of a draft, which then goes out to be signed. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "finalize", aggregator = true, threadSafe = true)
public final class FinalizeMojo extends BookMojo {

  /** The paper, by the name of its agreement's folder and its own: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** Take it back: make a draft of it again. */
  @Parameter(property = "engross.undo", defaultValue = "false")
  private boolean undo;

  @Override
  Goal goal(Properties given) {
    return Goal.FINALIZE;
  }

  @Override
  LockOrder order(Goal goal) throws MojoFailureException {
    return Orders.finalizing(instrument, undo);
  }
}
