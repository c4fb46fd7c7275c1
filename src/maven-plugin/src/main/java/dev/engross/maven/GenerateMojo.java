package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Validates, renders, and writes to output/ what changed; to be bound to the phase generate. */
@Mojo(name = "generate", aggregator = true, threadSafe = true)
public final class GenerateMojo extends BookMojo {

  /** Somebody who asks for another goal does not want files to be written. */
  @Override
  Goal goal(Properties given) throws MojoFailureException {
    String run = given.getProperty("engross.run", Goal.GENERATE.word());
    if (!run.equals(Goal.GENERATE.word())) {
      throw new MojoFailureException("engross.run is heeded by the goal run alone: write mvn engross:" + run);
    }
    return Goal.GENERATE;
  }
}
