package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes agreements as they are in force on a day. */
@Mojo(name = "conform", aggregator = true, threadSafe = true)
public final class ConformMojo extends DatedMojo {

  @Override
  Goal goal(Properties given) {
    return Goal.CONFORM;
  }
}
