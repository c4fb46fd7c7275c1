package dev.engross.output;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of the toolkit's own pattern, {@code output/<id>/<id>-<copy>.<ending>}: whatever has no such name is neither
 * written nor removed.
 *
 * @param agreement the agreement's id, of {@code [a-z0-9-]}
 * @param copy which paper: {@code base}, {@code conf} or {@code am<name>}; an executed copy of a base is {@code basex},
 *     that of an amendment {@code am<name>x}, and a filing copy {@code basef} or {@code am<name>f}; amendments of their
 *     own may be called so too
 * @param ending {@code txt}, {@code pdf} or {@code htm}
 */
public record OutputName(String agreement, String copy, String ending) implements Comparable<OutputName> {

  private static final Set<String> ENDINGS = Set.of("txt", "pdf", "htm");

  /** As numbers are written in names: two digits or more, and then no zero before them. */
  private static final Pattern NUMBERED = Pattern.compile("am(0[1-9]|[1-9][0-9]{1,3})");

  public OutputName {
    if (!isId(agreement) || !isCopy(copy) || !ENDINGS.contains(ending)) {
      throw new IllegalArgumentException("not a name for an output: " + agreement + "-" + copy + "." + ending);
    }
  }

  /**
   * Reads the name of a file that stands in the folder {@code output/<agreement>/}; empty if it is not of the
   * pattern.
   */
  public static Optional<OutputName> parse(String agreement, String file) {
    int dot = file.lastIndexOf('.');
    String prefix = agreement + "-";
    if (dot < prefix.length() || !file.startsWith(prefix)) {
      return Optional.empty();
    }
    String copy = file.substring(prefix.length(), dot);
    String ending = file.substring(dot + 1);
    return isId(agreement) && isCopy(copy) && ENDINGS.contains(ending)
        ? Optional.of(new OutputName(agreement, copy, ending))
        : Optional.empty();
  }

  /**
   * Reads a path in the book, such as {@code output/clay-supply/clay-supply-am01.txt}; empty if it is not of the
   * pattern.
   */
  static Optional<OutputName> parse(String path) {
    String[] parts = path.split("/", -1);
    return parts.length == 3 && parts[0].equals(BookPaths.OUTPUT) ? parse(parts[1], parts[2]) : Optional.empty();
  }

  /** The file's own name, such as {@code clay-supply-am01.txt}. */
  public String file() {
    return agreement + "-" + copy + "." + ending;
  }

  /** The path in the book, such as {@code output/clay-supply/clay-supply-am01.txt}. */
  public String path() {
    return "output/" + agreement + "/" + file();
  }

  /** Whether this is of an instrument, given by the name of its file ({@code 01}) or as {@code base}. */
  boolean isOf(String instrument) {
    return copy.equals(instrument.equals("base") ? "base" : "am" + instrument);
  }

  /**
   * Whether nobody but the toolkit gives such names: those of a base, of a conformed copy, and of an amendment with a
   * number. An amendment without one is named after its file, and so may be a scan or a note of somebody's.
   */
  boolean isUnmistakable() {
    return switch (copy) {
      case "base", "conf" -> true;
      default -> NUMBERED.matcher(copy).matches();
    };
  }

  @Override
  public int compareTo(OutputName other) {
    return path().compareTo(other.path());
  }

  // What a record has by itself is spun when it is first called, which takes longer than a short run has for all files.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutputName name && path().equals(name.path());
  }

  @Override
  public int hashCode() {
    return path().hashCode();
  }

  @Override
  public String toString() {
    return path();
  }

  private static boolean isCopy(String copy) {
    return switch (copy) {
      case "base", "basef", "basex", "conf" -> true;
      default -> copy.length() > 2 && copy.startsWith("am") && isId(copy.substring(2));
    };
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
