package dev.engross.render.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The four cuts, each read and parsed once, when it is first asked for. Safe for many threads. */
public final class Fonts {

  private static final AtomicReferenceArray<Loaded> LOADED = new AtomicReferenceArray<>(Cut.values().length);

  private Fonts() {}

  public static Face face(Cut cut) {
    return loaded(cut).face();
  }

  /** The subset that holds the characters of English prose, made once. */
  static EmbeddedFont prose(Cut cut) {
    Loaded loaded = loaded(cut);
    EmbeddedFont known = loaded.prose().get(0);
    if (known != null) {
      return known;
    }
    // Two threads may both make it: the two are equal.
    EmbeddedFont made = EmbeddedFont.of(loaded.face(), Alphabet.PROSE);
    loaded.prose().set(0, made);
    return made;
  }

  private static Loaded loaded(Cut cut) {
    Loaded known = LOADED.get(cut.ordinal());
    if (known != null) {
      return known;
    }
    Face face = new Face(cut.postScriptName(), read(cut));
    LOADED.compareAndSet(cut.ordinal(), null, new Loaded(face, new AtomicReferenceArray<>(1)));
    return LOADED.get(cut.ordinal());
  }

  private static byte[] read(Cut cut) {
    try (InputStream in = Fonts.class.getResourceAsStream(cut.resource())) {
      if (in == null) {
        throw new IllegalStateException("the toolkit's jar lacks " + cut.resource());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Loaded(Face face, AtomicReferenceArray<EmbeddedFont> prose) {}
}
