package dev.engross.maven;

import dev.engross.pipeline.HistoryQuestion;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Packs what proves a locked paper, so that it can be checked without the book. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "evidence", aggregator = true, threadSafe = true)
public final class EvidenceMojo extends BookMojo {

  /** The paper: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** Where it is said whose signatures are believed: a ref by its full name, or a folder outside the repository. */
  @Parameter(property = "engross.trust")
  private String trust;

  @Override
  Goal goal(Properties given) {
    return Goal.EVIDENCE;
  }

  @Override
  String instrument() {
    return Settings.text(instrument).orElse("");
  }

  @Override
  HistoryQuestion question() {
    return new HistoryQuestion(Optional.empty(), Optional.empty(), Settings.text(trust));
  }
}
