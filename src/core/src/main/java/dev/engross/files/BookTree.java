package dev.engross.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A book's files where they lie in no folder, such as in a commit. Names are those of {@link BookFiles}. */
public interface BookTree {

  /** {@code LINK} for a symbolic link, {@code OTHER} for what cannot be read, such as a repository in the book. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /** Something of a name. */
  record Entry(String name, Kind kind) {}

  /** What the tree should hold is not there, or not whole. */
  final class Lacking extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param cause what tells so */
    public Lacking(Exception cause) {
      super(cause);
    }
  }

  /**
   * What has a name, links not followed; empty if nothing has.
   *
   * @throws IOException if the tree cannot be read
   */
  Optional<Entry> entry(String name) throws IOException;

  /**
   * What lies in a folder.
   *
   * @throws IOException if the tree cannot be read
   */
  List<Entry> entries(String folder) throws IOException;

  /**
   * The content of a file, or where a link leads, in UTF-8.
   *
   * @param most not more bytes than these are read
   * @throws IOException if it cannot be read
   */
  byte[] bytes(String name, int most) throws IOException;

  /**
   * The names over which links lead from one, itself the first and what they end at the last.
   *
   * @throws IOException if the tree cannot be read
   */
  default List<String> trail(String name) throws IOException {
    List<String> names = new ArrayList<>(List.of(name));
    Optional<Entry> at = entry(name);
    while (at.isPresent() && at.get().kind() == Kind.LINK && names.size() <= TreeFiles.MOST_LINKS) {
      String to = new String(bytes(at.get().name(), TreeFiles.MOST_OF_A_LINK), StandardCharsets.UTF_8);
      Optional<String> next = TreeFiles.resolved(at.get().name(), to);
      next.ifPresent(names::add);
      at = next.isEmpty() ? Optional.empty() : entry(next.get());
    }
    return List.copyOf(names);
  }
}
