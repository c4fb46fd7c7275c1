package dev.engross.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.engross.account.Fact;
import dev.engross.history.Commit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a history as JSON (RFC 8259). */
public final class HistoryJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;

  private HistoryJson(JsonGenerator json) {
    this.json = json;
  }

  /** The whole file. */
  public static String of(AgreementHistory history) {
    StringWriter out = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    // Names and subjects are given as they are; escaped, they cannot turn the direction of a reader's lines.
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      new HistoryJson(json).history(history);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be written", e);
    }
    return out + "\n";
  }

  private void history(AgreementHistory history) throws IOException {
    json.writeStartObject();
    json.writeStringField("agreement", history.id());
    json.writeStringField("title", history.title());
    json.writeStringField("asked", history.asked());
    json.writeStringField("head", history.head());
    json.writeArrayFieldStart("remarks");
    for (String remark : history.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("commits");
    for (Entry entry : history.entries()) {
      entry(entry);
    }
    json.writeEndArray();
    facts("unrecorded", history.unrecorded());
    json.writeArrayFieldStart("values");
    for (GivenValue value : history.values()) {
      value(value);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entry(Entry entry) throws IOException {
    Commit commit = entry.commit();
    json.writeStartObject();
    json.writeStringField("commit", commit.id());
    person("author", commit.author());
    person("committer", commit.committer());
    json.writeStringField("subject", commit.subject());
    json.writeStringField("merge", entry.by().id().equals(commit.id()) ? "" : entry.by().id());
    json.writeStringField("request", entry.request());
    json.writeStringField("signature", entry.signature());
    json.writeBooleanField("kept", entry.kept());
    json.writeArrayFieldStart("claims");
    for (Commit.Trailer trailer : commit.trailers()) {
      json.writeStartObject();
      json.writeStringField("key", trailer.key());
      json.writeStringField("value", trailer.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    facts("facts", entry.facts());
    json.writeEndObject();
  }

  private void person(String name, Commit.Person person) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", person.name());
    json.writeStringField("email", person.email());
    json.writeStringField("at", person.at().toString());
    json.writeEndObject();
  }

  private void facts(String name, List<Fact> facts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fact fact : facts) {
      json.writeStartObject();
      json.writeStringField("instrument", fact.paper());
      json.writeStringField("words", fact.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(GivenValue value) throws IOException {
    json.writeStartObject();
    json.writeStringField("schedule", value.schedule());
    json.writeStringField("row", value.row());
    json.writeStringField("column", value.column());
    json.writeStringField("value", value.value());
    json.writeStringField("instrument", value.instrument());
    json.writeBooleanField("known", value.known());
    json.writeStringField("commit", value.commit());
    json.writeEndObject();
  }
}
