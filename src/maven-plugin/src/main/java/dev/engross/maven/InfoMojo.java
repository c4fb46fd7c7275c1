package dev.engross.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows a table of agreements and instruments. */
@Mojo(name = "info", aggregator = true, threadSafe = true)
public final class InfoMojo extends BookMojo {

  @Override
  Goal goal() {
    return Goal.INFO;
  }
}
