package dev.engross.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, as {@code LEVEL text}. */
final class FakeLog extends SystemStreamLog {

  final List<String> said = new ArrayList<>();

  @Override
  public void info(CharSequence text) {
    said.add("INFO " + text);
  }

  @Override
  public void warn(CharSequence text) {
    said.add("WARN " + text);
  }

  @Override
  public void error(CharSequence text) {
    said.add("ERROR " + text);
  }
}
