package dev.engross.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a manifest as {@link Manifest#json()} writes it; what anybody else wrote may be anything. */
final class ManifestReader {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Manifest.Part>> parts = new HashMap<>();
  private final List<String> accepted = new ArrayList<>();

  private ManifestReader() {}

  /** Empty if it is no manifest, or of a later kind than this toolkit knows. */
  static Optional<Manifest> of(byte[] json) {
    ManifestReader reader = new ManifestReader();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      return reader.read(parser) ? Optional.of(reader.manifest()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Manifest manifest() {
    return new Manifest(
        text("toolkit"), text("agreement"), text("instrument"), text("copy"), text("status"), text("date"),
        text("document"), parts.getOrDefault("sources", List.of()), parts.getOrDefault("templates", List.of()),
        accepted);
  }

  private String text(String name) {
    return texts.getOrDefault(name, "");
  }

  private boolean read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      switch (parser.nextToken()) {
        case VALUE_STRING -> texts.put(name, parser.getText());
        case START_OBJECT -> parts.put(name, files(parser));
        case START_ARRAY -> strings(parser);
        default -> {
          return false;
        }
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null
        && text("engross").equals(Manifest.VERSION);
  }

  private static List<Manifest.Part> files(JsonParser parser) throws IOException {
    List<Manifest.Part> files = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String path = parser.currentName();
      files.add(new Manifest.Part(path, String.valueOf(parser.nextTextValue())));
    }
    return files;
  }

  private void strings(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      accepted.add(parser.getText());
    }
  }
}
