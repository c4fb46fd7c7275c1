package dev.engross.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What a rendering was made of, as it carries it in itself: enough to tell later, of a book or of a history, whether it
 * still gives the same, and which file does not.
 *
 * @param toolkit the version that rendered it
 * @param agreement the agreement's id
 * @param instrument the paper's key; {@code conf} of a conformed copy
 * @param copy {@code final} of the copy that goes out to be signed, {@code executed} of that with the signatures, else
 *     empty
 * @param status the paper's; empty of a conformed copy
 * @param date the document's, ISO 8601; empty if it has none
 * @param document the digest of the document
 * @param sources by path, digests of the lines but those of {@code status} and {@code signed}, joined by line feeds
 * @param templates by path, digests of the files of the form and of those that it extends
 * @param accepted the defects that are accepted, each by its rule and where that is written
 */
public record Manifest(
    String toolkit, String agreement, String instrument, String copy, String status, String date, String document,
    List<Part> sources, List<Part> templates, List<String> accepted) {

  /** The name under which it is carried. */
  public static final String NAME = "manifest.json";

  static final String VERSION = "1";

  public Manifest {
    sources = List.copyOf(sources);
    templates = List.copyOf(templates);
    accepted = List.copyOf(accepted);
  }

  /** A file, and a SHA-256 in lower-case hexadecimal digits. */
  public record Part(String path, String sha256) {}

  /** A manifest that a file carries; empty if it is none, or of a later kind than this toolkit knows. */
  public static Optional<Manifest> read(byte[] json) {
    return ManifestReader.of(json);
  }

  /** As JSON (RFC 8259), in ASCII. */
  public String json() {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be written", e);
    }
    return out + "\n";
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("engross", VERSION);
    json.writeStringField("toolkit", toolkit);
    json.writeStringField("agreement", agreement);
    json.writeStringField("instrument", instrument);
    json.writeStringField("copy", copy);
    json.writeStringField("status", status);
    json.writeStringField("date", date);
    json.writeStringField("document", document);
    parts(json, "sources", sources);
    parts(json, "templates", templates);
    json.writeArrayFieldStart("accepted");
    for (String one : accepted) {
      json.writeString(one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, String name, List<Part> parts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Part part : parts) {
      json.writeStringField(part.path(), part.sha256());
    }
    json.writeEndObject();
  }
}
