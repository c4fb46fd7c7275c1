package dev.engross.pipeline;

import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The toolkit's own form as it is written; it is the same for every book, and read once. */
record General(SourceFile source, Mapping root) {

  private static final String PATH = "/engross/forms/general/form.yaml";

  static final General FORM = read();

  private static General read() {
    try (InputStream in = General.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("the toolkit lacks " + PATH);
      }
      SourceFile source = SourceFile.of("engross:" + PATH, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new General(source, (Mapping) YamlReader.read(source, new Findings()).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("the toolkit's own form cannot be read", e);
    }
  }
}
