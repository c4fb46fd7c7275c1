package dev.engross.maven;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Shows the goals and their parameters. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "help", aggregator = true, threadSafe = true, requiresProject = false)
public final class HelpMojo extends AbstractMojo {

  /** The goal to tell of. */
  @Parameter(property = "goal")
  private String goal;

  /** Tell of all parameters. */
  @Parameter(property = "detail", defaultValue = "false")
  private boolean detail;

  @Override
  public void execute() throws MojoFailureException {
    lines(goal == null ? "" : goal, detail).forEach(getLog()::info);
  }

  static List<String> lines(String goal, boolean detail) throws MojoFailureException {
    if (goal.isEmpty()) {
      return detail ? Help.everything() : Help.goals();
    }
    String known = String.join(", ", Goal.words());
    return Help.of(
        Goal.of(goal)
            .orElseThrow(() -> new MojoFailureException("there is no goal " + goal + ": choose among " + known)));
  }
}
