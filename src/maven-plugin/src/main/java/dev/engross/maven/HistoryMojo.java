package dev.engross.maven;

import dev.engross.pipeline.HistoryQuestion;
import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Tells which commits made agreements say what they say. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "history", aggregator = true, threadSafe = true)
public final class HistoryMojo extends RecordedMojo {

  /** Only what bears on this row of a schedule, by any name that it had. */
  @Parameter(property = "engross.row")
  private String row;

  /** Only what bears on this provision: 3, or Section 3. */
  @Parameter(property = "engross.section")
  private String section;

  /** Where it is said whose signatures are believed: a ref by its full name, or a folder outside the repository. */
  @Parameter(property = "engross.trust")
  private String trust;

  @Override
  Goal goal(Properties given) {
    return Goal.HISTORY;
  }

  @Override
  HistoryQuestion question() {
    return new HistoryQuestion(Settings.text(row), Settings.text(section), Settings.text(trust));
  }
}
