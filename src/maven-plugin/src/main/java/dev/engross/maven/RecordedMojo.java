package dev.engross.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals share that can be asked for the book as a commit holds it. */
@NullUnmarked // Maven sets the fields
abstract class RecordedMojo extends BookMojo {

  /** The commit or tag as of which the book is read; by default it is read as it lies in its folder. */
  @Parameter(property = "engross.at")
  private String at;

  @Override
  final Optional<String> at() {
    return Settings.text(at);
  }
}
