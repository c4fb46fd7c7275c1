package dev.engross.maven;

import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Tags the commit that is checked out with executed papers that have a lock and no tag. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "tag", aggregator = true, threadSafe = true)
public final class TagMojo extends BookMojo {

  /** Only this paper: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** The file of the secret key that signs tags, of OpenPGP or SSH; its passphrase is in ENGROSS_PASSPHRASE. */
  @Parameter(property = "engross.key")
  private String key;

  @Override
  Goal goal(Properties given) {
    return Goal.TAG;
  }

  @Override
  String instrument() {
    return Settings.text(instrument).orElse("");
  }

  @Override
  Optional<String> key() {
    return Settings.text(key);
  }
}
