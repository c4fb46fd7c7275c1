package bench;

import org.apache.maven.plugin.AbstractMojo;

/** A goal that does nothing: what Maven itself costs. */
public final class NothingMojo extends AbstractMojo {

  @Override
  public void execute() {}
}
