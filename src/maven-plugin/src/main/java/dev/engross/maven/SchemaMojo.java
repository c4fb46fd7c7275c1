package dev.engross.maven;

import java.util.Properties;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes to agreements/.schema/ the JSON Schemas by which editors complete and check YAML. */
@Mojo(name = "schema", aggregator = true, threadSafe = true)
public final class SchemaMojo extends BookMojo {

  @Override
  Goal goal(Properties given) {
    return Goal.SCHEMA;
  }
}
