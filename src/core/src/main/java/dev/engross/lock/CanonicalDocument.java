package dev.engross.lock;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document as bytes that are the same wherever its words, their order and their style are the same: records by their
 * names, with their components in order, and nothing of where anything stands in a file. All locks rest on this: what
 * changes the bytes of a document that has not changed makes all papers seem changed.
 */
public final class CanonicalDocument {

  /** Accessors are looked up once: Java makes them anew each time that it is asked. */
  private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
    @Override
    protected List<Method> computeValue(Class<?> type) {
      return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
  };

  private final DataOutputStream out;

  private CanonicalDocument(DataOutputStream out) {
    this.out = out;
  }

  /** The digest of a document. */
  public static String digest(Document document) {
    return Sha256.of(bytes(document));
  }

  static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new CanonicalDocument(out).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refuses no bytes", e);
    }
    return bytes.toByteArray();
  }

  private void write(Object part) throws IOException {
    if (part instanceof Location || isAsEver(part)) {
      return;
    }
    if (part instanceof Record parts) {
      record(parts);
    } else if (part instanceof List<?> list) {
      out.writeByte('[');
      out.writeInt(list.size());
      for (Object item : list) {
        write(item);
      }
    } else if (part instanceof String text) {
      text('s', text);
    } else if (part instanceof Enum<?> choice) {
      text('e', choice.name());
    } else if (part instanceof Integer || part instanceof Boolean) {
      text('v', part.toString());
    } else if (part instanceof Float number) {
      // Not as text, which Java 19 writes otherwise than Java 17.
      out.writeByte('f');
      out.writeInt(Float.floatToIntBits(number));
    } else {
      throw new IllegalStateException("a document holds no " + part.getClass());
    }
  }

  /**
   * What came into styles after the first locks is not written where it is as all documents had it then. Numbers of
   * lines are never: only drafts have them, and no draft is locked.
   */
  private static boolean isAsEver(Object part) {
    return part == Style.Face.SERIF || part == Style.Anchors.NONE || part instanceof Style.LineNumbers;
  }

  private void record(Record parts) throws IOException {
    text('r', parts.getClass().getSimpleName());
    try {
      for (Method accessor : ACCESSORS.get(parts.getClass())) {
        write(accessor.invoke(parts));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("all parts of a document are public", e);
    }
  }

  private void text(char kind, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
