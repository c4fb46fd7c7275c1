package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows a table of agreements and instruments. */
@Mojo(name = "info", aggregator = true, threadSafe = true)
public final class InfoMojo extends RecordedMojo {

  @Override
  Goal goal(Properties given) {
    return Goal.INFO;
  }
}
