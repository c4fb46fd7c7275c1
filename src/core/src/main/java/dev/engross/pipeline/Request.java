package dev.engross.pipeline;

import dev.engross.model.Instrument;
import dev.engross.render.Format;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal asks of a book.
 *
 * @param book the book's folder
 * @param agreement only this agreement, by id
 * @param amendment only this instrument of the agreement, by the name of its file, with or without leading zeros, or
 *     {@code base}
 * @param formats what to render; empty for what the book and its agreements say
 * @param threads how many documents to work on at once, at least 1
 * @param version the toolkit's version, which decides with the sources whether an output is still current
 * @param at a commit or a tag: the book is read as that holds it, and not as it lies in the folder
 */
public record Request(
    Path book,
    Optional<String> agreement,
    Optional<String> amendment,
    Set<Format> formats,
    int threads,
    String version,
    Optional<String> at) {
  public Request {
    amendment = amendment.map(Request::plain);
    formats = Set.copyOf(formats);
  }

  /** Of the book as it lies in its folder. */
  public Request(
      Path book, Optional<String> agreement, Optional<String> amendment, Set<Format> formats, int threads,
      String version) {
    this(book, agreement, amendment, formats, threads, version, Optional.empty());
  }

  /** The same of the book as a commit holds it. */
  public Request at(String revision) {
    return new Request(book, agreement, amendment, formats, threads, version, Optional.of(revision));
  }

  /** The same of one agreement, of which all papers are asked for. */
  Request of(String id) {
    return new Request(book, Optional.of(id), Optional.empty(), formats, threads, version, at);
  }

  /** The same of the whole book, in the formats that it says. */
  Request whole() {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(), threads, version);
  }

  /** {@code 1} for {@code 01}. */
  private static String plain(String amendment) {
    return amendment.matches("0+[1-9]\\d*") ? amendment.replaceFirst("^0+", "") : amendment;
  }

  /** Whether an instrument is among those asked for, if it is of an agreement that is. */
  boolean asksFor(Instrument instrument) {
    return amendment.isEmpty() || amendment.get().equals(instrument.name().key());
  }
}
