package dev.engross.maven;

import dev.engross.pipeline.Conformity;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals share that can be asked for the state of a day. */
@NullUnmarked // Maven sets the fields
abstract class DatedMojo extends RecordedMojo {

  /** The day on which an agreement is to be in force; by default the last of effect. */
  @Parameter(property = "engross.asOf")
  private String asOf;

  /** The last day of papers that count; by default all count. */
  @Parameter(property = "engross.signedUntil")
  private String signedUntil;

  @Override
  final Conformity conformity() throws MojoFailureException {
    return Settings.conformity(asOf, signedUntil);
  }
}
