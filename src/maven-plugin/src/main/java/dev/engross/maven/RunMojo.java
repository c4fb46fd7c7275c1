package dev.engross.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Runs the goal that engross.run names, by default generate; for a book whose build also builds this plugin. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "run", aggregator = true, threadSafe = true)
public final class RunMojo extends BookMojo {

  /** The goal to run in place of generating. */
  @Parameter(property = "engross.run", defaultValue = "generate")
  private String run;

  @Override
  Goal goal() throws MojoFailureException {
    return named(run);
  }

  static Goal named(String word) throws MojoFailureException {
    Goal goal = Goal.of(word).orElse(Goal.RUN);
    if (goal != Goal.RUN) {
      return goal;
    }
    List<String> known = Goal.words().stream().filter(w -> !w.equals(Goal.RUN.word())).toList();
    List<String> near = Nearest.to(word, known);
    throw new MojoFailureException(
        "there is no goal " + word + " for engross.run: "
            + (near.isEmpty()
                ? "choose among " + String.join(", ", known)
                : "did you mean " + String.join(" or ", near) + "?"));
  }
}
