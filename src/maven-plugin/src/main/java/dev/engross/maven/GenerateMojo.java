package dev.engross.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Validates, renders, and writes to output/ what changed; to be bound to the phase generate. */
@Mojo(name = "generate", aggregator = true, threadSafe = true)
public final class GenerateMojo extends BookMojo {

  @Override
  Goal goal() {
    return Goal.GENERATE;
  }
}
