package dev.engross.maven;

import dev.engross.pipeline.HistoryQuestion;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Proves each lock of the book against sources, outputs, scans and tags; or one PDF. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "verify", aggregator = true, threadSafe = true)
public final class VerifyMojo extends BookMojo {

  /** Where it is said whose signatures are believed: a ref by its full name, or a folder outside the repository. */
  @Parameter(property = "engross.trust")
  private String trust;

  /** One PDF to prove, wherever it is; by its path from the book on. */
  @Parameter(property = "engross.file")
  private String file;

  @Override
  Optional<Path> file() {
    return Settings.text(file).map(Path::of);
  }

  @Override
  Goal goal(Properties given) {
    return Goal.VERIFY;
  }

  @Override
  HistoryQuestion question() {
    return new HistoryQuestion(Optional.empty(), Optional.empty(), Settings.text(trust));
  }
}
