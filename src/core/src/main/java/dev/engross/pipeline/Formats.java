package dev.engross.pipeline;

import dev.engross.model.Agreement;
import dev.engross.render.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which formats an agreement has: its own, or the book's, and of them only what was asked for.
 *
 * @param asked empty for what the book and its agreements say
 * @param book names of the book's formats, of which {@code asked} may be others
 */
record Formats(Set<Format> asked, List<String> book) {

  Set<Format> of(Agreement agreement) {
    if (asked.isEmpty()) {
      return named(agreement.formats().isEmpty() ? book : agreement.formats());
    }
    Set<Format> formats = EnumSet.copyOf(asked);
    if (!agreement.formats().isEmpty()) {
      // An agreement without text has characters that no text can print, whoever asks.
      formats.retainAll(named(agreement.formats()));
    }
    return formats;
  }

  private static Set<Format> named(List<String> names) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (names.stream().anyMatch(format.name()::equalsIgnoreCase)) {
        formats.add(format);
      }
    }
    return formats;
  }
}
