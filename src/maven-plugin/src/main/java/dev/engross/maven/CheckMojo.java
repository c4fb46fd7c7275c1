package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails unless output/ is what the sources give. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class CheckMojo extends BookMojo {

  @Override
  Goal goal(Properties given) {
    return Goal.CHECK;
  }
}
