package dev.engross.maven;

import dev.engross.finding.NearName;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Runs the goal that engross.run names, by default generate; for a book whose build also builds this plugin. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "run", aggregator = true, threadSafe = true)
public final class RunMojo extends DatedMojo {

  /** So many letters tell which goal they begin. */
  private static final int BEGINS = 3;

  /** The goal to run in place of generating. */
  @Parameter(property = "engross.run", defaultValue = "generate")
  private String run;

  @Override
  Goal goal(Properties given) throws MojoFailureException {
    return named(run);
  }

  static Goal named(String word) throws MojoFailureException {
    Goal goal = Goal.of(word).orElse(Goal.RUN);
    if (goal != Goal.RUN) {
      return goal;
    }
    List<String> known = Goal.words().stream().filter(w -> !w.equals(Goal.RUN.word())).toList();
    Optional<String> near =
        NearName.of(word, known)
            .or(() -> known.stream().filter(k -> word.length() >= BEGINS && k.startsWith(word)).findFirst());
    throw new MojoFailureException(
        "there is no goal " + word + " for engross.run: "
            + near.map(n -> "did you mean " + n + "?").orElse("choose among " + String.join(", ", known)));
  }
}
