package dev.engross.template;

import dev.engross.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where templates lie. A template's name is its path below {@code templates/}, such as
 * {@code clay-supply/amendment.ftlh}, or below the class path for those of the core, such as {@code engross/e.ftlh}.
 */
record Shelf(Map<String, SourceFile> book) {

  private static final String CORE = "engross/";
  static final String GENERAL = "engross/forms/general/";

  Shelf {
    book = Map.copyOf(book);
  }

  Optional<SourceFile> source(String name) {
    if (!name.startsWith(CORE)) {
      return Optional.ofNullable(book.get(file(name)));
    }
    try (InputStream in = Shelf.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(SourceFile.of(file(name), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that a finding names: a path in the book, or {@code engross:/e.ftlh} for one of the core. */
  static String file(String name) {
    return name.startsWith(CORE) ? "engross:/" + name.substring(CORE.length()) : "templates/" + name;
  }

  /** The names under which a form, those that it extends, and the core may hold a path, nearest first. */
  static List<String> places(List<String> forms, String path) {
    List<String> places = new ArrayList<>(forms.size() + 1);
    for (String form : forms) {
      places.add(form + "/" + path);
    }
    places.add(GENERAL + path);
    return places;
  }

  /** The name that a path means in a template: absolute with a leading {@code /}; empty if it leads out. */
  static Optional<String> resolve(String from, String path) {
    List<String> parts = new ArrayList<>();
    String whole = path.startsWith("/") ? path.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + path;
    for (String part : whole.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (part.equals("..") || !plain(part)) {
        return Optional.empty();
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static boolean plain(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !part.isEmpty();
  }
}
