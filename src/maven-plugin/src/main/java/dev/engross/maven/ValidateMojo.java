package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads and checks the book; writes nothing. */
@Mojo(name = "validate", aggregator = true, threadSafe = true)
public final class ValidateMojo extends BookMojo {

  @Override
  Goal goal(Properties given) {
    return Goal.VALIDATE;
  }
}
