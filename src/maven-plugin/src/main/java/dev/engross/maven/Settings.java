package dev.engross.maven;

import dev.engross.finding.Severity;
import dev.engross.pipeline.Conformity;
import dev.engross.pipeline.Request;
import dev.engross.render.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a run, read.
 *
 * @param failOn the mildest finding that fails the run
 */
record Settings(Request request, Severity failOn) {

  /** The parameters as they were given: null or blank for none. */
  record Given(
      @Nullable String agreement,
      @Nullable String amendment,
      @Nullable String formats,
      @Nullable String failOn,
      @Nullable String threads) {}

  /**
   * Reads the parameters for the book in a folder.
   *
   * @param at the commit or tag as of which it is read
   */
  static Settings of(Path book, Given given, Optional<String> at, String version) throws MojoFailureException {
    Optional<String> agreement = text(given.agreement());
    Optional<String> amendment = text(given.amendment());
    if (amendment.isPresent() && agreement.isEmpty()) {
      throw new MojoFailureException("engross.amendment needs engross.agreement beside it: say whose it is");
    }
    Severity failOn = failOn(text(given.failOn()).orElse("ERROR"));
    Set<Format> formats = formats(text(given.formats()).orElse(""));
    int threads = threads(text(given.threads()));
    if (at.isEmpty()) {
      requireBook(book);
    }
    return new Settings(new Request(book, agreement, amendment, formats, threads, version, at), failOn);
  }

  private static void requireBook(Path book) throws MojoFailureException {
    if (!Files.isDirectory(book.resolve("agreements"))) {
      throw new MojoFailureException(
          "there is no folder agreements/ in " + book
              + ": run Maven in a book's folder, or name the folder with -Dengross.book=<folder>");
    }
  }

  private static Severity failOn(String given) throws MojoFailureException {
    return switch (given.toUpperCase(Locale.ROOT)) {
      case "ERROR" -> Severity.ERROR;
      case "WARN" -> Severity.WARN;
      default -> throw new MojoFailureException("engross.failOn is ERROR or WARN, not " + given);
    };
  }

  private static Set<Format> formats(String given) throws MojoFailureException {
    EnumSet<Format> formats = EnumSet.noneOf(Format.class);
    for (String part : given.split(",")) {
      String word = part.strip();
      if (!word.isEmpty()) {
        formats.add(format(word));
      }
    }
    return formats;
  }

  private static Format format(String word) throws MojoFailureException {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "text" -> Format.TEXT;
      case "pdf" -> Format.PDF;
      case "html" -> Format.HTML;
      default -> throw new MojoFailureException("engross.formats is a list of text, pdf and html, without " + word);
    };
  }

  private static int threads(Optional<String> given) throws MojoFailureException {
    if (given.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(given.get());
      if (threads >= 1) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new MojoFailureException("engross.threads is a whole number from 1 up, not " + given.get());
  }

  /** The state that {@code conform} is asked for: null or blank for what it takes by default. */
  static Conformity conformity(@Nullable String asOf, @Nullable String signedUntil) throws MojoFailureException {
    return new Conformity(day("engross.asOf", asOf), day("engross.signedUntil", signedUntil));
  }

  private static Optional<LocalDate> day(String property, @Nullable String given) throws MojoFailureException {
    Optional<String> day = text(given);
    try {
      return day.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new MojoFailureException(property + " is a day such as 2007-11-01, not " + day.orElse(""));
    }
  }

  /** What was given; null or blank for nothing. */
  static Optional<String> text(@Nullable String given) {
    return given == null || given.isBlank() ? Optional.empty() : Optional.of(given.strip());
  }
}
