package dev.engross.files;

import java.io.IOException;
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
    public Lacking(IOException cause) {
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
}
